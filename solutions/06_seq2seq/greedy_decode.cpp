#include "greedy_decode.hpp"

#include <cmath>
#include <stdexcept>

#include "activation.hpp"

namespace unrolled::ex_06_4 {
namespace {

void require_word(const Params& p, Id id)
{
    // As an unsigned number, a negative id is larger than any V.
    if (static_cast<std::size_t>(id) < p.E.shape(0)) return;
    throw std::out_of_range("begin and end are 0 to V - 1");
}

}  // namespace

Sentence greedy_decode(const Params& p, const Vector& summary, Id begin, Id end,
                       std::int64_t longest)
{
    require_shape("summary", summary, {p.W_hh.shape(0)});
    require_word(p, begin);
    require_word(p, end);
    if (longest < 0) throw std::invalid_argument("longest is 0 or more");

    Sentence sentence = {.words = {}, .log_p = 0, .ended = false};
    Vector h = summary;  // all that it knows of the source
    auto k = static_cast<std::size_t>(begin);
    for (std::int64_t t = 0; t < longest && !sentence.ended; ++t) {
        h = tanh(matmul(p.W_xh, row(p.E, k)) + matmul(p.W_hh, h) + p.b_h);
        const Vector scores = matmul(p.W_hy, h) + p.b_y;
        k = argmax(scores);  // the softmax does not change which is the largest
        sentence.log_p += std::log(softmax(scores)(k));  // at least 1 / V, so never ln 0
        sentence.ended = static_cast<Id>(k) == end;
        if (!sentence.ended) sentence.words.push_back(static_cast<Id>(k));
    }
    return sentence;
}

}  // namespace unrolled::ex_06_4
