#include "stupid_backoff.hpp"

#include <limits>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_05_7;
using exercise::check;

namespace {

// "I am Sam", "Sam I am", "I do not like green eggs and ham": <s> -1, I 0, am 1, Sam 2, </s> 3,
// do 4, not 5, like 6, green 7, eggs 8, and 9, ham 10.
const std::vector<Ids> sam = {{-1, 0, 1, 2, 3}, {-1, 2, 0, 1, 3}, {-1, 0, 4, 5, 6, 7, 8, 9, 10, 3}};
const std::vector<Ids> small = {{-1, 0, 1}, {-1, 0, 0}};

}  // namespace

TEST_CASE("two sentences of two words")
{
    check(stupid_backoff).with(small, {0}, 0, 0.4).gives(1.0 / 2);
    check(stupid_backoff).with(small, {-1}, 1, 0.4).gives(0.4 * 1 / 4);
    check(total_score).with(small, {-1}, 2, 0.4).gives(1 + 0.4 * 1 / 4);
}

TEST_CASE("what was seen scores its relative frequency: 'am' after 'I', and after '<s> I'")
{
    check(stupid_backoff).with(sam, {0}, 1, 0.4).gives(2.0 / 3);
    check(stupid_backoff).with(sam, {-1, 0}, 1, 0.4).gives(1.0 / 2);
}

TEST_CASE("'I like' was not seen, but 'like' was, once of 17")
{
    check(stupid_backoff).with(sam, {0}, 6, 0.4).gives(0.4 * 1 / 17);
}

TEST_CASE("each step back costs alpha once more")
{
    check(stupid_backoff).with(sam, {-1, 0}, 6, 0.4).gives(0.4 * 0.4 * 1 / 17);
    check(stupid_backoff).with(sam, {4, 5, 0}, 6, 0.5).gives(0.125 * 1 / 17);
    check(stupid_backoff).with(sam, {10, 9, 0}, 1, 0.5).gives(0.25 * 2 / 3);
}

TEST_CASE("with alpha 1 backing off costs nothing")
{
    check(stupid_backoff).with(sam, {4, 5, 0}, 6, 1.0).gives(1.0 / 17);
}

TEST_CASE("without history: </s> is 3 of 17, and <s> is not among them")
{
    check(stupid_backoff).with(sam, {}, 3, 0.4).gives(3.0 / 17);
    check(total_score).with(sam, {}, 11, 0.4).gives(1);
}

TEST_CASE("a word that never came scores 0, also in no text")
{
    check(stupid_backoff).with(sam, {0}, 11, 0.4).gives(0);
    check(stupid_backoff).with({}, {0, 1}, 1, 0.4).gives(0);
    check(total_score).with({{-1}, {}}, {-1}, 3, 0.4).gives(0);
}

TEST_CASE("scores are no distribution: after 'I' all words together score more than 1")
{
    // am and do have all of it; the other nine words, 14 tokens of 17, come on top.
    check(total_score).with(sam, {0}, 11, 0.4).gives(1 + 0.4 * 14 / 17);
    // After 'ham I', which nobody said, the same, at the price of one step.
    check(total_score).with(sam, {10, 0}, 11, 0.4).gives(0.4 * (1 + 0.4 * 14 / 17));
}

TEST_CASE("an alpha that is none, a word that is none and an empty vocabulary are refused")
{
    using std::invalid_argument;
    const Real no_number = std::numeric_limits<Real>::quiet_NaN();
    for (const Real bad : {0.0, -0.4, 1.1, no_number}) {
        check(stupid_backoff).with(sam, {0}, 1, bad).throws<invalid_argument>();
        check(total_score).with(sam, {0}, 11, bad).throws<invalid_argument>();
    }
    check(stupid_backoff).with(sam, {0}, -1, 0.4).throws<std::out_of_range>();
    check(total_score).with(sam, {0}, 0, 0.4).throws<invalid_argument>();
}
