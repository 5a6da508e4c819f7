#include <doctest/doctest.h>

#include "backward.hpp"
#include "loss.hpp"
#include "random_params.hpp"
#include "reference.hpp"

using namespace unrolled;
using namespace unrolled::lstm;
using namespace unrolled::test;

namespace {

struct Case {
    Params params;
    Tensor3 xs;
    Step start;
    Ids targets;
};

Case read_case(const nlohmann::json& json)
{
    const auto size = [&](const char* name) {
        return json.at("sizes").at(name).get<std::size_t>();
    };
    const std::size_t T = size("T"), N = size("N"), H = size("H");
    Case c{.params = zero_params(size("D"), H, size("V")),
           .xs = zeros<Tensor3>(T, N, size("D")),
           .start = zero_step(N, H),
           .targets = json.at("targets").get<Ids>()};
    const nlohmann::json& given = json.at("values");
    walk([&](const std::string& name,
             auto& tensor) { fill(tensor, given.at(name)); },
         c.params);
    fill(c.xs, given.at("xs"));
    fill(c.start.h, given.at("h0"));
    fill(c.start.c, given.at("c0"));
    return c;
}

}  // namespace

TEST_CASE("states, scores, outputs and losses are PyTorch's")
{
    const nlohmann::json json = read_reference("lstm");
    const Case c = read_case(json);
    const Run run = forward(c.params, c.xs, c.start);
    const Matrix scores = logits(c.params, run);
    CHECK(difference(run.hs, json.at("hs")) < tolerance);
    CHECK(difference(run.last().c, json.at("c")) < tolerance);
    CHECK(difference(scores, json.at("logits")) < tolerance);
    CHECK(difference(outputs(c.params, run), json.at("outputs")) < tolerance);
    CHECK(
        cross_entropy_sum(scores, c.targets).loss ==
        doctest::Approx(json.at("loss_sum").get<double>()).epsilon(tolerance));
    CHECK(
        cross_entropy_mean(scores, c.targets).loss ==
        doctest::Approx(json.at("loss_mean").get<double>()).epsilon(tolerance));
}

TEST_CASE("the gradients of all parameters and inputs are PyTorch's")
{
    const nlohmann::json json = read_reference("lstm");
    const Case c = read_case(json);
    const Run run = forward(c.params, c.xs, c.start);
    const LossGrad loss = cross_entropy_sum(logits(c.params, run), c.targets);
    const Grads grads = backward(c.params, c.xs, run, loss.dscores);
    const nlohmann::json& expected = json.at("gradients");
    walk(
        [&](const std::string& name, const auto& gradient) {
            INFO(name);
            CHECK(difference(gradient, expected.at(name)) < tolerance);
        },
        grads.params);
    CHECK(difference(grads.h0, expected.at("h0")) < tolerance);
    CHECK(difference(grads.c0, expected.at("c0")) < tolerance);
    CHECK(difference(input_gradient(c.params, grads), expected.at("xs")) <
          tolerance);
}
