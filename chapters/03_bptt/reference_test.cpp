#include "reference.hpp"

#include <doctest/doctest.h>

#include "flow.hpp"
#include "output_gradient.hpp"
#include "random_params.hpp"
#include "truncated.hpp"

using namespace unrolled;
using namespace unrolled::bptt;
using namespace unrolled::test;

namespace {

struct Case {
    Params params;
    Tensor3 xs;
    Matrix h0;
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
           .h0 = zeros<Matrix>(N, H),
           .targets = json.at("targets").get<Ids>()};
    const nlohmann::json& given = json.at("values");
    walk([&](const std::string& name,
             auto& tensor) { fill(tensor, given.at(name)); },
         c.params);
    fill(c.xs, given.at("xs"));
    fill(c.h0, given.at("h0"));
    return c;
}

void check_params(const Params& grads, const nlohmann::json& expected)
{
    walk(
        [&](const std::string& name, const auto& gradient) {
            INFO(name);
            CHECK(difference(gradient, expected.at(name)) < tolerance);
        },
        grads);
}

}  // namespace

TEST_CASE("states, loss and all gradients are PyTorch's")
{
    const nlohmann::json json = read_reference("bptt");
    const Case c = read_case(json);
    const Run run = forward(c.params, c.xs, c.h0);
    CHECK(difference(run.hs, json.at("hs")) < tolerance);
    const LossGrad loss = class_loss(logits(c.params, run), c.targets);
    CHECK(loss.loss ==
          doctest::Approx(json.at("loss").get<double>()).epsilon(tolerance));
    const Grads grads = backward(c.params, c.xs, run, loss.dscores);
    const nlohmann::json& expected = json.at("gradients");
    check_params(grads.params, expected);
    CHECK(difference(grads.h0, expected.at("h0")) < tolerance);
    CHECK(difference(input_gradient(c.params, grads), expected.at("xs")) <
          tolerance);
}

TEST_CASE("the truncated gradient of every K is PyTorch's")
{
    const nlohmann::json json = read_reference("bptt");
    const Case c = read_case(json);
    const Run run = forward(c.params, c.xs, c.h0);
    const LossGrad loss = class_loss(logits(c.params, run), c.targets);
    for (std::size_t K = 1; K <= 4; ++K) {
        INFO("K = ", K);
        check_params(truncated_backward(c.params, c.xs, run, loss.dscores, K),
                     json.at("truncated").at(K - 1));
    }
}

TEST_CASE("the Jacobians of the last state are PyTorch's")
{
    const nlohmann::json json = read_reference("bptt");
    const Case c = read_case(json);
    const Run run = forward(c.params, c.xs, c.h0);
    for (std::size_t t = 0; t < 4; ++t) {
        CHECK(difference(jacobian(c.params, run, t, 4),
                         json.at("jacobians").at(t)) < tolerance);
    }
}
