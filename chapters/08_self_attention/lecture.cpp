#include "lecture.hpp"

namespace unrolled::self_attention {

// [three_words_qkv]
Matrix ThreeWords::Q() const
{
    return matmul(x, transpose(W_q));  // (8.1)
}

Matrix ThreeWords::K() const
{
    return matmul(x, transpose(W_k));  // (8.2)
}

Matrix ThreeWords::V() const
{
    return matmul(x, transpose(W_v));  // (8.3)
}
// [three_words_qkv]

ThreeWords three_words()
{
    return {.x = {{1, 0, 1, 0}, {0, 2, 0, 2}, {1, 1, 1, 1}},
            .W_q = {{1, 1, 0, 0}, {0, 0, 0, 1}, {1, 0, 1, 1}},
            .W_k = {{0, 1, 0, 1}, {0, 1, 1, 1}, {1, 0, 0, 0}},
            .W_v = {{0, 0, 1, 1}, {2, 3, 0, 1}, {0, 0, 3, 0}}};
}

ThinkingMachines thinking_machines()
{
    return {.products = {{112, 96}}, .d_k = 64};
}

MultiHeadParams two_heads()
{
    MultiHeadParams p = zero_multi_head(4);
    for (std::size_t i = 0; i < 4; ++i) {
        p.qkv.W(i, i) = 1;
        p.qkv.W(4 + i, i < 2 ? i ^ 1 : i) = 1;
        p.qkv.W(8 + i, i) = Real(0.5);
        p.out.W(i, i ^ 2) = 1;
    }
    return p;
}

}  // namespace unrolled::self_attention
