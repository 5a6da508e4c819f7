#include <doctest/doctest.h>

#include "additive.hpp"
#include "attend.hpp"
#include "reference.hpp"

using namespace unrolled;
using namespace unrolled::attention;
using namespace unrolled::test;

namespace {

constexpr std::size_t n_queries = 3, n_keys = 4, width = 5, key_width = 2,
                      value_width = 6, n_units = 7;

const nlohmann::json& reference()
{
    static const nlohmann::json json = read_reference("scores");
    return json;
}

Matrix given(const nlohmann::json& score, const char* name, std::size_t rows,
             std::size_t cols)
{
    Matrix m = zeros<Matrix>(rows, cols);
    fill(m, score.at("given").at(name));
    return m;
}

// Scores, weights, contexts and dV are PyTorch's. \return dL/de_ij
Matrix check_lookup(const nlohmann::json& score, const Matrix& E)
{
    Matrix wish = zeros<Matrix>(n_queries, value_width);
    fill(wish, reference().at("wish"));
    const Matrix V = given(score, "V", n_keys, value_width);
    const Attention a = attend(E, V);
    CHECK(difference(E, score.at("scores")) < tolerance);
    CHECK(difference(a.weights, score.at("weights")) < tolerance);
    CHECK(difference(a.contexts, score.at("contexts")) < tolerance);
    AttentionGrads grads = attend_backward(a, V, wish);
    CHECK(difference(grads.V, score.at("gradients").at("V")) < tolerance);
    return std::move(grads.scores);
}

void check_pairs(const nlohmann::json& score, const PairGrads& grads)
{
    CHECK(difference(grads.Q, score.at("gradients").at("Q")) < tolerance);
    CHECK(difference(grads.K, score.at("gradients").at("K")) < tolerance);
}

template <class P>
void check_params(const nlohmann::json& score, const P& grads)
{
    walk(
        [&](const std::string& name, const auto& gradient) {
            CHECK(difference(gradient, score.at("gradients").at(name)) <
                  tolerance);
        },
        grads);
}

}  // namespace

TEST_CASE(
    "dot and scaled scores, their weights, contexts and gradients are "
    "PyTorch's")
{
    const nlohmann::json& dot = reference().at("dot");
    const Matrix Q = given(dot, "Q", n_queries, width),
                 K = given(dot, "K", n_keys, width);
    check_pairs(dot, dot_backward(Q, K, check_lookup(dot, dot_scores(Q, K))));
    const nlohmann::json& scaled = reference().at("scaled");
    check_pairs(scaled, scaled_backward(
                            Q, K, check_lookup(scaled, scaled_scores(Q, K))));
}

TEST_CASE("the general score and its gradients are PyTorch's")
{
    const nlohmann::json& score = reference().at("general");
    const Matrix Q = given(score, "Q", n_queries, width),
                 K = given(score, "K", n_keys, key_width);
    const Matrix W_a = given(score, "W_a", width, key_width);
    const Matrix dE = check_lookup(score, general_scores(W_a, Q, K));
    const GeneralGrads grads = general_backward(W_a, Q, K, dE);
    check_pairs(score, grads.pairs);
    CHECK(difference(grads.W_a, score.at("gradients").at("W_a")) < tolerance);
}

TEST_CASE("the additive score and its gradients are PyTorch's")
{
    const nlohmann::json& score = reference().at("additive");
    const Matrix Q = given(score, "Q", n_queries, width),
                 K = given(score, "K", n_keys, key_width);
    const Additive p{given(score, "W_q", n_units, width),
                     given(score, "W_k", n_units, key_width),
                     to_vector(score.at("given").at("v"))};
    const Matrix dE = check_lookup(score, additive_scores(p, Q, K));
    const AdditiveGrads grads = additive_backward(p, Q, K, dE);
    check_pairs(score, grads.pairs);
    check_params(score, grads.params);
}

TEST_CASE("the concat score and its gradients are PyTorch's")
{
    const nlohmann::json& score = reference().at("concat");
    const Matrix Q = given(score, "Q", n_queries, width),
                 K = given(score, "K", n_keys, key_width);
    const Concat p{given(score, "W_a", n_units, width + key_width),
                   to_vector(score.at("given").at("v"))};
    const Matrix dE = check_lookup(score, concat_scores(p, Q, K));
    const ConcatGrads grads = concat_backward(p, Q, K, dE);
    check_pairs(score, grads.pairs);
    check_params(score, grads.params);
}
