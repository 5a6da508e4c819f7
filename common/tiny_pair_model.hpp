/// \file
/// For tests: the smallest model of pairs that learns. It looks at the token before and, from
/// everything that was given, at the sum over the source.
#pragma once

#include "loss.hpp"
#include "optimizer.hpp"
#include "pair_session.hpp"

namespace unrolled::test {

/// Scores of the next target token.
struct TinyPairParams {
    Matrix W_source;  ///< (S, V), by each token of the source.
    Matrix W_before;  ///< (V, V), by the target token before.
};

template <class Visit, Is<TinyPairParams>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("W_source", p.W_source...);
    visit("W_before", p.W_before...);
}

/// A model in training.
struct TinyPairModel {
    TinyPairParams params;
    Adam<TinyPairParams> adam;
};

template <class Visit, Is<TinyPairModel>... M>
void for_each(Visit&& visit, M&... model)
{
    visit("params", model.params...);
    visit("adam", model.adam...);
}

inline TinyPairParams no_tiny_pair_params(const PairSetup&, const PairSizes& sizes)
{
    return {zeros<Matrix>(sizes.source, sizes.target), zeros<Matrix>(sizes.target, sizes.target)};
}

inline TinyPairModel begin_tiny_pair(const PairSetup& setup, const PairSizes& sizes, Random& random)
{
    TinyPairParams p = no_tiny_pair_params(setup, sizes);
    fill_uniform(p.W_source, random, 0.1);
    Adam<TinyPairParams> adam(static_cast<Real>(setup.rate), p);
    return {std::move(p), std::move(adam)};
}

/// How often each token stands in each sentence, (N, size).
inline Matrix counts_of(const SentenceBatch& batch, std::size_t size)
{
    Matrix counts = zeros<Matrix>(batch.N, size);
    for (std::size_t i = 0; i < batch.ids.size(); ++i) {
        if (batch.ids[i] >= 0) counts(i % batch.N, static_cast<std::size_t>(batch.ids[i])) += 1;
    }
    return counts;
}

inline double step_tiny_pair(TinyPairModel& model, const PairBatch& batch)
{
    const TinyPairParams& p = model.params;
    const std::size_t N = batch.sources.N, S = p.W_source.shape(0), V = p.W_before.shape(0);
    const Matrix counts = counts_of(batch.sources, S);
    Matrix given = zeros<Matrix>(batch.inputs.ids.size(), S);
    Matrix before = zeros<Matrix>(batch.inputs.ids.size(), V);
    for (std::size_t i = 0; i < batch.inputs.ids.size(); ++i) {
        const Id id = batch.inputs.ids[i];
        if (id < 0) continue;  // padding
        before(i, static_cast<std::size_t>(id)) = 1;
        for (std::size_t s = 0; s < S; ++s) given(i, s) = counts(i % N, s);
    }
    const Matrix scores = matmul_add(matmul(given, p.W_source), before, p.W_before);
    const LossGrad loss = cross_entropy_mean(scores, batch.targets);
    const TinyPairParams grads{matmul(transpose(given), loss.dscores),
                               matmul(transpose(before), loss.dscores)};
    model.adam.update(model.params, grads);
    return loss.loss;
}

inline std::vector<Ids> translate_tiny_pair(const TinyPairParams& p, std::span<const Ids> sources,
                                            std::size_t, std::size_t longest)
{
    std::vector<Ids> targets;
    for (const Ids& source : sources) {
        const std::vector<Ids> alone = {source};
        const Matrix given =
            matmul(counts_of(sentence_batch(alone), p.W_source.shape(0)), p.W_source);
        Ids target;
        Id last = begin_id;
        while (target.size() < longest) {
            const Vector scores = row(given, 0) + row(p.W_before, static_cast<std::size_t>(last));
            last = static_cast<Id>(argmax(scores));
            if (last == end_id) break;
            target.push_back(last);
        }
        targets.push_back(target);
    }
    return targets;
}

/// What a session asks of it. Memory: so many bytes as there are hidden units.
inline PairModel<TinyPairModel> tiny_pair_model()
{
    return {.name = "tiny pairs",
            .begin = begin_tiny_pair,
            .zero_params = no_tiny_pair_params,
            .step = step_tiny_pair,
            .translate = translate_tiny_pair,
            .bytes = [](const PairSetup& setup, const PairSizes&) {
                return static_cast<double>(setup.hidden);
            }};
}

}  // namespace unrolled::test
