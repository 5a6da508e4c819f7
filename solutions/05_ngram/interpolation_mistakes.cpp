#include "interpolation.hpp"

#include <cmath>
#include <stdexcept>

#include "mistakes.hpp"

namespace unrolled::ex_05_5 {
namespace {

void require_weights(const Vector& lambdas, std::size_t K)
{
    require_shape("lambdas", lambdas, {K});
    for (const Real lambda : values(lambdas)) {
        if (lambda < 0) throw std::invalid_argument("negative weight");
    }
    if (std::abs(sum_all(lambdas) - 1) > 1e-9) throw std::invalid_argument("sum of weights");
}

bool is_seen(const Matrix& p, std::size_t k)
{
    return sum_all(row(p, k)) > 0;
}

// The weights of those orders that have seen their history; others have 0.
Vector usable(const Matrix& p, const Vector& lambdas)
{
    require_weights(lambdas, p.shape(0));
    Vector weights = lambdas;
    for (std::size_t k = 0; k < weights.size(); ++k) weights(k) *= is_seen(p, k) ? 1 : 0;
    if (sum_all(weights) == 0) throw std::invalid_argument("nobody knows");
    return weights;
}

Vector weight_lost(const Matrix& p, const Vector& lambdas)
{
    return matmul(transpose(p), usable(p, lambdas));
}

Vector longest_first(const Matrix& p, const Vector& lambdas)
{
    usable(p, lambdas);  // refuses what must be refused
    Vector weights = zeros_like(lambdas);
    const std::size_t K = weights.size();
    for (std::size_t k = 0; k < K; ++k) weights(k) = is_seen(p, k) ? lambdas(K - 1 - k) : 0;
    const Real used = sum_all(weights);
    return matmul(transpose(p), weights) / (used > 0 ? used : 1);
}

Vector backed_off(const Matrix& p, const Vector& lambdas)
{
    const Vector weights = usable(p, lambdas);
    std::size_t k = weights.size() - 1;
    while (weights(k) == 0) --k;
    return row(p, k);
}

Vector given_to_unigram(const Matrix& p, const Vector& lambdas)
{
    Vector weights = usable(p, lambdas);
    std::size_t lowest = 0;
    while (weights(lowest) == 0) ++lowest;
    weights(lowest) += 1 - sum_all(weights);
    return matmul(transpose(p), weights);
}

// A round of EM in which `parts` and `known_only` are right or wrong.
template <class Parts>
Vector mean_shares(const Matrix& p, const Vector& lambdas, bool known_only, const Parts& parts_of)
{
    require_weights(lambdas, p.shape(1));
    Vector shares = zeros_like(lambdas);
    Real tokens = 0;
    for (std::size_t i = 0; i < p.shape(0); ++i) {
        const Vector parts = parts_of(row(p, i));
        const Real whole = sum_all(parts);
        if (whole > 0) shares += parts / whole;
        tokens += whole > 0 || !known_only ? 1 : 0;
    }
    return tokens == 0 ? lambdas : Vector(shares / tokens);
}

Vector old_weights_forgotten(const Matrix& p, const Vector& lambdas)
{
    return mean_shares(p, lambdas, true, [](const Vector& of_token) { return of_token; });
}

Vector winner_takes_all(const Matrix& p, const Vector& lambdas)
{
    return mean_shares(p, lambdas, true, [&](const Vector& of_token) {
        const Vector parts = lambdas * of_token;
        Vector winner = zeros_like(parts);
        const std::size_t best = argmax(parts);
        winner(best) = parts(best);
        return winner;
    });
}

Vector unknown_counted(const Matrix& p, const Vector& lambdas)
{
    const auto parts = [&](const Vector& of_token) { return Vector(lambdas * of_token); };
    return mean_shares(p, lambdas, false, parts);
}

Vector not_per_token(const Matrix& p, const Vector& lambdas)
{
    require_weights(lambdas, p.shape(1));
    const Vector sums = lambdas * sum_rows(p);
    return sum_all(sums) == 0 ? lambdas : Vector(sums / sum_all(sums));
}

const exercise::Mistakes known_mixtures = exercise::mistakes_of(
    interpolate,
    {{weight_lost,
      "The weight of an order that has not seen its history is lost, and the result adds up to "
      "less than 1. Divide by the weights that were used."},
     {longest_first,
      "The weights are in the wrong order: the first row and the first weight belong to the "
      "unigram."},
     {backed_off,
      "Only the longest order that has seen its history is asked. That is backing off; "
      "interpolation mixes all."},
     {given_to_unigram,
      "The weight of an order that has not seen its history goes to the lowest order alone. All "
      "others share it, in proportion to their weights."}});

const exercise::Mistakes known_rounds = exercise::mistakes_of(
    em_round,
    {{old_weights_forgotten,
      "The shares do not depend on the old weights. An order's part of the mixed probability is "
      "lambda times p."},
     {winner_takes_all,
      "Each token gives its whole share to one order. Every order gets as much as it has "
      "contributed."},
     {unknown_counted,
      "A token that no order knows is counted in N, so the new weights add up to less than 1."},
     {not_per_token,
      "The probabilities are added up before the shares are taken, so frequent words decide. Take "
      "the shares for each token, and then their mean."}});

}  // namespace
}  // namespace unrolled::ex_05_5
