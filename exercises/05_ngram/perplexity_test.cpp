#include "perplexity.hpp"

#include <cmath>
#include <limits>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_05_3;
using exercise::check;

namespace {

const Real infinite = std::numeric_limits<Real>::infinity();
const Real no_number = std::numeric_limits<Real>::quiet_NaN();

// The maximum likelihood bigrams of "I am Sam" with the ids <s> 0, I 1, am 2, Sam 3, </s> 4, do 5,
// not 6, like 7, green 8, eggs 9, and 10, ham 11.
Matrix sam()
{
    Matrix p = zeros<Matrix>(12, 12);
    p(0, 1) = p(1, 2) = 2.0 / 3;
    p(0, 3) = p(1, 5) = 1.0 / 3;
    p(2, 3) = p(2, 4) = p(3, 1) = p(3, 4) = 1.0 / 2;
    p(5, 6) = p(6, 7) = p(7, 8) = p(8, 9) = p(9, 10) = p(10, 11) = p(11, 4) = 1;
    return p;
}

const Ids i_am_sam = {0, 1, 2, 3, 4}, sam_i_am = {0, 3, 1, 2, 4};
const Ids ham = {0, 1, 5, 6, 7, 8, 9, 10, 11, 4};

}  // namespace

TEST_CASE("1 bit and 3 bits are 2 bits a token")
{
    const Vector p = {1.0 / 2, 1.0 / 8};
    check(cross_entropy).with(p).gives(2);
}

TEST_CASE("the models of the Wall Street Journal in bits: 9.9099, 7.4094, 6.7682")
{
    const Vector unigram = {1.0 / 962}, bigram = {1.0 / 170}, trigram = {1.0 / 109};
    check(cross_entropy).with(unigram).gives(9.9099, 5e-6);
    check(cross_entropy).with(bigram).gives(7.4094, 7e-6);
    check(cross_entropy).with(trigram).gives(6.7682, 7e-6);
}

TEST_CASE("what is certain is no surprise, what is impossible an infinite one")
{
    const Vector certain = {1.0, 1.0, 1.0}, impossible = {0.5, 0.0, 1.0};
    check(cross_entropy).with(certain).gives(0);
    check(cross_entropy).with(impossible).gives(infinite);
}

TEST_CASE("2000 tokens: their product is too small for any computer number")
{
    Vector p = zeros<Vector>(2000);
    p.fill(1.0 / 1024);
    check(cross_entropy).with(p).gives(10);
}

TEST_CASE("no token, and what is no probability, are refused")
{
    check(cross_entropy).with(zeros<Vector>(0)).throws<std::invalid_argument>();
    for (const Real bad : {-0.1, 1.1, no_number, infinite}) {
        const Vector p = {0.5, bad};
        check(cross_entropy).with(p).throws<std::invalid_argument>();
    }
}

TEST_CASE("ten digits in random order: perplexity 10, however the text is cut")
{
    Matrix digits = zeros<Matrix>(10, 10);
    digits.fill(0.1);
    check(perplexity).with(digits, {{3, 1, 4, 1, 5, 9}}).gives(10);
    check(perplexity).with(digits, {{3, 1}, {4, 1, 5, 9, 2}}).gives(10);
}

TEST_CASE("the lecture's sentences: 1.732051, 2.059767, 1.650964, 1.181896")
{
    check(perplexity).with(sam(), {i_am_sam}).gives(std::sqrt(3.0));
    check(perplexity).with(sam(), {sam_i_am}).gives(2.059767, 5e-7);
    check(perplexity).with(sam(), {{0, 1, 2, 4}}).gives(1.650964, 5e-7);
    check(perplexity).with(sam(), {ham}).gives(1.181896, 5e-7);
}

TEST_CASE("the lecture's corpus: (1/729) over 17 predicted tokens is 1.473655")
{
    check(perplexity).with(sam(), {i_am_sam, sam_i_am, ham}).gives(std::pow(729, 1.0 / 17));
}

TEST_CASE("one pair that was never seen, 'I like', makes the perplexity infinite")
{
    check(perplexity).with(sam(), {i_am_sam, {0, 1, 7, 8, 9, 10, 11, 4}}).gives(infinite);
}

TEST_CASE("no sentences, no sentence, no word and no model are refused")
{
    const Matrix not_square = {{0.5, 0.5, 0}, {1, 0, 0}};
    check(perplexity).with(sam(), {}).throws<std::invalid_argument>();
    check(perplexity).with(sam(), {i_am_sam, {0}}).throws<std::invalid_argument>();
    check(perplexity).with(sam(), {i_am_sam, {}}).throws<std::invalid_argument>();
    check(perplexity).with(not_square, {{0, 1}}).throws<std::invalid_argument>();
    check(perplexity).with(sam(), {{0, 12}}).throws<std::out_of_range>();
    check(perplexity).with(sam(), {{0, -1, 4}}).throws<std::out_of_range>();
}
