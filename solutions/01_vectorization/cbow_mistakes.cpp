#include "cbow.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "activation.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_01_7 {
namespace {

// All targets from `begin` up to `end` with what is there of their windows.
Samples cut(const Ids& ids, std::int64_t window, std::int64_t begin, std::int64_t end, bool self)
{
    if (window < 1) throw std::invalid_argument("window");
    Samples samples;
    const auto length = static_cast<std::int64_t>(ids.size());
    for (std::int64_t i = begin; i < end; ++i) {
        Ids context;
        for (std::int64_t j = std::max<std::int64_t>(0, i - window); j < length && j <= i + window;
             ++j) {
            if (i != j || self) context.push_back(ids[static_cast<std::size_t>(j)]);
        }
        samples.contexts.push_back(context);
        samples.targets.push_back(ids[static_cast<std::size_t>(i)]);
    }
    return samples;
}

Samples with_edges(const Ids& ids, std::int64_t window)
{
    return cut(ids, window, 0, static_cast<std::int64_t>(ids.size()), false);
}

Samples target_in_context(const Ids& ids, std::int64_t window)
{
    return cut(ids, window, window, static_cast<std::int64_t>(ids.size()) - window, true);
}

Samples last_one_missing(const Ids& ids, std::int64_t window)
{
    return cut(ids, window, window, static_cast<std::int64_t>(ids.size()) - window - 1, false);
}

struct Sum {
    Vector h;
    Real words = 0;
};

Sum add_up(const Ids& context, std::int64_t target, const Matrix& W_in, const Matrix& W_out)
{
    require_shape("W_out", W_out, {W_in.shape(0), W_in.shape(1)});
    const auto n_vocab = static_cast<std::int64_t>(W_in.shape(0));
    if (target < 0 || target >= n_vocab) throw std::out_of_range("target");
    Sum sum = {.h = zeros<Vector>(W_in.shape(1))};
    for (const Id id : context) {
        if (id < 0) continue;
        sum.h += row(W_in, static_cast<std::size_t>(id));
        sum.words += 1;
    }
    if (sum.words == 0) throw std::invalid_argument("no word");
    return sum;
}

Forward finish(const Vector& h, std::int64_t target, const Matrix& W_out)
{
    const Vector s = matmul(W_out, h);
    const Real largest = s(argmax(s));
    const Vector p = softmax(s);
    return {.h = h,
            .probabilities = p,
            .loss = std::log(sum_all(xt::exp(s - largest))) - (s(target) - largest)};
}

Forward not_averaged(const Ids& context, std::int64_t target, const Matrix& W_in,
                     const Matrix& W_out)
{
    return finish(add_up(context, target, W_in, W_out).h, target, W_out);
}

Forward padding_counted(const Ids& context, std::int64_t target, const Matrix& W_in,
                        const Matrix& W_out)
{
    const Vector h = add_up(context, target, W_in, W_out).h / static_cast<Real>(context.size());
    return finish(h, target, W_out);
}

Forward one_table(const Ids& context, std::int64_t target, const Matrix& W_in, const Matrix& W_out)
{
    const Sum sum = add_up(context, target, W_in, W_out);
    return finish(sum.h / sum.words, target, W_in);
}

Forward in_bits(const Ids& context, std::int64_t target, const Matrix& W_in, const Matrix& W_out)
{
    const Sum sum = add_up(context, target, W_in, W_out);
    Forward result = finish(sum.h / sum.words, target, W_out);
    result.loss /= std::log(Real(2));
    return result;
}

Forward probability_as_loss(const Ids& context, std::int64_t target, const Matrix& W_in,
                            const Matrix& W_out)
{
    const Sum sum = add_up(context, target, W_in, W_out);
    Forward result = finish(sum.h / sum.words, target, W_out);
    result.loss = 1 - result.probabilities(target);
    return result;
}

const exercise::Mistakes known_samples = exercise::mistakes_of(
    cbow_samples,
    {{with_edges,
      "Words near the ends of the text became targets too, with part of a window. Only words with "
      "a whole window on both sides count here."},
     {target_in_context,
      "The target stands in its own context, so there is nothing to guess. Leave out the middle."},
     {last_one_missing,
      "The last sample is missing: the last target has exactly `window` words on its right."}});

const exercise::Mistakes known_forwards = exercise::mistakes_of(
    cbow_forward,
    {{not_averaged,
      "The context's vectors are added but not divided by their number. h is their mean, so that "
      "a wide window does not mean large scores."},
     {padding_counted,
      "The mean is divided by all places of the context, padding included. Count only the words."},
     {one_table,
      "The scores are computed with W_in. The words as targets have a table of their own, W_out."},
     {in_bits, "The loss is in bits. The natural logarithm gives nats, as the contract has it."},
     {probability_as_loss,
      "The loss is 1 - p of the target. Cross entropy is -ln p: it grows without end as p goes to "
      "0."}});

}  // namespace
}  // namespace unrolled::ex_01_7
