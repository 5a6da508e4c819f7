#include "batches.hpp"

#include <doctest/doctest.h>

#include <numeric>
#include <stdexcept>

#include "text.hpp"

using namespace unrolled;

namespace {

// The text 0 1 2 ... n-1, in which every token says where it stands.
Ids counting(std::size_t n)
{
    Ids ids(n);
    std::iota(ids.begin(), ids.end(), 0);
    return ids;
}

}  // namespace

TEST_CASE("tracks are read side by side, time first")
{
    TextBatches batches(counting(14), 3, 2);  // tracks 0..6 and 7..13
    const TextBatch one = batches.next();
    CHECK(one.inputs == Ids{0, 7, 1, 8, 2, 9});
    CHECK(one.targets == Ids{1, 8, 2, 9, 3, 10});
    CHECK(one.first);
}

TEST_CASE("the next batch goes on where the last one ended")
{
    TextBatches batches(counting(14), 3, 2);
    batches.next();
    CHECK(batches.position() == 3);
    const TextBatch two = batches.next();
    CHECK(two.inputs == Ids{3, 10, 4, 11, 5, 12});
    CHECK(two.targets == Ids{4, 11, 5, 12, 6, 13});
    CHECK_FALSE(two.first);
}

TEST_CASE("at the end of the text it begins again")
{
    TextBatches batches(counting(14), 3, 2);
    CHECK(batches.batches_per_epoch() == 2);
    batches.next();
    batches.next();
    const TextBatch again = batches.next();
    CHECK(again.inputs == Ids{0, 7, 1, 8, 2, 9});
    CHECK(again.first);
}

TEST_CASE("tokens that fill no whole batch are left out")
{
    TextBatches batches(counting(13), 4, 2);  // tracks of 6: one batch, the rest of each is unused
    CHECK(batches.batches_per_epoch() == 1);
    CHECK(batches.next().first);
    CHECK(batches.next().first);
}

TEST_CASE("sequences of length 1 work")
{
    TextBatches batches(counting(3), 1, 1);
    CHECK(batches.next().inputs == Ids{0});
    CHECK(batches.next().targets == Ids{2});
    CHECK(batches.next().first);
}

TEST_CASE("reading goes on from a saved position")
{
    TextBatches batches(counting(40), 3, 2);
    batches.next();
    batches.next();
    TextBatches resumed(counting(40), 3, 2);
    resumed.seek(batches.position());
    const TextBatch batch = resumed.next();
    CHECK(batch.inputs == batches.next().inputs);
    CHECK_FALSE(batch.first);
    CHECK_THROWS_WITH_AS(resumed.seek(20), "position 20 in tracks of 20 tokens", std::out_of_range);
}

TEST_CASE("a text too short for one batch is refused with the numbers")
{
    CHECK_NOTHROW(TextBatches(counting(12), 5, 2));
    CHECK_THROWS_WITH_AS(
        TextBatches(counting(11), 5, 2),
        "the text is too short: it has 11 tokens, but 2 texts side by side (--batch)"
        " of 5 steps (--seq) and the token after them need 12",
        TextError);
    CHECK_THROWS_AS(TextBatches(counting(0), 1, 1), TextError);
    CHECK_THROWS_AS(TextBatches(counting(10), SIZE_MAX, SIZE_MAX), TextError);
}

TEST_CASE("a batch of nothing is refused")
{
    CHECK_THROWS_AS(TextBatches(counting(10), 0, 1), TextError);
    CHECK_THROWS_AS(TextBatches(counting(10), 1, 0), TextError);
}
