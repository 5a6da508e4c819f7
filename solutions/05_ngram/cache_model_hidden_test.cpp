#include "cache_model.hpp"

#include <algorithm>
#include <deque>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_05_8;
using exercise::check;

namespace {

Ids random_ids(std::size_t T, std::size_t V, Random& random)
{
    Ids ids(T);
    for (Id& id : ids) id = static_cast<Id>(random.below(V));
    return ids;
}

Matrix random_model(std::size_t T, std::size_t V, Random& random)
{
    Matrix p = zeros<Matrix>(T, V);
    for (std::size_t t = 0; t < T; ++t) {
        Real sum = 0;
        for (std::size_t w = 0; w < V; ++w) sum += p(t, w) = random.uniform(0.1, 1);
        for (std::size_t w = 0; w < V; ++w) p(t, w) /= sum;
    }
    return p;
}

// Tokens enter at one end of a queue and leave at the other.
class Queue {
public:
    explicit Queue(std::size_t size) : size_(size) {}

    void push(Id id)
    {
        tokens_.push_back(id);
        if (tokens_.size() > size_) tokens_.pop_front();
    }
    bool empty() const
    {
        return tokens_.empty();
    }
    Real share(Id id) const
    {
        if (empty()) return 0;
        const auto count = std::count(tokens_.begin(), tokens_.end(), id);
        return static_cast<Real>(count) / static_cast<Real>(tokens_.size());
    }

private:
    std::size_t size_;
    std::deque<Id> tokens_;
};

}  // namespace

TEST_CASE("random texts, caches smaller and larger than the text")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        const std::size_t V = 1 + random.below(5), size = 1 + random.below(12);
        const Ids past = random_ids(random.below(15), V, random);
        Queue queue(size);
        for (const Id id : past) queue.push(id);
        Vector shares = zeros<Vector>(V);
        for (std::size_t w = 0; w < V; ++w) shares(w) = queue.share(static_cast<Id>(w));
        check(cache)
            .with(past, static_cast<std::int64_t>(size), static_cast<std::int64_t>(V))
            .gives(shares);
    }
}

TEST_CASE("random models with a cache that runs along")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        const std::size_t T = random.below(15), V = 1 + random.below(5), size = 1 + random.below(8);
        const Matrix p = random_model(T, V, random);
        const Ids text = random_ids(T, V, random);
        const Real lambda = random.uniform(0, 0.9);
        Queue queue(size);
        Vector mixed = zeros<Vector>(T);
        for (std::size_t t = 0; t < T; ++t) {
            const Real weight = queue.empty() ? 0 : lambda;
            mixed(t) = p(t, text[t]) + weight * (queue.share(text[t]) - p(t, text[t]));
            queue.push(text[t]);
        }
        check(with_cache).with(p, text, static_cast<std::int64_t>(size), lambda).gives(mixed);
    }
}
