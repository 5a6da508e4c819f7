#include <algorithm>

#include "examples.hpp"
#include "frequency.hpp"
#include "negative_sampling.hpp"

namespace unrolled::vectorize {
namespace {

Vector as_vector(const std::vector<Real>& numbers)
{
    Vector v = zeros<Vector>(numbers.size());
    std::ranges::copy(numbers, v.begin());
    return v;
}

}  // namespace

WorkedExample negative_sampling_example()
{
    namespace ns = negative_sampling;
    WorkedExample example("negative_sampling",
                          "One window and two words of noise");
    const cbow::Params p{Matrix{{2, 0}, {0, 4}, {1, 1}, {0, 1}},
                         Matrix{{1, 1}, {0, 1}, {1, -1}, {1, 1}}};
    const Ids context{0, 1}, words{3, 1, 2};  // word 3 is the target
    ns::Step step;
    ns::forward(p, {context, words}, step);
    example.value("h, the mean of W_in[0] and W_in[1] (1.13)",
                  as_vector(step.h), 1);
    example.value("scores of words 3, 1, 2", as_vector(step.scores), 1);
    example.value("errors g (1.21)", as_vector(step.g));
    example.value("loss (1.20)", static_cast<Real>(ns::loss(step)));

    cbow::Params grads = zeros_like_struct(p);
    ns::backward(p, {context, words}, step, 1, grads);
    example.value("dh (1.22)", as_vector(step.dh));
    example.value("dW_out (1.23)", grads.W_out);
    example.value("dW_in (1.24)", grads.W_in);

    const Counts counts{81, 16, 1};
    example.note("words with counts 81, 16, 1");
    example.value("noise (1.25)", noise_distribution(counts));
    example.value("kept with r = 0.01 (1.26)",
                  keep_probabilities(counts, 0.01));
    return example;
}

}  // namespace unrolled::vectorize
