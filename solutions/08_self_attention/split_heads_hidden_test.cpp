#include "split_heads.hpp"

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_08_4;
using exercise::check;

TEST_CASE("random sizes: each head by a product that picks its columns, and back again")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 12; ++round) {
        const std::size_t n_heads = 1 + random.below(5), size = 1 + random.below(4);
        const std::size_t words = 1 + random.below(6);
        Matrix X = zeros<Matrix>(words, n_heads * size);
        fill_normal(X, random, 1);
        Tensor3 expected = zeros<Tensor3>(n_heads, words, size);
        for (std::size_t h = 0; h < n_heads; ++h) {
            Matrix pick = zeros<Matrix>(n_heads * size, size);
            for (std::size_t c = 0; c < size; ++c) pick(h * size + c, c) = 1;
            set(expected, h, matmul(X, pick));
        }
        check(split_heads).with(X, static_cast<std::int64_t>(n_heads)).gives(expected);
        check(merge_heads).with(expected).gives(X);
    }
}

TEST_CASE("no words at all have heads of no words")
{
    check(split_heads).with(zeros<Matrix>(0, 6), 3).gives(zeros<Tensor3>(3, 0, 2));
    check(merge_heads).with(zeros<Tensor3>(3, 0, 2)).gives(zeros<Matrix>(0, 6));
}
