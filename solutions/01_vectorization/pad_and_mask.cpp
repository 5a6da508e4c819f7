#include "pad_and_mask.hpp"

#include <algorithm>
#include <stdexcept>

namespace unrolled::ex_01_2 {

Batch pad_and_mask(const std::vector<Ids>& sentences)
{
    std::size_t longest = 0;  // T
    for (const Ids& sentence : sentences) {
        longest = std::max(longest, sentence.size());
        for (const Id id : sentence) {
            if (id < 0) throw std::invalid_argument("a sentence contains a negative id");
        }
    }
    if (longest == 0) throw std::invalid_argument("there is no word to put into a batch");

    // Begin with nothing but padding; then only the real words have to be written.
    Batch batch = {.ids = std::vector<Ids>(longest, Ids(sentences.size(), -1)),
                   .mask = zeros<Matrix>(longest, sentences.size())};
    for (std::size_t n = 0; n < sentences.size(); ++n) {
        for (std::size_t t = 0; t < sentences[n].size(); ++t) {
            batch.ids[t][n] = sentences[n][t];
            batch.mask(t, n) = 1;
        }
    }
    return batch;
}

Real masked_mean(const Matrix& losses, const Matrix& mask)
{
    require_shape("mask", mask, {losses.shape(0), losses.shape(1)});
    Real sum = 0;
    Real count = 0;
    for (std::size_t t = 0; t < losses.shape(0); ++t) {
        for (std::size_t n = 0; n < losses.shape(1); ++n) {
            // A choice, not a product: 0 * infinity is not a number, and one such place would
            // spoil the whole sum.
            if (mask(t, n) == 0) continue;
            sum += losses(t, n);
            count += 1;
        }
    }
    if (count == 0) throw std::invalid_argument("the mask leaves no loss to average");
    return sum / count;
}

}  // namespace unrolled::ex_01_2
