#include "translate.hpp"

#include <algorithm>
#include <limits>

#include "embedding.hpp"

namespace unrolled::attention {
namespace {

// One step of all sentences: from what they wrote last to the next scores.
struct Writer {
    State state;
    std::vector<Looked> looked;  // one; none without attention
    Matrix scores;               // (N, n_target)
};

void write_step(Writer& w, const Params& p, const Encoded& encoded,
                const Ids& last)
{
    const std::size_t N = last.size();
    const Tensor3 ys = embed(p.E, {N, last});  // (1, N, D)
    const LstmRun run = forward(p.decoder, ys, w.state);
    w.state = run.steps[0].state;
    w.looked.clear();
    for (const Look& p_look : p.look) {
        w.looked.push_back(look(p_look, run.hs, encoded.annotations));
    }
    w.scores = affine(w.looked.empty() ? flatten(run.hs) : w.looked[0].states,
                      p.W_hy, p.b_y);
}

// A translation has at least one token: the first may not be the end.
Id best(Vector scores, bool first)
{
    if (first) scores(end_id) = -std::numeric_limits<Real>::infinity();
    return static_cast<Id>(argmax(scores));  // (7.36)
}

// The weights of each step, row under row.
Matrix stacked(const std::vector<Vector>& rows)
{
    const std::size_t width = rows.empty() ? 0 : rows[0].size();
    Matrix m = zeros<Matrix>(rows.size(), width);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::ranges::copy(values(rows[i]), m.data() + i * width);
    }
    return m;
}

}  // namespace

// [translate]
std::vector<Translation> translate(const Params& p,
                                   const SentenceBatch& sources,
                                   std::size_t most)
{
    const std::size_t N = sources.N;
    const Encoded encoded = encode(p.encoder, sources);
    Writer writer;
    writer.state = encoded.end;
    Ids last(N, begin_id);
    std::vector<Translation> result(N);
    std::vector<std::vector<Vector>> weights(N);
    std::vector<bool> ended(N, false);
    for (std::size_t i = 0; i < most; ++i) {
        write_step(writer, p, encoded, last);
        for (std::size_t n = 0; n < N; ++n) {
            last[n] = best(row(writer.scores, n), i == 0);
            if (last[n] == end_id) ended[n] = true;
            if (ended[n]) continue;
            result[n].ids.push_back(last[n]);
            if (writer.looked.empty()) continue;
            weights[n].push_back(row(writer.looked[0].attention[n].weights, 0));
        }
        if (std::ranges::find(ended, false) == ended.end()) break;
    }
    for (std::size_t n = 0; n < N; ++n) result[n].weights = stacked(weights[n]);
    return result;
}
// [translate]

}  // namespace unrolled::attention
