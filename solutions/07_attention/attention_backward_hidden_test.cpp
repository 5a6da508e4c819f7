#include "activation.hpp"
#include "attention_backward.hpp"
#include "check.hpp"
#include "gradient_check.hpp"

using namespace unrolled;
using namespace unrolled::ex_07_5;
using exercise::check;

namespace {

Vector attend_to(const Step& step)
{
    return softmax(matmul(step.keys, step.query));
}

Real loss_of(const Step& step, const Vector& dcontext)
{
    return dot(attend_to(step), matmul(step.values, dcontext));
}

// Every number of a tensor, moved a little to both sides.
template <class T>
T slopes_of(Step& step, T& moved, const Vector& dcontext)
{
    T slopes = zeros_like(moved);
    for (std::size_t i = 0; i < moved.size(); ++i) {
        values(slopes)[i] = static_cast<Real>(
            central_difference(values(moved)[i], [&] { return loss_of(step, dcontext); }));
    }
    return slopes;
}

}  // namespace

TEST_CASE("random queries, keys and values: the same as central differences")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 8; ++round) {
        const std::size_t T = 1 + random.below(5), D = 1 + random.below(4);
        const std::size_t D_v = 1 + random.below(4);
        Step step = {zeros<Vector>(D), zeros<Matrix>(T, D), zeros<Matrix>(T, D_v),
                     zeros<Vector>(T)};
        for_each([&](const char*, auto& member) { fill_normal(member, random, 1); }, step);
        Vector dcontext = zeros<Vector>(D_v);
        fill_normal(dcontext, random, 1);
        const Grads expected = {slopes_of(step, step.query, dcontext),
                                slopes_of(step, step.keys, dcontext),
                                slopes_of(step, step.values, dcontext)};
        step.weights = attend_to(step);
        check(attention_backward).with(step, dcontext).gives(expected, 1e-8);
    }
}
