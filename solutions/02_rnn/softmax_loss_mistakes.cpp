#include <cmath>
#include <stdexcept>

#include "activation.hpp"
#include "mistakes.hpp"
#include "softmax_loss.hpp"

namespace unrolled::ex_02_2 {
namespace {

std::size_t index_of(std::int64_t target, const Vector& scores)
{
    if (target < 0 || target >= static_cast<std::int64_t>(scores.size())) {
        throw std::out_of_range("the target is not one of the classes");
    }
    return static_cast<std::size_t>(target);
}

// The right loss, for the mistakes that are not about it.
Real right_loss(const Vector& scores, std::size_t target)
{
    const std::size_t best = argmax(scores);
    const Vector shifted = scores - scores(best);
    Real total = 0;
    for (const Real score : values(shifted)) total += std::exp(score);
    return std::log(total) - shifted(target);
}

Prediction no_shift(const Vector& scores, std::int64_t target)
{
    Vector p = zeros_like(scores);
    for (std::size_t k = 0; k < p.size(); ++k) p(k) = std::exp(scores(k));
    const Real total = sum_all(values(p));
    for (Real& probability : values(p)) probability /= total;
    return {p, -std::log(p(index_of(target, scores)))};
}

Prediction log_of_probability(const Vector& scores, std::int64_t target)
{
    const Vector p = softmax(scores);
    return {p, -std::log(p(index_of(target, scores)))};
}

Prediction no_minus(const Vector& scores, std::int64_t target)
{
    return {softmax(scores), -right_loss(scores, index_of(target, scores))};
}

Prediction in_bits(const Vector& scores, std::int64_t target)
{
    const Real nats = right_loss(scores, index_of(target, scores));
    return {softmax(scores), nats / std::log(Real(2))};
}

Prediction of_the_likeliest(const Vector& scores, std::int64_t target)
{
    index_of(target, scores);
    return {softmax(scores), right_loss(scores, argmax(scores))};
}

Prediction all_classes(const Vector& scores, std::int64_t target)
{
    index_of(target, scores);
    Real loss = 0;
    for (std::size_t k = 0; k < scores.size(); ++k) loss += right_loss(scores, k);
    return {softmax(scores), loss};
}

const exercise::Mistakes known = exercise::mistakes_of(
    softmax_loss,
    {{no_shift,
      "These are the plain formulas. They are right on paper, but exp of a large score is "
      "infinite, and infinite by infinite is not a number. Subtract the highest score "
      "first."},
     {log_of_probability,
      "The probabilities are right, but the loss is the logarithm of one that was "
      "rounded to 0. Compute it from the scores."},
     {no_minus,
      "The sign of the loss is wrong: a logarithm of a probability is never positive, and "
      "the loss is minus that."},
     {in_bits, "This loss is in bits (log2). The contract asks for nats: std::log."},
     {of_the_likeliest,
      "This is the loss of the likeliest class, not of the target: the network "
      "judges itself by what it believes."},
     {all_classes, "This adds up -ln p of all classes. Only the class that really came counts."}});

}  // namespace
}  // namespace unrolled::ex_02_2
