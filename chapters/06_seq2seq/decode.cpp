#include "decode.hpp"

#include <algorithm>

#include "embedding.hpp"

namespace unrolled::seq2seq {

// [next_scores]
Matrix next_scores(const Params& p, const Ids& words, Step& state)
{
    const Tensor3 x = look_up(p.E_y, {.N = words.size(), .ids = words});
    Matrix z = affine(flatten(x), p.decoder.W_xh, p.decoder.b_h);
    state = step_forward(p.decoder, std::move(z), state);
    return affine(state.h, p.W_hy, p.b_y);  // (6.10)  (N, V_y)
}
// [next_scores]

// [greedy]
std::vector<Ids> greedy(const Params& p, std::span<const Ids> sources,
                        std::size_t longest)
{
    const std::size_t N = sources.size();
    Step state = summary(encode(p, sentence_batch(sources)));
    Ids words(N, begin_id);
    std::vector<Ids> targets(N);
    std::vector<bool> ended(N, false);
    for (std::size_t t = 0; t < longest; ++t) {
        const Matrix scores = next_scores(p, words, state);
        for (std::size_t n = 0; n < N; ++n) {
            words[n] = static_cast<Id>(argmax(row(scores, n)));  // (6.26)
            if (words[n] == end_id) ended[n] = true;
            if (!ended[n]) targets[n].push_back(words[n]);
        }
        if (std::ranges::count(ended, false) == 0) break;
    }
    return targets;
}
// [greedy]

std::vector<Ids> translate(const Params& p, std::span<const Ids> sources,
                           std::size_t beam, std::size_t longest)
{
    if (beam == 1) return greedy(p, sources, longest);
    std::vector<Ids> targets;
    for (const Ids& source : sources) {
        targets.push_back(beam_search(p, source, beam, longest).front().ids);
    }
    return targets;
}

}  // namespace unrolled::seq2seq
