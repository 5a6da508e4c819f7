#include <doctest/doctest.h>

#include "random_params.hpp"
#include "reference.hpp"

using namespace unrolled;
using namespace unrolled::self_attention;
using namespace unrolled::test;

namespace {

std::size_t size(const nlohmann::json& json, const char* name)
{
    return json.at("sizes").at(name).get<std::size_t>();
}

HeadSetup setup_in(const nlohmann::json& json, Mask mask)
{
    return {size(json, "heads"), size(json, "N"), mask};
}

template <class P>
void fill_all(P& p, const nlohmann::json& given)
{
    walk([&](const std::string& name,
             auto& tensor) { fill(tensor, given.at(name)); },
         p);
}

template <class P>
void check_all(const P& grads, const nlohmann::json& expected)
{
    walk(
        [&](const std::string& name, const auto& gradient) {
            INFO(name);
            CHECK(difference(gradient, expected.at(name)) < tolerance);
        },
        grads);
}

// The input `x` or `dy` of a file, as rows.
Matrix rows_in(const nlohmann::json& numbers, const nlohmann::json& json)
{
    Matrix rows =
        zeros<Matrix>(size(json, "T") * size(json, "N"), size(json, "D"));
    fill(rows, numbers);
    return rows;
}

void check_multi_head(const char* name, Mask mask)
{
    const nlohmann::json json = read_reference(name);
    const HeadSetup setup = setup_in(json, mask);
    const std::size_t T = size(json, "T");
    MultiHeadParams p = zero_multi_head(size(json, "D"));
    fill_all(p, json.at("values"));
    const Matrix x = rows_in(json.at("values").at("x"), json);
    const Matrix dy = rows_in(json.at("dy"), json);
    const MultiHeadRun run = multi_head(p, setup, x);
    CHECK(difference(merged(p, run), json.at("y")) < tolerance);
    Tensor3 weights = zeros<Tensor3>(run.weights.size(), T, T);
    for (std::size_t i = 0; i < run.weights.size(); ++i) {
        set(weights, i, run.weights[i]);
    }
    CHECK(difference(weights, json.at("weights")) < tolerance);
    const MultiHeadGrads grads = multi_head_backward(p, setup, x, run, dy);
    check_all(grads.params, json.at("gradients"));
    CHECK(difference(grads.x, json.at("gradients").at("x")) < tolerance);
}

}  // namespace

TEST_CASE("multi-head attention is PyTorch's, weights and gradients too")
{
    check_multi_head("multi_head", Mask::none);
}

TEST_CASE("and so it is when the future is masked")
{
    check_multi_head("multi_head_masked", Mask::causal);
}

TEST_CASE("a whole layer is PyTorch's, with its gradients")
{
    const nlohmann::json json = read_reference("layer");
    const HeadSetup setup = setup_in(json, Mask::causal);
    LayerParams p = zero_layer(size(json, "D"));
    fill_all(p, json.at("values"));
    const Matrix x = rows_in(json.at("values").at("x"), json);
    const LayerRun run = layer_forward(p, setup, x);
    CHECK(difference(run.y, json.at("y")) < tolerance);
    const LayerGrads grads =
        layer_backward(p, setup, run, rows_in(json.at("dy"), json));
    check_all(grads.params, json.at("gradients"));
    CHECK(difference(grads.x, json.at("gradients").at("x")) < tolerance);
}

TEST_CASE("the whole Transformer is PyTorch's: scores, losses, gradients")
{
    const nlohmann::json json = read_reference("transformer");
    Params p = zero_params({.n_vocab = size(json, "n_vocab"),
                            .D = size(json, "D"),
                            .layers = size(json, "layers"),
                            .heads = size(json, "heads"),
                            .context = size(json, "T")});
    fill_all(p, json.at("values"));
    const Ids targets = to_ids(json.at("targets"));
    const Run run = forward(p, to_ids(json.at("ids")), size(json, "N"));
    const Matrix scores = logits(p, run);
    CHECK(difference(scores, json.at("logits")) < tolerance);
    const LossGrad loss = cross_entropy_sum(scores, targets);
    CHECK(
        loss.loss ==
        doctest::Approx(json.at("loss_sum").get<double>()).epsilon(tolerance));
    CHECK(
        cross_entropy_mean(scores, targets).loss ==
        doctest::Approx(json.at("loss_mean").get<double>()).epsilon(tolerance));
    check_all(backward(p, run, loss.dscores), json.at("gradients"));
}
