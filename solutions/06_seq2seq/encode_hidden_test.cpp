#include "encode.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_06_3;
using exercise::check;

namespace {

Params random_params(std::size_t V, std::size_t D, std::size_t H, Random& random)
{
    Params p = {zeros<Matrix>(V, D), zeros<Matrix>(4 * H, D), zeros<Matrix>(4 * H, H),
                zeros<Vector>(4 * H)};
    for_each([&](const char*, auto& member) { fill_normal(member, random, 0.7); }, p);
    return p;
}

Real gate(Real a)
{
    return 1 / (1 + std::exp(-a));
}

Real sum_of_row(const Params& p, std::size_t i, std::size_t word, const Vector& h)
{
    Real a = p.b_h(i);
    for (std::size_t j = 0; j < p.E.shape(1); ++j) a += p.W_xh(i, j) * p.E(word, j);
    for (std::size_t j = 0; j < h.size(); ++j) a += p.W_hh(i, j) * h(j);
    return a;
}

// Cell by cell.
Summary read_word(const Params& p, std::size_t word, const Summary& before)
{
    const std::size_t H = before.h.size();
    Summary after = before;
    for (std::size_t k = 0; k < H; ++k) {
        const auto sum = [&](std::size_t j) { return sum_of_row(p, j * H + k, word, before.h); };
        after.c(k) = gate(sum(1)) * before.c(k) + gate(sum(0)) * std::tanh(sum(2));
        after.h(k) = gate(sum(3)) * std::tanh(after.c(k));
    }
    return after;
}

}  // namespace

TEST_CASE("random encoders, sentences and paddings")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 12; ++round) {
        const std::size_t V = 1 + random.below(6), D = 1 + random.below(4), H = 1 + random.below(5);
        const Params p = random_params(V, D, H, random);
        Ids source(1 + random.below(8));
        Summary expected = {zeros<Vector>(H), zeros<Vector>(H)};
        for (Id& id : source) {
            id = static_cast<Id>(random.below(V));
            expected = read_word(p, static_cast<std::size_t>(id), expected);
        }
        source.resize(source.size() + random.below(4), -3);
        check(encode).with(p, source).gives(expected);
    }
}
