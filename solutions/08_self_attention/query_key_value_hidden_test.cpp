#include "query_key_value.hpp"

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_08_1;
using exercise::check;

namespace {

Matrix random_matrix(std::size_t rows, std::size_t cols, Random& random)
{
    Matrix m = zeros<Matrix>(rows, cols);
    fill_normal(m, random, 1);
    return m;
}

Matrix word_by_word(const Ids& words, const Matrix& E, const Matrix& W)
{
    Matrix result = zeros<Matrix>(words.size(), W.shape(0));
    for (std::size_t n = 0; n < result.size(); ++n) {
        const std::size_t t = n / W.shape(0), i = n % W.shape(0);
        const auto word = static_cast<std::size_t>(words[t]);
        for (std::size_t j = 0; j < E.shape(1); ++j) result(t, i) += W(i, j) * E(word, j);
    }
    return result;
}

}  // namespace

TEST_CASE("random sentences, tables and weights: the same as word by word")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        const std::size_t n_vocab = 1 + random.below(9), D = 1 + random.below(5);
        const std::size_t d_k = 1 + random.below(4), d_v = 1 + random.below(4);
        const Matrix E = random_matrix(n_vocab, D, random);
        const Weights w = {random_matrix(d_k, D, random), random_matrix(d_k, D, random),
                           random_matrix(d_v, D, random)};
        Ids words(1 + random.below(12));
        for (Id& word : words) word = static_cast<Id>(random.below(n_vocab));
        check(query_key_value)
            .with(words, E, w)
            .gives({word_by_word(words, E, w.W_q), word_by_word(words, E, w.W_k),
                    word_by_word(words, E, w.W_v)});
    }
}
