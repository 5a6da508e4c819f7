#include "greedy_decode.hpp"

#include <cmath>
#include <stdexcept>

#include "activation.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_06_4 {
namespace {

// What each mistake changes.
struct Faults {
    bool reads_begin_always = false;  // no word of its own is read
    bool state_stays = false;         // every step begins with the summary
    bool no_summary = false;          // the first step begins with 0
    bool keeps_end = false;           // </s> is one of the words
    bool end_is_free = false;         // ln p lacks that of </s>
    bool goes_on = false;             // </s> is left out, and it writes on
    bool last_of_equals = false;      // the larger id is written
    bool limit_without_end = false;   // one more step for </s>
};

void require_fit(const Params& p, const Vector& summary, Id begin, Id end, std::int64_t longest)
{
    require_shape("summary", summary, {p.b_h.size()});
    const auto V = static_cast<Id>(p.b_y.size());
    if (begin < 0 || begin >= V || end < 0 || end >= V) throw std::out_of_range("no word");
    if (longest < 0) throw std::invalid_argument("longest");
}

std::size_t choice(const Vector& scores, const Faults& faults)
{
    std::size_t best = argmax(scores);
    for (std::size_t k = best; k < scores.size() && faults.last_of_equals; ++k) {
        if (scores(k) == scores(best)) best = k;
    }
    return best;
}

Sentence with(const Faults& faults, const Params& p, const Vector& summary, Id begin, Id end,
              std::int64_t longest)
{
    require_fit(p, summary, begin, end, longest);
    Sentence sentence = {{}, 0, false};
    const Vector start = faults.no_summary ? zeros_like(summary) : summary;
    Vector h = start;
    Id k = begin;
    for (std::int64_t t = 0; t < longest + (faults.limit_without_end ? 1 : 0); ++t) {
        const Id read = faults.reads_begin_always ? begin : k;
        const Vector& before = faults.state_stays ? start : h;
        h = tanh(matmul(p.W_xh, row(p.E, static_cast<std::size_t>(read))) + matmul(p.W_hh, before) +
                 p.b_h);
        const Vector scores = matmul(p.W_hy, h) + p.b_y;
        const std::size_t best = choice(scores, faults);
        k = static_cast<Id>(best);
        const bool is_last = faults.limit_without_end && t == longest;
        if (is_last && k != end) break;
        const Real log_p = std::log(softmax(scores)(best));
        sentence.log_p += k == end && faults.end_is_free ? 0 : log_p;
        sentence.ended = sentence.ended || k == end;
        if (k != end || faults.keeps_end) sentence.words.push_back(k);
        if (k == end && !faults.goes_on) break;
    }
    return sentence;
}

Sentence only_begin(const Params& p, const Vector& h0, Id begin, Id end, std::int64_t longest)
{
    return with({.reads_begin_always = true}, p, h0, begin, end, longest);
}

Sentence same_state(const Params& p, const Vector& h0, Id begin, Id end, std::int64_t longest)
{
    return with({.state_stays = true}, p, h0, begin, end, longest);
}

Sentence source_unknown(const Params& p, const Vector& h0, Id begin, Id end, std::int64_t longest)
{
    return with({.no_summary = true}, p, h0, begin, end, longest);
}

Sentence end_kept(const Params& p, const Vector& h0, Id begin, Id end, std::int64_t longest)
{
    return with({.keeps_end = true}, p, h0, begin, end, longest);
}

Sentence end_for_free(const Params& p, const Vector& h0, Id begin, Id end, std::int64_t longest)
{
    return with({.end_is_free = true}, p, h0, begin, end, longest);
}

Sentence endless(const Params& p, const Vector& h0, Id begin, Id end, std::int64_t longest)
{
    return with({.goes_on = true}, p, h0, begin, end, longest);
}

Sentence larger_id(const Params& p, const Vector& h0, Id begin, Id end, std::int64_t longest)
{
    return with({.last_of_equals = true}, p, h0, begin, end, longest);
}

Sentence one_step_more(const Params& p, const Vector& h0, Id begin, Id end, std::int64_t longest)
{
    return with({.limit_without_end = true}, p, h0, begin, end, longest);
}

const exercise::Mistakes known = exercise::mistakes_of(
    greedy_decode,
    {{only_begin,
      "Every step reads <s>. A step reads the word that the step before it has written; only the "
      "first reads <s>."},
     {same_state, "Every step begins with the summary. The state goes on from step to step."},
     {source_unknown,
      "The first state is 0, so the decoder knows nothing of the source. It begins with the "
      "summary."},
     {end_kept, "</s> is among the words. It ends the sentence and is no word of it."},
     {end_for_free,
      "ln p lacks the probability of </s>. That a sentence ends here is as much a choice as any "
      "word."},
     {endless, "After </s> the decoder writes on. The sentence is complete."},
     {larger_id, "Of equally likely words the last is written. The contract asks for the first."},
     {one_step_more,
      "The limit counts words, with a further step for </s>. It counts steps, that of </s> too."}});

}  // namespace
}  // namespace unrolled::ex_06_4
