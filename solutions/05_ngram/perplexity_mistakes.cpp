#include "perplexity.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "mistakes.hpp"

namespace unrolled::ex_05_3 {
namespace {

void require_probabilities(const Vector& p)
{
    const auto is_one = [](Real probability) { return probability >= 0 && probability <= 1; };
    if (p.size() == 0 || !std::ranges::all_of(values(p), is_one)) {
        throw std::invalid_argument("no probabilities");
    }
}

// The bits of all tokens together.
Real total_bits(const Vector& p)
{
    require_probabilities(p);
    Real bits = 0;
    for (const Real probability : values(p)) bits -= std::log2(probability);
    return bits;
}

Real in_nats(const Vector& p)
{
    return total_bits(p) * std::log(Real(2)) / static_cast<Real>(p.size());
}

Real product_first(const Vector& p)
{
    require_probabilities(p);
    Real product = 1;
    for (const Real probability : values(p)) product *= probability;
    return -std::log2(product) / static_cast<Real>(p.size());
}

Real impossible_left_out(const Vector& p)
{
    require_probabilities(p);
    Real bits = 0;
    for (const Real probability : values(p)) bits -= probability > 0 ? std::log2(probability) : 0;
    return bits / static_cast<Real>(p.size());
}

Real bits_of_mean(const Vector& p)
{
    require_probabilities(p);
    return -std::log2(sum_all(p) / static_cast<Real>(p.size()));
}

Real nan_let_through(const Vector& p)
{
    if (p.size() == 0) throw std::invalid_argument("no token");
    Real bits = 0;
    for (const Real probability : values(p)) {
        if (probability < 0 || probability > 1) throw std::invalid_argument("no probability");
        bits -= std::log2(probability);
    }
    return bits / static_cast<Real>(p.size());
}

// The bits of tokens first .. size - 1 - left_out of a sentence.
Real bits_of(const Matrix& p, const Ids& sentence, std::size_t left_out = 0)
{
    require_shape("p", p, {p.shape(0), p.shape(0)});
    if (sentence.size() < 2) throw std::invalid_argument("too short");
    for (const Id id : sentence) {
        if (id < 0 || static_cast<std::size_t>(id) >= p.shape(0)) throw std::out_of_range("no id");
    }
    Real bits = 0;
    for (std::size_t t = 1; t + left_out < sentence.size(); ++t) {
        bits -= std::log2(p(sentence[t - 1], sentence[t]));
    }
    return bits;
}

// With bits and tokens that differ from the right ones by the mistake.
Real counted(const Matrix& p, const std::vector<Ids>& sentences, std::size_t not_counted,
             std::size_t left_out)
{
    if (sentences.empty()) throw std::invalid_argument("no sentence");
    Real bits = 0, tokens = 0;
    for (const Ids& sentence : sentences) {
        bits += bits_of(p, sentence, left_out);
        tokens += static_cast<Real>(sentence.size() - not_counted);
    }
    return std::exp2(bits / std::max(tokens, Real(1)));
}

Real begin_counted(const Matrix& p, const std::vector<Ids>& sentences)
{
    return counted(p, sentences, 0, 0);
}

Real end_left_out(const Matrix& p, const std::vector<Ids>& sentences)
{
    return counted(p, sentences, 2, 1);
}

Real mean_of_sentences(const Matrix& p, const std::vector<Ids>& sentences)
{
    if (sentences.empty()) throw std::invalid_argument("no sentence");
    Real sum = 0;
    for (const Ids& sentence : sentences) sum += counted(p, {sentence}, 1, 0);
    return sum / static_cast<Real>(sentences.size());
}

Real power_of_e(const Matrix& p, const std::vector<Ids>& sentences)
{
    return std::exp(std::log2(counted(p, sentences, 1, 0)));
}

const exercise::Mistakes known_entropies = exercise::mistakes_of(
    cross_entropy,
    {{total_bits,
      "These are the bits of the whole text. Divide by the number of tokens: otherwise a longer "
      "text is always worse."},
     {in_nats, "The number is right in nats, with the natural logarithm. Bits are to base 2."},
     {product_first,
      "The product of thousands of probabilities is 0 for a computer, and its logarithm minus "
      "infinity. Add up logarithms."},
     {impossible_left_out,
      "Tokens of probability 0 are left out. The model said that they cannot come, and they came: "
      "its cross entropy is infinite."},
     {bits_of_mean,
      "This is the logarithm of the mean probability. The mean of the logarithms is meant."},
     {nan_let_through,
      "NaN is not refused: it is neither below 0 nor above 1. Ask whether it is 0 to 1."}});

const exercise::Mistakes known_perplexities = exercise::mistakes_of(
    perplexity,
    {{begin_counted,
      "N counts <s> as well. It is given, not predicted, and makes the model look better than it "
      "is."},
     {end_left_out, "</s> is left out. It is predicted like every word, and counts as a token."},
     {mean_of_sentences,
      "This is the mean of the perplexities of the sentences. Take all tokens together: a long "
      "sentence has more of them."},
     {power_of_e,
      "e is raised to a number of bits. Two to the bits, or e to the nats: the base has to be "
      "the same."}});

}  // namespace
}  // namespace unrolled::ex_05_3
