#include <functional>
#include <stdexcept>

#include "activation.hpp"
#include "mistakes.hpp"
#include "sample_hello.hpp"

namespace unrolled::ex_02_4 {
namespace {

using Draw = std::function<std::size_t(const Vector& p, Real u)>;

std::size_t right_draw(const Vector& p, Real u)
{
    Real end = 0;
    for (std::size_t k = 0; k < 3; ++k) {
        end += p(k);
        if (u < end) return k;
    }
    return 3;
}

// What each mistake changes in the loop.
struct Faults {
    Draw draw = right_draw;
    bool reads_itself = true;
    bool remembers = true;
    bool keeps_the_first = false;
};

std::string write(const Params& p, std::int64_t first, const Vector& uniforms, const Faults& faults)
{
    if (first < 0 || first >= 4) throw std::out_of_range("the first letter is 0, 1, 2 or 3");
    std::string text;
    auto letter = static_cast<Id>(first);
    if (faults.keeps_the_first && uniforms.size() > 0) text += "helo"[letter];
    Vector h = zeros<Vector>(p.b_h.size());
    for (std::size_t t = text.size(); t < uniforms.size(); ++t) {
        if (!faults.remembers) h = zeros_like(h);
        h = tanh(matmul(p.W_xh, row(one_hot({letter}, 4), 0)) + matmul(p.W_hh, h) + p.b_h);
        const Vector scores = matmul(p.W_hy, h) + p.b_y;
        const std::size_t drawn = faults.draw(softmax(scores), uniforms(t));
        text += "helo"[drawn];
        if (faults.reads_itself) letter = static_cast<Id>(drawn);
    }
    return text;
}

std::string always_the_first_letter(const Params& p, std::int64_t first, const Vector& uniforms)
{
    return write(p, first, uniforms, {.reads_itself = false});
}

std::string no_memory(const Params& p, std::int64_t first, const Vector& uniforms)
{
    return write(p, first, uniforms, {.remembers = false});
}

std::string likeliest(const Params& p, std::int64_t first, const Vector& uniforms)
{
    return write(p, first, uniforms, {.draw = [](const Vector& p_t, Real) { return argmax(p_t); }});
}

std::string not_cumulative(const Params& p, std::int64_t first, const Vector& uniforms)
{
    const Draw draw = [](const Vector& p_t, Real u) {
        std::size_t k = 0;
        while (k < 3 && u >= p_t(k)) ++k;
        return k;
    };
    return write(p, first, uniforms, {.draw = draw});
}

std::string first_included(const Params& p, std::int64_t first, const Vector& uniforms)
{
    return write(p, first, uniforms, {.keeps_the_first = true});
}

const exercise::Mistakes known = exercise::mistakes_of(
    sample_hello,
    {{always_the_first_letter,
      "Every step reads the first letter. Auto-regression means that a step "
      "reads the letter that the step before it wrote."},
     {no_memory,
      "The state begins as zeros at every step. It must go on from step to step; only "
      "the first begins with zeros."},
     {likeliest,
      "This always takes the likeliest letter, whatever the random number is. A sample is "
      "drawn: each letter as often as its probability says."},
     {not_cumulative,
      "The random number is compared with each probability by itself. Compare it with "
      "the sum of the probabilities up to that letter."},
     {first_included,
      "The text begins with the letter that was given. Only letters that the network "
      "drew belong to it."}});

}  // namespace
}  // namespace unrolled::ex_02_4
