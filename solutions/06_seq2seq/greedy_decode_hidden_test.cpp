#include "greedy_decode.hpp"

#include <algorithm>
#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_06_4;
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
Vector next_state(const Params& p, std::size_t word, const Vector& h)
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

Real score(const Params& p, std::size_t word, const Vector& h)
{
    Real sum = p.b_y(word);
    for (std::size_t i = 0; i < h.size(); ++i) sum += p.W_hy(word, i) * h(i);
    return sum;
}

Sentence expected(const Params& p, Vector h, std::size_t word, std::size_t end, int longest)
{
    Sentence sentence = {{}, 0, false};
    while (longest-- > 0) {
        h = next_state(p, word, h);
        Real all = 0, best = 0;
        for (std::size_t k = 0; k < p.E.shape(0); ++k) {
            const Real weight = std::exp(score(p, k, h));
            all += weight;
            if (weight > best) word = k;
            best = std::max(best, weight);
        }
        sentence.log_p += std::log(best / all);
        sentence.ended = word == end;
        if (sentence.ended) break;
        sentence.words.push_back(static_cast<Id>(word));
    }
    return sentence;
}

}  // namespace

TEST_CASE("random decoders")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 30; ++round) {
        const std::size_t V = 2 + random.below(6), D = 1 + random.below(4), H = 1 + random.below(5);
        const Params p = random_params(V, D, H, random);
        Vector summary = zeros<Vector>(H);
        fill_normal(summary, random, 0.5);
        const std::size_t begin = random.below(V), end = random.below(V);
        const int longest = static_cast<int>(random.below(12));
        check(greedy_decode)
            .with(p, summary, static_cast<Id>(begin), static_cast<Id>(end), longest)
            .gives(expected(p, summary, begin, end, longest));
    }
}
