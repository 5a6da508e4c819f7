#include "bag_of_words.hpp"

#include <algorithm>
#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_01_3;
using exercise::check;

namespace {

Ids random_ids(std::size_t n_vocab, Random& random)
{
    Ids ids(random.below(30));
    for (Id& id : ids) id = static_cast<Id>(random.below(n_vocab + 1)) - 1;  // -1 is padding
    return ids;
}

Vector expected_bag(const Ids& ids, std::size_t n_vocab)
{
    Vector bag = zeros<Vector>(n_vocab);
    for (std::size_t v = 0; v < n_vocab; ++v) {
        bag(v) = static_cast<Real>(std::count(ids.begin(), ids.end(), static_cast<Id>(v)));
    }
    return bag;
}

// The gamma function of n + 1 is n!.
Real log2_factorial(Real n)
{
    return std::lgamma(n + 1) / std::log(Real(2));
}

}  // namespace

TEST_CASE("random texts")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        const std::size_t n_vocab = 1 + random.below(9);
        const Ids ids = random_ids(n_vocab, random);
        check(bag_of_words)
            .with(ids, static_cast<std::int64_t>(n_vocab))
            .gives(expected_bag(ids, n_vocab));
    }
}

TEST_CASE("random bags, small and large")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        Vector bag = zeros<Vector>(1 + random.below(6));
        const std::uint64_t largest = round < 10 ? 4 : 400;
        for (Real& count : values(bag)) count = static_cast<Real>(random.below(largest));
        Real bits = log2_factorial(sum_all(bag));
        for (const Real count : values(bag)) bits -= log2_factorial(count);
        check(lost_bits).with(bag).gives(bits);
    }
}

TEST_CASE("200 different words")
{
    Vector bag = zeros<Vector>(200);
    bag.fill(1);
    check(lost_bits).with(bag).gives(log2_factorial(200));
}
