#include <cmath>

#include "activation.hpp"
#include "mistakes.hpp"
#include "random.hpp"
#include "wrong_axis.hpp"

namespace unrolled::ex_07_8 {
namespace {

Input random_input(std::int64_t seed, std::size_t T_q, std::size_t T_k, std::size_t D)
{
    Input input = {zeros<Matrix>(T_q, D), zeros<Matrix>(T_k, D), zeros<Matrix>(T_k, 2)};
    Random random(static_cast<std::uint64_t>(seed));
    for_each([&](const char*, Matrix& member) { fill_uniform(member, random, 2); }, input);
    return input;
}

Input never_square(std::int64_t seed)
{
    return random_input(seed, 3, 5, 4);
}

Input always_square(std::int64_t seed)
{
    return random_input(seed, 4, 4, 4);
}

Input one_query(std::int64_t seed)
{
    return random_input(seed, 1, seed % 2 == 1 ? 5 : 1, 4);
}

Input as_many_keys_as_numbers(std::int64_t seed)
{
    return random_input(seed, seed % 2 == 1 ? 3 : 4, 4, 4);
}

Matrix right_weights(const Input& in)
{
    const Real root = std::sqrt(static_cast<Real>(in.Q.shape(1)));
    return softmax(Matrix(matmul(in.Q, transpose(in.K)) / root));
}

bool alike(const Matrix& a, const Matrix& b, Real tolerance)
{
    bool all_near = true;
    for (std::size_t i = 0; i < a.size(); ++i) {
        all_near = all_near && std::abs(a.data()[i] - b.data()[i]) <= tolerance;
    }
    return all_near;
}

bool anything(const Input&, const Output&)
{
    return true;
}

bool rows_add_up(const Input& in, const Output& out)
{
    bool all_near = true;
    for (std::size_t i = 0; i < out.weights.shape(0); ++i) {
        all_near = all_near && std::abs(sum_all(row(out.weights, i)) - 1) <= 1e-9;
    }
    return all_near && alike(out.context, matmul(out.weights, in.V), 1e-9);
}

bool weights_only(const Input& in, const Output& out)
{
    return alike(out.weights, right_weights(in), 1e-9);
}

bool own_context_only(const Input& in, const Output& out)
{
    return alike(out.context, matmul(out.weights, in.V), 1e-9);
}

bool generous(const Input& in, const Output& out)
{
    const Matrix weights = right_weights(in);
    return alike(out.weights, weights, 0.9) && alike(out.context, matmul(weights, in.V), 0.9);
}

bool exact(const Input& in, const Output& out)
{
    const Matrix weights = right_weights(in);
    return alike(out.weights, weights, 0) && alike(out.context, matmul(weights, in.V), 0);
}

const exercise::Mistakes inputs = exercise::mistakes_of(
    propose,
    {{never_square,
      "There are never as many queries as keys. Some programs go wrong only then: a transposed "
      "matrix fits, and no axis can be told by its length."},
     {always_square,
      "There are as many queries as keys as numbers in a key in every proposal: whatever is "
      "exchanged or taken for another fits, and nobody sees it."},
     {one_query,
      "There is only one query. Down a column of one number every softmax gives 1: the wrong axis "
      "is easily seen, but other mistakes need several queries."},
     {as_many_keys_as_numbers,
      "There are as many keys as a key has numbers in every proposal, so nobody can tell by the "
      "root of which of the two a program divides."}});

const exercise::Mistakes verdicts = exercise::mistakes_of(
    accept,
    {{anything, "This test accepts everything."},
     {rows_add_up,
      "The rows are only asked to add up to 1. Wrong weights can do that too: compute the weights "
      "yourself."},
     {weights_only,
      "Only the weights are looked at. A program may make its context with others: compare both."},
     {own_context_only,
      "The context is compared with the program's own weights, and nobody asks whether those are "
      "right."},
     {generous, "The tolerance is so large that programs divided by the wrong size pass."},
     {exact,
      "The numbers must be the same to the last digit. Right programs that add up in another order "
      "are not: allow about 1e-9."}});

}  // namespace
}  // namespace unrolled::ex_07_8
