#include "pad_and_mask.hpp"

#include <algorithm>
#include <stdexcept>

#include "mistakes.hpp"

namespace unrolled::ex_01_2 {
namespace {

std::size_t longest(const std::vector<Ids>& sentences)
{
    std::size_t length = 0;
    for (const Ids& sentence : sentences) {
        length = std::max(length, sentence.size());
        for (const Id id : sentence) {
            if (id < 0) throw std::invalid_argument("negative id");
        }
    }
    if (length == 0) throw std::invalid_argument("no word");
    return length;
}

// The right box, but for the padding and for what stands in front.
Batch box(const std::vector<Ids>& sentences, Id padding, bool pad_in_front)
{
    const std::size_t T = longest(sentences), N = sentences.size();
    Batch batch = {.ids = std::vector<Ids>(T, Ids(N, padding)), .mask = zeros<Matrix>(T, N)};
    for (std::size_t n = 0; n < N; ++n) {
        const std::size_t begin = pad_in_front ? T - sentences[n].size() : 0;
        for (std::size_t t = 0; t < sentences[n].size(); ++t) {
            batch.ids[begin + t][n] = sentences[n][t];
            batch.mask(begin + t, n) = 1;
        }
    }
    return batch;
}

Batch padded_with_zero(const std::vector<Ids>& sentences)
{
    return box(sentences, 0, false);
}

Batch padded_in_front(const std::vector<Ids>& sentences)
{
    return box(sentences, -1, true);
}

Batch sentence_first(const std::vector<Ids>& sentences)
{
    const std::size_t T = longest(sentences), N = sentences.size();
    Batch batch = {.ids = sentences, .mask = zeros<Matrix>(N, T)};
    for (std::size_t n = 0; n < N; ++n) {
        batch.ids[n].resize(T, -1);
        for (std::size_t t = 0; t < sentences[n].size(); ++t) batch.mask(n, t) = 1;
    }
    return batch;
}

void require_mask(const Matrix& losses, const Matrix& mask)
{
    require_shape("mask", mask, {losses.shape(0), losses.shape(1)});
    if (sum_all(mask) == 0) throw std::invalid_argument("nothing to average");
}

Real mean_of_box(const Matrix& losses, const Matrix& mask)
{
    require_mask(losses, mask);
    Real sum = 0;
    for (std::size_t i = 0; i < losses.size(); ++i) {
        if (values(mask)[i] != 0) sum += values(losses)[i];
    }
    return sum / static_cast<Real>(losses.size());
}

Real mean_of_sentence_means(const Matrix& losses, const Matrix& mask)
{
    require_mask(losses, mask);
    Real sum_of_means = 0, sentences = 0;
    for (std::size_t n = 0; n < losses.shape(1); ++n) {
        Real sum = 0, words = 0;
        for (std::size_t t = 0; t < losses.shape(0); ++t) {
            if (mask(t, n) == 0) continue;
            sum += losses(t, n);
            words += 1;
        }
        if (words == 0) continue;
        sum_of_means += sum / words;
        sentences += 1;
    }
    return sum_of_means / sentences;
}

const exercise::Mistakes known_batches = exercise::mistakes_of(
    pad_and_mask,
    {{padded_with_zero, "The padding is 0, but 0 is the id of a word. Pad with -1, which is none."},
     {padded_in_front,
      "The padding stands in front of the short sentences. Here all sentences begin at time 0 and "
      "the padding follows their ends."},
     {sentence_first,
      "Rows are sentences here. The box is time first: row t holds what all sentences have at time "
      "t, so it has T rows of N."}});

const exercise::Mistakes known_means = exercise::mistakes_of(
    masked_mean,
    {{mean_of_box,
      "The sum is right, but it is divided by all T N places of the box. Divide by the number of "
      "real ones, or a batch with much padding looks better than it is."},
     {mean_of_sentence_means,
      "This is the mean of the sentences' means: a word of a short sentence counts more than one "
      "of a long sentence. Sum over all real places first, then divide once."}});

}  // namespace
}  // namespace unrolled::ex_01_2
