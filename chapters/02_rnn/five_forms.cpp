#include "five_forms.hpp"

#include <fmt/format.h>

#include "loss.hpp"

namespace unrolled::rnn {
namespace {

// How many steps the targets of N examples are enough for.
std::size_t steps_of(const Ids& targets, std::size_t N)
{
    if (N == 0 || targets.empty() || targets.size() % N != 0) {
        throw ShapeError(
            fmt::format("{} targets for {} examples: each step "
                        "needs one for every example",
                        targets.size(), N));
    }
    return targets.size() / N;
}

}  // namespace

// [judge]
Answer judge(const Params& p, Run run, const Ids& targets)
{
    const std::size_t T = run.length(), N = run.h0.shape(0);
    const std::array given = {targets.size()};
    require_shape("targets", given, {T * N});
    const Tensor3 scores = unflatten(logits(p, run), run.hs);
    Vector losses = zeros<Vector>(T);
    double loss = 0;
    for (std::size_t t = 0; t < T; ++t) {
        const auto first = targets.begin() + static_cast<std::ptrdiff_t>(t * N);
        const Ids ks(first, first + static_cast<std::ptrdiff_t>(N));
        const double l = cross_entropy_sum(at(scores, t), ks).loss;  // (2.6)
        losses(t) = static_cast<Real>(l);
        loss += l;
    }
    Tensor3 ys = outputs(p, run);
    return {std::move(run), std::move(ys), std::move(losses), loss};
}
// [judge]

// [five_forms]
Answer one_to_one(const Params& p, const Matrix& x, const Ids& targets)
{
    Tensor3 xs = zeros<Tensor3>(1, x.shape(0), x.shape(1));
    set(xs, 0, x);
    return judge(p, forward(p, xs), targets);  // (2.7)
}

Answer one_to_many(const Params& p, const Matrix& x, const Ids& targets)
{
    const std::size_t T = steps_of(targets, x.shape(0));
    Tensor3 xs = zeros<Tensor3>(T, x.shape(0), x.shape(1));
    set(xs, 0, x);                             // later inputs stay 0
    return judge(p, forward(p, xs), targets);  // (2.8)
}

Answer many_to_one(const Params& p, const Tensor3& xs, const Ids& targets)
{
    Ids only_last(xs.shape(0) * xs.shape(1), -1);  // no target, no loss
    if (targets.size() != xs.shape(1)) {
        throw ShapeError(fmt::format("{} targets for {} examples",
                                     targets.size(), xs.shape(1)));
    }
    Run run = forward(p, xs);
    std::ranges::copy_backward(targets, only_last.end());
    return judge(p, std::move(run), only_last);  // (2.9)
}

Answer many_to_many(const Params& p, const Tensor3& xs, const Ids& targets)
{
    return judge(p, forward(p, xs), targets);  // (2.10)
}

Answer encoder_decoder(const Params& encoder, const Params& decoder,
                       const Tensor3& xs, const Ids& targets)
{
    const std::size_t N = xs.shape(1), D = decoder.W_xh.shape(1);
    const Run read = forward(encoder, xs);
    const Tensor3 nothing = zeros<Tensor3>(steps_of(targets, N), N, D);
    Run written = forward(decoder, nothing, read.last());  // (2.11)  s_0 = h_T
    return judge(decoder, std::move(written), targets);    // (2.11)
}
// [five_forms]

}  // namespace unrolled::rnn
