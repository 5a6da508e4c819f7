/// \file
/// For tests: the smallest character model that learns, remembers where it stands, and writes.
#pragma once

#include <cmath>

#include "char_session.hpp"
#include "loss.hpp"
#include "optimizer.hpp"

namespace unrolled::test {

/// The scores of the next character, by the last one.
struct TinyParams {
    Matrix W;  ///< (V, V)
};

template <class Visit, Is<TinyParams>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("W", p.W...);
}

/// A model in training.
struct TinyModel {
    TinyParams params;
    Adam<TinyParams> adam;
    Vector drift;  ///< (V), a state that every step changes and every score depends on.
};

template <class Visit, Is<TinyModel>... M>
void for_each(Visit&& visit, M&... model)
{
    visit("params", model.params...);
    visit("adam", model.adam...);
    visit("drift", model.drift...);
}

inline TinyModel begin_tiny(const CharSetup& setup, std::size_t V, Random& random)
{
    TinyParams p{zeros<Matrix>(V, V)};
    fill_uniform(p.W, random, 1);
    Adam<TinyParams> adam(static_cast<Real>(setup.rate), p);
    return {std::move(p), std::move(adam), zeros<Vector>(V)};
}

inline TinyParams no_tiny_params(const CharSetup&, std::size_t V)
{
    return {zeros<Matrix>(V, V)};
}

inline double step_tiny(TinyModel& model, const TextBatch& batch, const CharSetup&)
{
    const std::size_t V = model.drift.size();
    const Matrix xs = one_hot(batch.inputs, V);
    Matrix scores = matmul(xs, model.params.W);
    for (std::size_t i = 0; i < scores.shape(0); ++i) {
        for (std::size_t j = 0; j < V; ++j) scores(i, j) += model.drift(j);
    }
    const LossGrad loss = cross_entropy_mean(scores, batch.targets);
    TinyParams grads{matmul(transpose(xs), loss.dscores)};
    clip_by_norm(grads, 5);
    model.adam.update(model.params, grads);
    model.drift(static_cast<std::size_t>(batch.targets.back())) += Real(0.01);
    return loss.loss;
}

inline Ids sample_tiny(const TinyParams& p, const Ids& prime, std::size_t count, double temperature,
                       Random& random)
{
    Ids ids;
    Id last = prime.back();
    for (std::size_t i = 0; i < count; ++i) {
        Vector weights = row(p.W, static_cast<std::size_t>(last));
        for (Real& w : values(weights)) w = std::exp(w / static_cast<Real>(temperature));
        last = static_cast<Id>(random.choose(values(weights)));
        ids.push_back(last);
    }
    return ids;
}

/// What a session asks of it. Memory: so many bytes as there are hidden units.
inline CharModel<TinyModel> tiny_model()
{
    return {.name = "tiny",
            .begin = begin_tiny,
            .zero_params = no_tiny_params,
            .step = step_tiny,
            .sample = sample_tiny,
            .bytes = [](const CharSetup& setup, std::size_t) {
                return static_cast<double>(setup.hidden);
            }};
}

}  // namespace unrolled::test
