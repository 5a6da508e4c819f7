#include "sample_hello.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_02_4;
using exercise::check;

namespace {

// Number by number. Says whether a draw was so near to a border that rounding may decide it.
struct Written {
    std::string text;
    bool is_close = false;
};

Vector next_state(const Params& p, std::size_t letter, const Vector& h)
{
    Vector next = zeros_like(h);
    for (std::size_t i = 0; i < h.size(); ++i) {
        Real a = p.b_h(i) + p.W_xh(i, letter);
        for (std::size_t k = 0; k < h.size(); ++k) a += p.W_hh(i, k) * h(k);
        next(i) = std::tanh(a);
    }
    return next;
}

Vector exponentials(const Params& p, const Vector& h)
{
    Vector result = zeros<Vector>(4);
    for (std::size_t k = 0; k < 4; ++k) {
        Real score = p.b_y(k);
        for (std::size_t i = 0; i < h.size(); ++i) score += p.W_hy(k, i) * h(i);
        result(k) = std::exp(score);
    }
    return result;
}

Written write(const Params& p, std::size_t letter, const Vector& uniforms)
{
    Written written;
    Vector h = zeros<Vector>(p.b_h.size());
    for (const Real u : values(uniforms)) {
        h = next_state(p, letter, h);
        const Vector weights = exponentials(p, h);
        Real rest = u * sum_all(values(weights));
        letter = 0;
        while (letter < 3 && rest >= weights(letter)) rest -= weights(letter++);
        written.is_close = written.is_close || std::abs(rest) < 1e-9;
        written.text += "helo"[letter];
    }
    return written;
}

}  // namespace

TEST_CASE("random networks and random numbers")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 8; ++round) {
        const std::size_t H = 1 + random.below(5), first = random.below(4);
        Params p = {.W_xh = zeros<Matrix>(H, 4),
                    .W_hh = zeros<Matrix>(H, H),
                    .b_h = zeros<Vector>(H),
                    .W_hy = zeros<Matrix>(4, H),
                    .b_y = zeros<Vector>(4)};
        for_each([&](const char*, auto& member) { fill_normal(member, random, 1); }, p);
        Vector uniforms = zeros<Vector>(1 + random.below(20));
        for (Real& u : values(uniforms)) u = random.uniform();
        const Written expected = write(p, first, uniforms);
        if (expected.is_close) continue;
        check(sample_hello)
            .with(p, static_cast<std::int64_t>(first), uniforms)
            .gives(expected.text);
    }
}
