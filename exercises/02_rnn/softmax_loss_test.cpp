#include "softmax_loss.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_02_2;
using exercise::check;

TEST_CASE("equal scores are a fair coin: the loss is ln 2")
{
    const Vector scores = {0.0, 0.0};
    check(softmax_loss).with(scores, 0).gives({{0.5, 0.5}, std::log(2.0)});
}

TEST_CASE("'hello', first step: the network says o, the text says e")
{
    const Vector scores = {1.0, 2.2, -3.0, 4.1};  // for h, e, l, o
    check(softmax_loss)
        .with(scores, 1)
        .gives({{0.037684, 0.125116, 0.000690, 0.836510}, 2.078517}, 5e-7);
}

TEST_CASE("'hello', the three other steps")
{
    const Vector second = {0.5, 0.3, -1.0, 1.2}, third = {0.1, 0.5, 1.9, -1.1},
                 fourth = {0.2, -1.5, -0.1, 2.2};
    check(softmax_loss)
        .with(second, 2)
        .gives({{0.246572, 0.201876, 0.055018, 0.496535}, 2.900102}, 5e-7);
    check(softmax_loss)
        .with(third, 2)
        .gives({{0.113088, 0.168708, 0.684143, 0.034061}, 0.379588}, 5e-7);
    check(softmax_loss)
        .with(fourth, 3)
        .gives({{0.107382, 0.019617, 0.079550, 0.793451}, 0.231364}, 5e-7);
}

TEST_CASE("scores that are large together are no problem")
{
    const Vector scores = {1000.0, 1000.0 + std::log(3.0)};
    check(softmax_loss).with(scores, 1).gives({{0.25, 0.75}, std::log(4.0 / 3)});
}

TEST_CASE("a network that is very sure and very wrong has a large loss, not an infinite one")
{
    const Vector scores = {0.0, 800.0};
    check(softmax_loss).with(scores, 0).gives({{0.0, 1.0}, 800.0});
    check(softmax_loss).with(scores, 1).gives({{0.0, 1.0}, 0.0});
}

TEST_CASE("a target that is no class is refused")
{
    const Vector scores = {0.5, -0.5};
    check(softmax_loss).with(scores, 2).throws<std::out_of_range>();
    check(softmax_loss).with(scores, -1).throws<std::out_of_range>();
}
