#include "reading.hpp"

#include <algorithm>
#include <cmath>

#include "../../chapters/02_rnn/sample.hpp"
#include "../../chapters/04_lstm/sample.hpp"

namespace unrolled::compare {
namespace {

constexpr std::size_t piece = 500;  // steps at once: what they keep is small

void require_two(const Ids& ids)
{
    if (ids.size() < 2) throw ShapeError("a text to be asked needs two characters");
}

Ids part(const Ids& ids, std::size_t from, std::size_t count)
{
    const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(from);
    return {begin, begin + static_cast<std::ptrdiff_t>(count)};
}

double bits_each(double nats, const Ids& ids)
{
    return nats / std::log(2) / static_cast<double>(ids.size() - 1);
}

// Some steps after the other. `read` gives the scores of its ids, (T, V), and keeps the state.
template <class Read>
double bits_in_pieces(const Ids& ids, const Read& read)
{
    require_two(ids);
    double nats = 0;
    for (std::size_t from = 0; from + 1 < ids.size(); from += piece) {
        const std::size_t T = std::min(piece, ids.size() - 1 - from);
        nats += cross_entropy_sum(read(part(ids, from, T)), part(ids, from + 1, T)).loss;
    }
    return bits_each(nats, ids);
}

}  // namespace

double bits_of(const rnn::Params& p, const Ids& ids)
{
    Matrix h = zeros<Matrix>(std::size_t{1}, p.b_h.size());
    return bits_in_pieces(ids, [&](const Ids& inputs) {
        const rnn::Run run = rnn::forward(p, rnn::one_hot_steps(inputs, 1, p.b_y.size()), h);
        h = run.last();
        return rnn::logits(p, run);
    });
}

double bits_of(const lstm::Params& p, const Ids& ids)
{
    lstm::Step state = lstm::zero_step(1, p.cells());
    return bits_in_pieces(ids, [&](const Ids& inputs) {
        const lstm::Run run = lstm::forward(p, lstm::one_hot_steps(inputs, 1, p.b_y.size()), state);
        state.h = run.last().h;
        state.c = run.last().c;
        return lstm::logits(p, run);
    });
}

double bits_of(const self_attention::Params& p, const Ids& ids)
{
    require_two(ids);
    const std::size_t context = p.context, half = std::max<std::size_t>(1, context / 2);
    double nats = 0;
    std::size_t asked = 0;  // targets so far; the next one is ids[asked + 1]
    for (std::size_t from = 0; asked + 1 < ids.size(); from += half) {
        const std::size_t T = std::min(context, ids.size() - 1 - from);
        Ids targets = part(ids, from + 1, T);
        std::fill_n(targets.begin(), asked - from, Id(-1));  // an earlier window has asked them
        const self_attention::Run run = self_attention::forward(p, part(ids, from, T));
        nats += cross_entropy_sum(self_attention::logits(p, run), targets).loss;
        asked = from + T;
    }
    return bits_each(nats, ids);
}

}  // namespace unrolled::compare
