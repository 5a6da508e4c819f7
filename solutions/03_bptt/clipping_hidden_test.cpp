#include "clipping.hpp"

#include <cmath>
#include <vector>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_03_4;
using exercise::check;

namespace {

Grads random_grads(std::size_t D, std::size_t H, Random& random, double size)
{
    Grads grads = {
        .W_xh = zeros<Matrix>(H, D), .W_hh = zeros<Matrix>(H, H), .b_h = zeros<Vector>(H)};
    for_each([&](const char*, auto& member) { fill_normal(member, random, size); }, grads);
    return grads;
}

// All numbers of a gradient, to be changed one by one.
std::vector<Real*> numbers(Grads& grads)
{
    std::vector<Real*> all;
    const auto collect = [&](const char*, auto& member) {
        for (std::size_t i = 0; i < member.size(); ++i) all.push_back(member.data() + i);
    };
    for_each(collect, grads);
    return all;
}

}  // namespace

TEST_CASE("random gradients, small and large")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 12; ++round) {
        const std::size_t D = 1 + random.below(4), H = 1 + random.below(5);
        const Grads grads = random_grads(D, H, random, std::pow(10, random.uniform(-3, 3)));
        Grads by_value = grads, by_norm = grads;
        const Real limit = random.uniform(0.1, 2);
        Real squares = 0;
        for (const Real* number : numbers(by_norm)) squares += *number * *number;
        const Real factor = std::min(Real(1), limit / std::sqrt(squares));
        for (Real* number : numbers(by_norm)) *number *= factor;
        for (Real* number : numbers(by_value)) {
            *number = *number > limit ? limit : (*number < -limit ? -limit : *number);
        }
        check(clip_by_value).with(grads, limit).gives(by_value);
        check(clip_by_norm).with(grads, limit).gives(by_norm);
    }
}

TEST_CASE("an infinite limit is no limit")
{
    const Grads grads = random_grads(2, 3, exercise::random_inputs(), 1e6);
    check(clip_by_value).with(grads, HUGE_VAL).gives(grads);
    check(clip_by_norm).with(grads, HUGE_VAL).gives(grads);
}
