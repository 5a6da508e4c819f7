#include "attention_backward.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_07_5 {
namespace {

// Everything behind the softmax, and what each mistake changes of it.
struct Faults {
    bool weighted_values = true;  // dv_j = alpha_j dc, not dc
    bool keys_hear_query = true;  // dk_j = de_j q, not de_j k_j
    bool query_is_sum = true;     // dq adds up over the words, not only the last
};

Grads behind(const Vector& de, const Step& step, const Vector& dcontext, const Faults& faults = {})
{
    Grads grads = {zeros_like(step.query), zeros_like(step.keys), zeros_like(step.values)};
    for (std::size_t j = 0; j < de.size(); ++j) {
        const Real weight = faults.weighted_values ? step.weights(j) : 1;
        for (std::size_t d = 0; d < step.query.size(); ++d) {
            const Real heard = faults.keys_hear_query ? step.query(d) : step.keys(j, d);
            grads.keys(j, d) = de(j) * heard;
            grads.query(d) = (faults.query_is_sum ? grads.query(d) : 0) + de(j) * step.keys(j, d);
        }
        for (std::size_t d = 0; d < dcontext.size(); ++d) {
            grads.values(j, d) = weight * dcontext(d);
        }
    }
    return grads;
}

Vector right_de(const Step& step, const Vector& dcontext)
{
    const Vector dalpha = matmul(step.values, dcontext);
    return step.weights * (dalpha - dot(step.weights, dalpha));
}

Grads no_softmax(const Step& step, const Vector& dcontext)
{
    return behind(matmul(step.values, dcontext), step, dcontext);
}

Grads no_mean(const Step& step, const Vector& dcontext)
{
    return behind(step.weights * matmul(step.values, dcontext), step, dcontext);
}

Grads each_for_itself(const Step& step, const Vector& dcontext)
{
    const Vector slopes = step.weights * (1 - step.weights);
    return behind(slopes * matmul(step.values, dcontext), step, dcontext);
}

Grads plain_mean(const Step& step, const Vector& dcontext)
{
    const Vector dalpha = matmul(step.values, dcontext);
    const Real mean = sum_all(dalpha) / static_cast<Real>(dalpha.size());
    return behind(step.weights * (dalpha - mean), step, dcontext);
}

Grads weight_forgotten(const Step& step, const Vector& dcontext)
{
    const Vector dalpha = matmul(step.values, dcontext);
    return behind(dalpha - dot(step.weights, dalpha), step, dcontext);
}

Grads values_in_full(const Step& step, const Vector& dcontext)
{
    return behind(right_de(step, dcontext), step, dcontext, {.weighted_values = false});
}

Grads keys_hear_themselves(const Step& step, const Vector& dcontext)
{
    return behind(right_de(step, dcontext), step, dcontext, {.keys_hear_query = false});
}

Grads last_word_only(const Step& step, const Vector& dcontext)
{
    return behind(right_de(step, dcontext), step, dcontext, {.query_is_sum = false});
}

const exercise::Mistakes known = exercise::mistakes_of(
    attention_backward,
    {{no_softmax,
      "The gradient of the weights is taken for that of the scores: the softmax is missing on the "
      "way back."},
     {no_mean,
      "In the softmax's line the mean is missing: de_j is alpha_j times dalpha_j alone. A weight "
      "grows at the cost of the others."},
     {each_for_itself,
      "This is the derivative of a sigmoid, alpha_j (1 - alpha_j) dalpha_j: how a score moves the "
      "weights of the other words is left out."},
     {plain_mean,
      "The mean of dalpha is taken with equal weights. It needs the attention weights: sum of "
      "alpha_l dalpha_l."},
     {weight_forgotten,
      "The difference from the mean is right, but the factor alpha_j before the bracket is "
      "missing."},
     {values_in_full,
      "Each value gets the whole gradient of the context. On the way forward it entered with its "
      "weight."},
     {keys_hear_themselves,
      "The gradient of a key is de_j times the key. On the way forward it was multiplied with the "
      "query."},
     {last_word_only,
      "The gradient of the query only has the part of the last word. It took part in every score: "
      "add up."}});

}  // namespace
}  // namespace unrolled::ex_07_5
