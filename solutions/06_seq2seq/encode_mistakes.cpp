#include "encode.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "mistakes.hpp"

namespace unrolled::ex_06_3 {
namespace {

// What each mistake changes.
struct Faults {
    bool reads_padding = false;      // padding is a vector of zeros
    bool forgets = false;            // every step begins with zeros
    bool loses_memory = false;       // the state goes on, the memory does not
    bool stops_early = false;        // the last word is not read
    bool reads_backwards = false;    // the last word first
    bool new_state_at_once = false;  // cell k hears the new states of the cells before it
};

Ids words_of(const Ids& source)
{
    Ids words = source;
    while (!words.empty() && words.back() < 0) words.pop_back();
    const auto is_word = [](Id id) { return id >= 0; };
    if (words.empty() || !std::ranges::all_of(words, is_word)) {
        throw std::invalid_argument("no sentence");
    }
    return words;
}

Real gate(Real a)
{
    return 1 / (1 + std::exp(-a));
}

void step(const Params& p, const Vector& x, Summary& state, const Faults& faults)
{
    const std::size_t H = state.h.size();
    const Vector h_prev = state.h;
    for (std::size_t k = 0; k < H; ++k) {
        const Vector& heard = faults.new_state_at_once ? state.h : h_prev;
        const Vector a = matmul(p.W_xh, x) + matmul(p.W_hh, heard) + p.b_h;
        const Real kept = faults.loses_memory ? 0 : gate(a(H + k)) * state.c(k);
        state.c(k) = kept + gate(a(k)) * std::tanh(a(2 * H + k));
        state.h(k) = gate(a(3 * H + k)) * std::tanh(state.c(k));
    }
}

Summary with(const Faults& faults, const Params& p, const Ids& source)
{
    Ids words = words_of(source);
    if (faults.reads_backwards) std::ranges::reverse(words);
    if (faults.stops_early) words.pop_back();
    if (faults.reads_padding) words = source;
    const Vector zero = zeros<Vector>(p.W_hh.shape(1));
    Summary state = {zero, zero};
    for (const Id k : words) {
        if (faults.forgets) state = {zero, zero};
        Vector x = zeros<Vector>(p.E.shape(1));
        if (k >= 0) x = row(p.E, static_cast<std::size_t>(k));
        step(p, x, state, faults);
    }
    return state;
}

Summary padding_read(const Params& p, const Ids& source)
{
    return with({.reads_padding = true}, p, source);
}

Summary last_word_only(const Params& p, const Ids& source)
{
    return with({.forgets = true}, p, source);
}

Summary memory_lost(const Params& p, const Ids& source)
{
    return with({.loses_memory = true}, p, source);
}

Summary one_word_short(const Params& p, const Ids& source)
{
    return with({.stops_early = true}, p, source);
}

Summary backwards(const Params& p, const Ids& source)
{
    return with({.reads_backwards = true}, p, source);
}

Summary new_state_at_once(const Params& p, const Ids& source)
{
    return with({.new_state_at_once = true}, p, source);
}

const exercise::Mistakes known = exercise::mistakes_of(
    encode,
    {{padding_read,
      "Padding is read like a word of zeros. The biases still open the gates, and the summary of "
      "a short sentence fades: stop at its end."},
     {last_word_only,
      "Every word is read with a state and a memory of 0. They begin as 0 once, and go on from "
      "word to word."},
     {memory_lost,
      "Only the state goes on, the memory begins as 0 at every word. What the forget gate keeps "
      "is missing."},
     {one_word_short, "The last word is not read."},
     {backwards,
      "The sentence is read from its end. That may help to translate, and then the caller turns "
      "the source round; here the first word comes first."},
     {new_state_at_once,
      "A cell already hears the new states of the cells before it. All of a step hears the states "
      "of the step before: keep a copy until all are done."}});

}  // namespace
}  // namespace unrolled::ex_06_3
