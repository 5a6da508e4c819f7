#include "split_heads.hpp"

#include <stdexcept>

#include "activation.hpp"
#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_08_4;
using exercise::answer;
using exercise::check;

namespace {

const Matrix two_words = {{1, 2, 3, 4}, {5, 6, 7, 8}};

// Every number says where it stands: 207 is word 2, column 7.
Matrix places(std::size_t words, std::size_t columns)
{
    Matrix m = zeros<Matrix>(words, columns);
    for (std::size_t n = 0; n < m.size(); ++n) {
        values(m)[n] = static_cast<Real>(n / columns * 100 + n % columns);
    }
    return m;
}

// Heads of one number, so that the root of their size is 1.
Matrix attend_head(const Tensor3& queries, const Tensor3& keys, const Tensor3& meanings,
                   std::size_t head)
{
    const Matrix of_head = at(keys, head);
    return matmul(softmax(matmul(at(queries, head), transpose(of_head))), at(meanings, head));
}

}  // namespace

TEST_CASE("one word, two heads")
{
    check(split_heads).with({{1, 2, 3, 4}}, 2).gives({{{1, 2}}, {{3, 4}}});
}

TEST_CASE("two words, two heads: each head sees both words")
{
    check(split_heads).with(two_words, 2).gives({{{1, 2}, {5, 6}}, {{3, 4}, {7, 8}}});
}

TEST_CASE("two words, four heads of one number")
{
    check(split_heads).with(two_words, 4).gives({{{1}, {5}}, {{2}, {6}}, {{3}, {7}}, {{4}, {8}}});
}

TEST_CASE("one head is the whole")
{
    check(split_heads).with(two_words, 1).gives({{{1, 2, 3, 4}, {5, 6, 7, 8}}});
    check(merge_heads).with({{{1, 2, 3, 4}, {5, 6, 7, 8}}}).gives(two_words);
}

TEST_CASE("two heads side by side")
{
    check(merge_heads).with({{{1, 2}, {5, 6}}, {{3, 4}, {7, 8}}}).gives(two_words);
    check(merge_heads).with({{{1, 2, 3}}, {{4, 5, 6}}}).gives({{1, 2, 3, 4, 5, 6}});
}

TEST_CASE("the sizes of the first Transformer: 8 heads of 64, split and merged again")
{
    const Matrix X = places(5, 512);
    const Tensor3 heads = answer(split_heads).with(X, 8);
    REQUIRE((heads.shape(0) == 8 && heads.shape(1) == 5 && heads.shape(2) == 64));
    CHECK(heads(0, 4, 63) == 463);
    CHECK(heads(1, 0, 0) == 64);
    CHECK(heads(7, 2, 63) == 711);
    check(merge_heads).with(heads).gives(X);
}

TEST_CASE(
    "two heads look at different words: the last word gets a part of the first, of the second")
{
    // Its query fits the key of word 0 in head 0, the key of word 1 in head 1.
    const Matrix Q = {{0, 0}, {0, 0}, {60, 60}}, K = {{1, 0}, {0, 1}, {0, 0}};
    const Matrix V = {{10, 20}, {30, 40}, {50, 60}};
    const Tensor3 queries = answer(split_heads).with(Q, 2), keys = answer(split_heads).with(K, 2);
    const Tensor3 meanings = answer(split_heads).with(V, 2);
    for (const Tensor3& heads : {queries, keys, meanings}) {
        REQUIRE((heads.shape(0) == 2 && heads.shape(1) == 3 && heads.shape(2) == 1));
    }
    Tensor3 found = zeros<Tensor3>(2, 3, 1);
    for (std::size_t h = 0; h < 2; ++h) set(found, h, attend_head(queries, keys, meanings, h));
    check(merge_heads).with(found).gives({{30, 40}, {30, 40}, {10, 40}});
}

TEST_CASE("heads that do not divide the width, and no heads, are refused")
{
    check(split_heads).with(two_words, 3).throws<std::invalid_argument>();
    check(split_heads).with(two_words, 8).throws<std::invalid_argument>();
    check(split_heads).with(two_words, 0).throws<std::invalid_argument>();
    check(split_heads).with(two_words, -2).throws<std::invalid_argument>();
}
