#include "bigram_decoder.hpp"

#include <algorithm>
#include <cmath>

namespace unrolled::seq2seq {

// [bigram_params]
Params bigram_params(const Matrix& table)
{
    const std::size_t V = table.shape(0);
    require_shape("table", table, {V, V});
    Params p = zero_params({.V_x = V, .V_y = V, .D = V, .H = V});
    const Real open = 40;  // sigma(40) is 1, tanh(40) is 1
    std::fill_n(p.decoder.b_h.data(), V, open);          // input gates
    std::fill_n(p.decoder.b_h.data() + V, V, -open);     // forget gates
    std::fill_n(p.decoder.b_h.data() + 3 * V, V, open);  // output gates
    for (std::size_t k = 0; k < V; ++k) {
        p.E_y(k, k) = 1;
        p.decoder.W_xh(2 * V + k, k) = open;  // the candidate of word k
        for (std::size_t next = 0; next < V; ++next) {
            // A word that never comes: as good as never.
            const Real probability = std::max(table(k, next), Real(1e-12));
            p.W_hy(next, k) = std::log(probability) / std::tanh(Real(1));
        }
    }
    return p;
}
// [bigram_params]

// [two_ways]
Matrix two_ways()
{
    return {{0, 0, 1, 0, 0, 0, 0},          // <unk>
            {0, 0, 0, 0.6, 0, 0.4, 0},      // <s>
            {0, 0, 1, 0, 0, 0, 0},          // </s>
            {0.1, 0, 0.1, 0, 0.5, 0, 0.3},  // the
            {0, 0, 1, 0, 0, 0, 0},          // cat
            {0.1, 0, 0, 0, 0, 0, 0.9},      // a
            {0, 0, 1, 0, 0, 0, 0}};         // mouse
}
// [two_ways]

}  // namespace unrolled::seq2seq
