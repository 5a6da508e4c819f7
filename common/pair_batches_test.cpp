#include "pair_batches.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <stdexcept>

using namespace unrolled;

namespace {

// Pairs of 1 to 9 tokens: the first token of each is its number.
std::vector<IdPair> numbered_pairs(Id count)
{
    std::vector<IdPair> pairs;
    for (Id i = 0; i < count; ++i) {
        pairs.push_back({Ids(static_cast<std::size_t>(1 + i % 9), 3 + i), Ids{5, 6}});
    }
    return pairs;
}

std::map<Id, int> numbers_of_a_round(PairBatches& batches)
{
    std::map<Id, int> seen;
    for (std::size_t i = 0; i < batches.batches_per_epoch(); ++i) {
        const SentenceBatch sources = batches.next().sources;
        for (std::size_t n = 0; n < sources.N; ++n) seen[sources.ids[n]] += 1;
    }
    return seen;
}

}  // namespace

TEST_CASE("sentences stand side by side, padding behind them")
{
    const SentenceBatch batch = sentence_batch(std::vector<Ids>{{4, 5, 6}, {7}});
    CHECK(batch.N == 2);
    CHECK(batch.length() == 3);
    CHECK(batch.ids == Ids{4, 7, 5, -1, 6, -1});
    CHECK(batch.has(0, 1));
    CHECK_FALSE(batch.has(1, 1));
    CHECK_THROWS_AS(sentence_batch(std::vector<Ids>{}), std::invalid_argument);
    CHECK_THROWS_AS(sentence_batch(std::vector<Ids>{{1}, {}}), std::invalid_argument);
}

TEST_CASE("the decoder reads the target one step late and writes it to its end")
{
    const PairBatch batch = pair_batch(std::vector<IdPair>{{{4}, {7, 8}}, {{4, 5}, {9}}});
    CHECK(batch.sources.ids == Ids{4, 4, -1, 5});
    CHECK(batch.inputs.ids == Ids{begin_id, begin_id, 7, 9, 8, -1});
    CHECK(batch.targets == Ids{7, 9, 8, end_id, end_id, -1});
    CHECK_THROWS_WITH_AS(pair_batch(std::vector<IdPair>{{{4}, {}}}), "a batch with an empty target",
                         std::invalid_argument);
}

TEST_CASE("each round has every pair once, in another order")
{
    PairBatches batches(numbered_pairs(50), 4, 1);
    CHECK(batches.batches_per_epoch() == 13);
    for (int round = 0; round < 3; ++round) {
        const auto seen = numbers_of_a_round(batches);
        CHECK(seen.size() == 50);
        CHECK(std::ranges::all_of(seen, [](const auto& entry) { return entry.second == 1; }));
    }
    CHECK(batches.position() == 39);
    PairBatches fresh(numbered_pairs(50), 4, 1), other(numbered_pairs(50), 4, 2);
    const Ids first = fresh.next().sources.ids;
    CHECK(first != other.next().sources.ids);
    CHECK(first != batches.next().sources.ids);
}

TEST_CASE("pairs of similar length are put together")
{
    PairBatches batches(numbered_pairs(450), 10, 3);
    std::size_t tokens = 0, places = 0;
    for (std::size_t i = 0; i < batches.batches_per_epoch(); ++i) {
        const Ids ids = batches.next().sources.ids;
        places += ids.size();
        tokens +=
            static_cast<std::size_t>(std::ranges::count_if(ids, [](Id id) { return id >= 0; }));
    }
    CHECK(tokens == 450 * 5);
    CHECK(places == tokens);  // 50 of each length, 10 in a batch
}

TEST_CASE("seek goes where the batches had come to")
{
    PairBatches one(numbered_pairs(50), 4, 1), other(numbered_pairs(50), 4, 1);
    for (int i = 0; i < 30; ++i) one.next();
    other.seek(one.position());
    for (int i = 0; i < 20; ++i) CHECK(one.next().sources.ids == other.next().sources.ids);
    other.seek(0);
    CHECK(other.next().sources.ids == PairBatches(numbered_pairs(50), 4, 1).next().sources.ids);
}

TEST_CASE("batches of nothing are refused")
{
    CHECK_THROWS_AS(PairBatches({}, 4, 1), std::invalid_argument);
    CHECK_THROWS_AS(PairBatches(numbered_pairs(3), 0, 1), std::invalid_argument);
}
