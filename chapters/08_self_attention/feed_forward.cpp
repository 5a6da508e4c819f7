#include "feed_forward.hpp"

#include <algorithm>

namespace unrolled::self_attention {

FeedForwardParams zero_feed_forward(std::size_t D, std::size_t F)
{
    return {zero_affine("feed-forward", D, F),
            zero_affine("feed-forward", F, D)};
}

// [feed_forward]
Matrix unfolded(const FeedForwardParams& p, const Matrix& x)
{
    Matrix f = affine(p.in, x);
    for (Real& number : values(f))
        number = std::max(number, Real(0));  // (8.15)
    return f;
}

Matrix folded(const FeedForwardParams& p, const Matrix& f)
{
    return affine(p.out, f);  // (8.16)  (R, D)
}
// [feed_forward]

// [feed_forward_backward]
FeedForwardGrads feed_forward_backward(const FeedForwardParams& p,
                                       const Matrix& x, const Matrix& f,
                                       const Matrix& dy)
{
    AffineGrads out = affine_backward(p.out, f, dy);
    Matrix& da = out.x;
    for (std::size_t i = 0; i < da.size(); ++i) {
        da.data()[i] = f.data()[i] > 0 ? da.data()[i] : Real(0);  // (8.29)
    }
    AffineGrads in = affine_backward(p.in, x, da);
    return {{std::move(in.params), std::move(out.params)}, std::move(in.x)};
}
// [feed_forward_backward]

}  // namespace unrolled::self_attention
