#include <cmath>

#include "check.hpp"
#include "memory_weights.hpp"

using namespace unrolled;
using namespace unrolled::ex_04_3;
using exercise::answer;

namespace {

Real opening(const Gate& gate, const Vector& x)
{
    return 1 / (1 + std::exp(-dot(gate.w, x) - gate.b));
}

// Keep, mostly; a memory beyond 90 is reset before it can leave the range of the contract.
Vector random_order(Real ledger, Random& random)
{
    const std::uint64_t dice = random.below(20);
    Real write = 0;
    if (dice < 2) write = 1;
    if (dice == 2 || std::abs(ledger) > 90) write = -1;
    return {random.uniform(-10, 10), write, static_cast<Real>(random.below(2))};
}

}  // namespace

TEST_CASE("random orders, a thousand at a time")
{
    const Weights w = answer(memory_weights).with();
    REQUIRE((w.input.w.size() == 3 && w.forget.w.size() == 3));
    REQUIRE((w.candidate.w.size() == 3 && w.output.w.size() == 3));
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 5; ++round) {
        Real c = 0, ledger = 0;
        for (int t = 0; t < 1000; ++t) {
            const Vector x = random_order(ledger, random);
            if (x(1) == 1) ledger += x(0);
            if (x(1) == -1) ledger = 0;
            const Real g = dot(w.candidate.w, x) + w.candidate.b;
            c = opening(w.forget, x) * c + opening(w.input, x) * g;
            REQUIRE(std::abs(c - ledger) <= 0.01);
            REQUIRE(std::abs(opening(w.output, x) * c - x(2) * ledger) <= 0.01);
        }
    }
}
