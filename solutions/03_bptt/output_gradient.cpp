#include "output_gradient.hpp"

#include "activation.hpp"

namespace unrolled::ex_03_1 {

Matrix output_gradient(const Matrix& logits, const Matrix& labels)
{
    require_shape("labels", labels, {logits.shape(0), logits.shape(1)});

    Matrix dlogits = softmax(logits);  // (T, V), at first y'
    for (std::size_t t = 0; t < dlogits.shape(0); ++t) {
        // Every label of the step brings its own ln sum e^o, whose derivative is y'. Labels that
        // add up to 1 hide this factor: that is how the slide's y' - y comes about.
        const Real labels_of_step = sum_all(row(labels, t));
        for (std::size_t k = 0; k < dlogits.shape(1); ++k) {
            dlogits(t, k) = labels_of_step * dlogits(t, k) - labels(t, k);
        }
    }
    return dlogits;
}

}  // namespace unrolled::ex_03_1
