#include <algorithm>
#include <stdexcept>

#include "activation.hpp"
#include "coverage.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_07_6 {
namespace {

enum class Overlap { smaller, larger, product };

// What each mistake changes.
struct Faults {
    bool all_steps = true;        // coverage is the sum of all steps, not the last one alone
    bool mean = false;            // the sum is divided by the number of steps
    bool heard = true;            // the score hears of it
    bool inside = true;           // inside the tanh
    bool adds_too_early = false;  // the weights are added before the loss is taken
    Overlap overlap = Overlap::smaller;
};

Vector scores(const Params& p, const Vector& query, const Matrix& keys, const Vector& covered,
              const Faults& faults)
{
    Vector e = zeros<Vector>(keys.shape(0));
    for (std::size_t j = 0; j < e.size(); ++j) {
        const Vector told = p.w_c * (faults.heard ? covered(j) : 0);
        Vector sum = matmul(p.W_q, query) + matmul(p.W_k, row(keys, j));
        if (faults.inside) sum += told;
        e(j) = dot(p.v, tanh(sum)) + (faults.inside ? 0 : dot(p.v, told));
    }
    return e;
}

Real overlap_of(Real weight, Real covered, Overlap overlap)
{
    if (overlap == Overlap::larger) return std::max(weight, covered);
    return overlap == Overlap::product ? weight * covered : std::min(weight, covered);
}

Reading with(const Faults& faults, const Params& p, const Matrix& queries, const Matrix& keys)
{
    const std::size_t T_q = queries.shape(0), T_k = keys.shape(0);
    if (T_k == 0) throw std::invalid_argument("no key");
    Reading r = {zeros<Matrix>(T_q, T_k), zeros<Matrix>(T_q, T_k), zeros<Vector>(T_q)};
    Vector before = zeros<Vector>(T_k);
    for (std::size_t t = 0; t < T_q; ++t) {
        const Real steps = faults.mean && t > 0 ? static_cast<Real>(t) : 1;
        const Vector covered = before / steps;
        const Vector weights = softmax(scores(p, row(queries, t), keys, covered, faults));
        for (std::size_t j = 0; j < T_k; ++j) {
            const Real seen = covered(j) + (faults.adds_too_early ? weights(j) : 0);
            r.weights(t, j) = weights(j);
            r.coverage(t, j) = covered(j);
            r.losses(t) += overlap_of(weights(j), seen, faults.overlap);
            before(j) = (faults.all_steps ? before(j) : 0) + weights(j);
        }
    }
    return r;
}

Reading last_step_only(const Params& p, const Matrix& queries, const Matrix& keys)
{
    return with({.all_steps = false}, p, queries, keys);
}

Reading mean_of_steps(const Params& p, const Matrix& queries, const Matrix& keys)
{
    return with({.mean = true}, p, queries, keys);
}

Reading not_heard(const Params& p, const Matrix& queries, const Matrix& keys)
{
    return with({.heard = false}, p, queries, keys);
}

Reading outside_tanh(const Params& p, const Matrix& queries, const Matrix& keys)
{
    return with({.inside = false}, p, queries, keys);
}

Reading sees_itself(const Params& p, const Matrix& queries, const Matrix& keys)
{
    return with({.adds_too_early = true}, p, queries, keys);
}

Reading larger_of_two(const Params& p, const Matrix& queries, const Matrix& keys)
{
    return with({.overlap = Overlap::larger}, p, queries, keys);
}

Reading product_of_two(const Params& p, const Matrix& queries, const Matrix& keys)
{
    return with({.overlap = Overlap::product}, p, queries, keys);
}

const exercise::Mistakes known = exercise::mistakes_of(
    read_with_coverage,
    {{last_step_only,
      "The coverage is the weights of the step before. It is the sum of all steps before: what was "
      "read long ago stays read."},
     {mean_of_steps,
      "The coverage is the mean of the steps before. It is their sum, and grows beyond 1."},
     {not_heard, "The coverage is kept, but the score does not hear of it: w_c is not used."},
     {outside_tanh,
      "The coverage is added to the score behind the tanh. It is one of the three things that a "
      "unit hears: inside."},
     {sees_itself,
      "The weights are added to the coverage before the loss is taken. Each step then overlaps "
      "with itself, and its loss is 1."},
     {larger_of_two,
      "The loss adds up the larger of weight and coverage. What both have is the smaller."},
     {product_of_two,
      "The loss adds up the products of weight and coverage. It is the smaller of the two, key by "
      "key."}});

}  // namespace
}  // namespace unrolled::ex_07_6
