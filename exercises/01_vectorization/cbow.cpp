#include "cbow.hpp"

#include "todo.hpp"

namespace unrolled::ex_01_7 {

Samples cbow_samples(const Ids& ids, std::int64_t window)
{
    // TODO: one sample for each word with a whole window round it.
    (void)ids, (void)window;
    throw Todo("1.7 cbow");
}

Forward cbow_forward(const Ids& context, std::int64_t target, const Matrix& W_in,
                     const Matrix& W_out)
{
    // TODO: average, score, softmax, loss.
    (void)context, (void)target, (void)W_in, (void)W_out;
    throw Todo("1.7 cbow");
}

}  // namespace unrolled::ex_01_7
