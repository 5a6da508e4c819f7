/// \file
/// One layer of a Transformer: the words look at each other, then each thinks
/// for itself. Both times the result is added to what was there.
///
///     x' = x + multi_head(layer_norm(x))          (8.17)
///     y  = x' + feed_forward(layer_norm(x'))      (8.18)
///
/// A gradient comes to a sum once and goes both ways:
///
///     dx = dy + the way back through what was added    (8.30)
///
/// The norm stands before what it prepares (pre-norm; Xiong and others 2020),
/// as in PyTorch's nn.TransformerEncoderLayer with norm_first.
#pragma once

#include "feed_forward.hpp"
#include "layer_norm.hpp"
#include "multi_head.hpp"

namespace unrolled::self_attention {

/// The parameters. A gradient has the same type.
struct LayerParams {
    NormParams norm1;                ///< Before the attention.
    MultiHeadParams attention;       ///< The heads.
    NormParams norm2;                ///< Before the feed-forward network.
    FeedForwardParams feed_forward;  ///< F = 4 D.
};

/// Visit every part by name.
template <class Visit, Is<LayerParams>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("norm1", p.norm1...);
    visit("attention", p.attention...);
    visit("norm2", p.norm2...);
    visit("feed_forward", p.feed_forward...);
}

/// Of width D, all 0. \throws ShapeError if D is 0
LayerParams zero_layer(std::size_t D);

/// What the way there keeps.
struct LayerRun {
    NormRun norm1;           ///< Of x.
    MultiHeadRun attention;  ///< Of norm1.y.
    NormRun norm2;           ///< Of x'.
    Matrix f;                ///< (R, F), inside the feed-forward network.
    Matrix y;                ///< (R, D), the result.
};

/// What goes back.
struct LayerGrads {
    LayerParams params;  ///< Of every part.
    Matrix x;            ///< (R, D), dL/dx
};

/// Equations (8.17) and (8.18). \param x (T N, D) \throws ShapeError
LayerRun layer_forward(const LayerParams& p, const HeadSetup& setup,
                       const Matrix& x);

/// The way back. \param dy (T N, D), dL/dy \throws ShapeError
LayerGrads layer_backward(const LayerParams& p, const HeadSetup& setup,
                          const LayerRun& run, const Matrix& dy);

}  // namespace unrolled::self_attention
