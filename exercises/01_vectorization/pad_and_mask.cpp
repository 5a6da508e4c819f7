#include "pad_and_mask.hpp"

#include "todo.hpp"

namespace unrolled::ex_01_2 {

Batch pad_and_mask(const std::vector<Ids>& sentences)
{
    // TODO: find the longest sentence, make the box, write every word to its place.
    (void)sentences;
    throw Todo("1.2 pad_and_mask");
}

Real masked_mean(const Matrix& losses, const Matrix& mask)
{
    // TODO: the mean of the losses whose mask is 1.
    (void)losses, (void)mask;
    throw Todo("1.2 pad_and_mask");
}

}  // namespace unrolled::ex_01_2
