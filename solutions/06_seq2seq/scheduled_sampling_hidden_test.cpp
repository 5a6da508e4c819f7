#include "scheduled_sampling.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_06_6;
using exercise::check;

namespace {

Params random_params(std::size_t V, std::size_t D, std::size_t H, Random& random)
{
    Params p = {.E = zeros<Matrix>(V, D),
                .W_xh = zeros<Matrix>(H, D),
                .W_hh = zeros<Matrix>(H, H),
                .b_h = zeros<Vector>(H),
                .W_hy = zeros<Matrix>(V, H),
                .b_y = zeros<Vector>(V)};
    for_each([&](const char*, auto& member) { fill_normal(member, random, 1); }, p);
    return p;
}

// Number by number.
Vector next_state(const Params& p, Id word, const Vector& h)
{
    Vector next = zeros_like(h);
    for (std::size_t i = 0; i < h.size(); ++i) {
        Real a = p.b_h(i);
        for (std::size_t j = 0; j < p.E.shape(1); ++j) a += p.W_xh(i, j) * p.E(word, j);
        for (std::size_t k = 0; k < h.size(); ++k) a += p.W_hh(i, k) * h(k);
        next(i) = std::tanh(a);
    }
    return next;
}

Vector weights(const Params& p, const Vector& h)
{
    Vector result = zeros_like(p.b_y);
    for (std::size_t k = 0; k < result.size(); ++k) {
        Real score = p.b_y(k);
        for (std::size_t i = 0; i < h.size(); ++i) score += p.W_hy(k, i) * h(i);
        result(k) = std::exp(score);
    }
    return result;
}

Run expected(const Params& p, Vector h, const Ids& right, Id word, Real epsilon, const Vector& u)
{
    Run run = {{}, 0};
    for (std::size_t t = 0; t < right.size(); ++t) {
        if (t > 0) word = u(t - 1) < epsilon ? right[t - 1] : word;
        run.inputs.push_back(word);
        h = next_state(p, word, h);
        const Vector w = weights(p, h);
        run.loss += std::log(sum_all(values(w)) / w(right[t])) / static_cast<Real>(right.size());
        word = static_cast<Id>(argmax(w));
    }
    return run;
}

}  // namespace

TEST_CASE("random decoders, sentences and coins")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        const std::size_t V = 2 + random.below(5), H = 1 + random.below(4);
        const Params p = random_params(V, 1 + random.below(4), H, random);
        Vector summary = zeros<Vector>(H);
        fill_normal(summary, random, 0.5);
        Ids right(1 + random.below(8));
        for (Id& k : right) k = static_cast<Id>(random.below(V));
        Vector u = zeros<Vector>(right.size() - 1);
        for (Real& number : values(u)) number = random.uniform();
        const Id begin = static_cast<Id>(random.below(V));
        const Real epsilon = random.uniform();
        check(scheduled_run)
            .with(p, summary, right, begin, epsilon, u)
            .gives(expected(p, summary, right, begin, epsilon, u));
    }
}

TEST_CASE("a schedule over thousands of batches")
{
    for (const std::int64_t i : {1, 10, 100, 1000, 10000}) {
        const Real n = static_cast<Real>(i);
        check(truth_share).with("linear", 4000, i).gives(i < 4000 ? (4000 - n) / 4000 : 0);
        check(truth_share).with("exponential", 0.999, i).gives(std::exp(n * std::log(0.999)));
        check(truth_share)
            .with("inverse sigmoid", 500, i)
            .gives(1 / (1 + std::exp(n / 500 - std::log(500.0))));
    }
}
