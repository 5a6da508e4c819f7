#include "sequences.hpp"

#include <doctest/doctest.h>

using namespace unrolled;
using namespace unrolled::vectorize;

TEST_CASE("the mask is 1 as long as a sequence lasts")
{
    const Matrix expected{{1, 1}, {1, 0}, {1, 0}};
    CHECK(mask_of({3, 1}) == expected);
}

TEST_CASE("sentences become columns, the short one is filled with padding")
{
    const PaddedIds padded = pad(std::vector<Ids>{{4, 5, 6}, {7}});
    CHECK(padded.T == 3);
    CHECK(padded.N == 2);
    CHECK(padded.ids == Ids{4, 7, 5, padding, 6, padding});
    CHECK(padded.mask == mask_of({3, 1}));
}

TEST_CASE("padding can be taken off again")
{
    const std::vector<Ids> sentences{{4, 5, 6}, {}, {7, 8}};
    const PaddedIds padded = pad(sentences);
    for (std::size_t n = 0; n < 3; ++n) CHECK(unpad(padded, n) == sentences[n]);
}

TEST_CASE("feature sequences are filled with zeros")
{
    const Matrix long_one{{1, 2}, {3, 4}, {5, 6}}, short_one{{7, 8}};
    const PaddedFeatures padded = pad(std::vector<Matrix>{long_one, short_one});
    CHECK(at(padded.xs, 0) == Matrix{{1, 2}, {7, 8}});
    CHECK(at(padded.xs, 2) == Matrix{{5, 6}, {0, 0}});
    CHECK(padded.mask == mask_of({3, 1}));
}

TEST_CASE("a masked mean does not see what stands in the padding")
{
    const Matrix mask = mask_of({3, 1});
    const Matrix losses{{2, 6}, {3, 1000}, {5, 77}};
    CHECK(masked_mean(losses, mask) == doctest::Approx((2. + 3 + 5 + 6) / 4));
}

TEST_CASE("a single word is its own batch")
{
    const PaddedIds padded = pad(std::vector<Ids>{{3}});
    CHECK(padded.ids == Ids{3});
    CHECK(masked_mean(Matrix{{2}}, padded.mask) == 2);
}

TEST_CASE("nothing but padding is refused")
{
    const char* nothing = "padding of sequences without a single step";
    CHECK_THROWS_WITH_AS(pad(std::vector<Ids>{}), nothing, ShapeError);
    CHECK_THROWS_WITH_AS(pad(std::vector<Ids>{{}, {}}), nothing, ShapeError);
    CHECK_THROWS_WITH_AS(mask_of({0, 0}), nothing, ShapeError);
    const Matrix zero = zeros<Matrix>(2, 3);
    CHECK_THROWS_WITH_AS(masked_mean(zero, zero), "a mean over padding alone",
                         ShapeError);
}

TEST_CASE("shapes that do not fit are refused by name")
{
    const Matrix wide{{1, 2, 3}}, narrow{{1, 2}};
    CHECK_THROWS_WITH_AS(pad(std::vector<Matrix>{wide, narrow}),
                         "sequence 1 has shape (1, 2), expected (1, 3)",
                         ShapeError);
    CHECK_THROWS_WITH_AS(masked_mean(wide, narrow),
                         "mask has shape (1, 2), expected (1, 3)", ShapeError);
    CHECK_THROWS_WITH_AS(unpad(pad(std::vector<Ids>{{1}}), 1),
                         "sentence 1 of a batch of 1", std::out_of_range);
}
