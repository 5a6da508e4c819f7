#include "layer.hpp"

namespace unrolled::self_attention {

LayerParams zero_layer(std::size_t D)
{
    return {zero_norm(D), zero_multi_head(D), zero_norm(D),
            zero_feed_forward(D, 4 * D)};
}

// [layer_forward]
LayerRun layer_forward(const LayerParams& p, const HeadSetup& setup,
                       const Matrix& x)
{
    LayerRun run;
    run.norm1 = layer_norm(p.norm1, x);
    run.attention = multi_head(p.attention, setup, run.norm1.y);
    const Matrix middle = x + merged(p.attention, run.attention);  // (8.17)
    run.norm2 = layer_norm(p.norm2, middle);
    run.f = unfolded(p.feed_forward, run.norm2.y);
    run.y = middle + folded(p.feed_forward, run.f);  // (8.18)
    return run;
}
// [layer_forward]

// [layer_backward]
LayerGrads layer_backward(const LayerParams& p, const HeadSetup& setup,
                          const LayerRun& run, const Matrix& dy)
{
    FeedForwardGrads think =
        feed_forward_backward(p.feed_forward, run.norm2.y, run.f, dy);
    NormGrads norm2 = layer_norm_backward(p.norm2, run.norm2, think.x);
    const Matrix dmiddle = dy + norm2.x;  // (8.30)
    MultiHeadGrads look = multi_head_backward(p.attention, setup, run.norm1.y,
                                              run.attention, dmiddle);
    NormGrads norm1 = layer_norm_backward(p.norm1, run.norm1, look.x);
    Matrix dx = dmiddle + norm1.x;  // (8.30)
    return {{std::move(norm1.params), std::move(look.params),
             std::move(norm2.params), std::move(think.params)},
            std::move(dx)};
}
// [layer_backward]

}  // namespace unrolled::self_attention
