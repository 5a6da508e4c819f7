#include <doctest/doctest.h>

#include "backward.hpp"
#include "bigram_decoder.hpp"
#include "decode.hpp"
#include "embedding.hpp"
#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::seq2seq;
using namespace unrolled::test;

namespace {

const Params p = zero_params(small_sizes);

std::string complaint_of(const Params& wrong)
{
    try {
        forward(wrong, two_pairs());
    } catch (const ShapeError& error) {
        return error.what();
    }
    return "no exception";
}

}  // namespace

TEST_CASE("parameters that do not fit each other are refused by name")
{
    Params wrong = p;
    wrong.encoder.W_xh = zeros<Matrix>(5, 3);
    CHECK(complaint_of(wrong) == "W_xh has shape (5, 3), expected (20, 3)");
    wrong = p;
    wrong.encoder.b_h = zeros<Vector>(5);
    CHECK(complaint_of(wrong) == "b_h has shape (5), expected (20)");
    wrong = p;
    wrong.decoder = zero_layer(3, 4);
    CHECK(complaint_of(wrong) ==
          "decoder.W_hh has shape (16, 4), expected (20, 5)");
    wrong = p;
    wrong.E_x = zeros<Matrix>(7, 4);
    CHECK(complaint_of(wrong) == "E_x has shape (7, 4), expected (7, 3)");
    wrong = p;
    wrong.E_y = zeros<Matrix>(5, 3);
    CHECK(complaint_of(wrong) == "E_y has shape (5, 3), expected (6, 3)");
    wrong = p;
    wrong.W_hy = zeros<Matrix>(6, 3);
    CHECK(complaint_of(wrong) == "W_hy has shape (6, 3), expected (6, 5)");
}

TEST_CASE("a model without words, vectors or cells is refused")
{
    CHECK_THROWS_WITH_AS(zero_params({.V_x = 0, .V_y = 6, .D = 3, .H = 5}),
                         "vocabularies of 0 and 6 words", ShapeError);
    CHECK_THROWS_AS(zero_params({.V_x = 7, .V_y = 0, .D = 3, .H = 5}),
                    ShapeError);
    CHECK_THROWS_WITH_AS(zero_params({.V_x = 7, .V_y = 6, .D = 0, .H = 5}),
                         "an LSTM of D = 0, H = 5: each must be at least 1",
                         ShapeError);
    CHECK_THROWS_AS(zero_layer(3, 0), ShapeError);
}

TEST_CASE("inputs, states and errors of another shape are refused by name")
{
    const Layer& layer = p.encoder;
    const SentenceBatch words{.N = 2, .ids = {3, 4}};
    const Step start = zero_step(2, 5);
    CHECK_THROWS_WITH_AS(
        run_layer(layer, zeros<Tensor3>(1, 2, 4), words, start),
        "xs has shape (1, 2, 4), expected (1, 2, 3)", ShapeError);
    CHECK_THROWS_WITH_AS(
        run_layer(layer, zeros<Tensor3>(1, 2, 3), words, zero_step(1, 5)),
        "start.h has shape (1, 5), expected (2, 5)", ShapeError);
    CHECK_THROWS_WITH_AS(step_forward(layer, zeros<Matrix>(2, 5), start),
                         "z has shape (2, 5), expected (2, 20)", ShapeError);
    const Run run = forward(p, two_pairs());
    CHECK_THROWS_WITH_AS(backward(p, two_pairs(), run, zeros<Matrix>(8, 5)),
                         "dlogits has shape (8, 5), expected (8, 6)",
                         ShapeError);
    const Step& step = run.decoder.steps[0];
    const Matrix good = zeros<Matrix>(2, 5), bad = zeros<Matrix>(2, 4);
    CHECK_THROWS_WITH_AS(step_backward(layer, step, good, bad, good),
                         "dh has shape (2, 4), expected (2, 5)", ShapeError);
    CHECK_THROWS_WITH_AS(step_backward(layer, step, good, good, bad),
                         "dc has shape (2, 4), expected (2, 5)", ShapeError);
    CHECK_THROWS_WITH_AS(step_backward(layer, step, bad, good, good),
                         "c_prev has shape (2, 4), expected (2, 5)",
                         ShapeError);
}

TEST_CASE("a word outside of the vocabulary is refused")
{
    const std::vector<IdPair> source = {{{7}, {3}}}, target = {{{3}, {6}}};
    CHECK_THROWS_WITH_AS(forward(p, pair_batch(source)),
                         "no id 7 in a vocabulary of 7", std::out_of_range);
    CHECK_THROWS_WITH_AS(forward(p, pair_batch(target)),
                         "no id 6 in a vocabulary of 6", std::out_of_range);
    const SentenceBatch words{.N = 1, .ids = {3}};
    CHECK_THROWS_AS(look_up_backward(p.E_x, words, zeros<Tensor3>(1, 1, 2)),
                    ShapeError);
    CHECK_THROWS_WITH_AS(bigram_params(zeros<Matrix>(2, 3)),
                         "table has shape (2, 3), expected (2, 2)", ShapeError);
}
