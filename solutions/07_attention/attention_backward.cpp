#include "attention_backward.hpp"

namespace unrolled::ex_07_5 {

Grads attention_backward(const Step& step, const Vector& dcontext)
{
    const auto& [q, ks, vs, alpha] = step;

    // The softmax ties the weights together. A word that is as good as the mean gets no gradient,
    // whatever its own dalpha is; and a word without weight never gets one.
    const Vector dalpha = matmul(vs, dcontext);
    const Vector de = alpha * (dalpha - dot(alpha, dalpha));

    Grads grads = {zeros_like(q), zeros_like(ks), zeros_like(vs)};
    for (std::size_t j = 0; j < alpha.size(); ++j) {
        // One query for all keys: its gradient is a sum. A key and a value have their own.
        grads.query += de(j) * row(ks, j);
        for (std::size_t d = 0; d < q.size(); ++d) grads.keys(j, d) = de(j) * q(d);
        for (std::size_t d = 0; d < dcontext.size(); ++d) {
            grads.values(j, d) = alpha(j) * dcontext(d);
        }
    }
    return grads;
}

}  // namespace unrolled::ex_07_5
