#include "memory_weights.hpp"

#include <cmath>
#include <vector>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_04_3;
using exercise::answer;

namespace {

struct Order {
    Real number, write, read;
};

Weights asked()
{
    const Weights w = answer(memory_weights).with();
    REQUIRE((w.input.w.size() == 3 && w.forget.w.size() == 3));
    REQUIRE((w.candidate.w.size() == 3 && w.output.w.size() == 3));
    return w;
}

Real sum_of(const Gate& gate, const Order& x)
{
    return gate.w(0) * x.number + gate.w(1) * x.write + gate.w(2) * x.read + gate.b;
}

Real opening(const Gate& gate, const Order& x)
{
    return 1 / (1 + std::exp(-sum_of(gate, x)));
}

// Runs your cell, and beside it a ledger that does what the orders say.
void check_orders(const std::vector<Order>& orders)
{
    const Weights w = asked();
    Real c = 0, ledger = 0;
    for (std::size_t t = 0; t < orders.size(); ++t) {
        const Order& x = orders[t];
        c = opening(w.forget, x) * c + opening(w.input, x) * sum_of(w.candidate, x);
        const Real y = opening(w.output, x) * c;
        if (x.write == 1) ledger += x.number;
        if (x.write == -1) ledger = 0;
        INFO("step ", t + 1, ", x = (", x.number, ", ", x.write, ", ", x.read, "): memory ", c,
             " must be ", ledger, ", y = ", y, " must be ", x.read * ledger);
        REQUIRE(std::abs(c - ledger) <= 0.01);
        REQUIRE(std::abs(y - x.read * ledger) <= 0.01);
    }
}

}  // namespace

TEST_CASE("add once, and read at once")
{
    check_orders({{5, 1, 1}});
}

TEST_CASE("the example of the contract: add, add, keep, read, reset")
{
    check_orders({{3, 1, 0}, {4, 1, 0}, {2, 0, 0}, {1, 0, 1}, {3, -1, 0}});
}

TEST_CASE("the long sequence of the slides")
{
    check_orders({{1, 0, 0},
                  {3, 1, 0},
                  {2, 0, 0},
                  {4, 1, 0},
                  {2, 0, 0},
                  {1, 0, 1},
                  {3, -1, 0},
                  {6, 1, 0},
                  {1, 0, 1}});
}

TEST_CASE("after a reset nothing can be read, not even what came with the reset")
{
    check_orders({{9, 1, 0}, {8, -1, 1}, {7, 0, 1}, {-2, 1, 1}});
}

TEST_CASE("a hundred in the memory does not show until it is read")
{
    std::vector<Order> orders(10, {10, 1, 0});
    orders.push_back({10, 0, 0});
    orders.push_back({-10, 0, 1});
    check_orders(orders);
}

TEST_CASE("seven is seven after a thousand steps that were none of its business")
{
    std::vector<Order> orders(1000, {10, 0, 0});
    orders[0] = {7, 1, 0};
    orders[999] = {-10, 0, 1};
    check_orders(orders);
}
