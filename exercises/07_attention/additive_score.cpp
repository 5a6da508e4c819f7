#include "additive_score.hpp"

#include "activation.hpp"
#include "todo.hpp"

namespace unrolled::ex_07_4 {

Vector additive_scores(const Params& p, const Vector& query, const Matrix& keys)
{
    // TODO: check the shapes; then for each key the A units, and one number of them.
    (void)p, (void)query, (void)keys;
    throw Todo("7.4 additive_score");
}

Vector concat_scores(const Matrix& W_a, const Vector& v, const Vector& query, const Matrix& keys)
{
    // TODO: the same network, whose two matrices stand side by side in one.
    (void)W_a, (void)v, (void)query, (void)keys;
    throw Todo("7.4 additive_score");
}

}  // namespace unrolled::ex_07_4
