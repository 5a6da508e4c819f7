#include <doctest/doctest.h>

#include "backward.hpp"
#include "loss.hpp"
#include "random_params.hpp"
#include "reference.hpp"

using namespace unrolled;
using namespace unrolled::seq2seq;
using namespace unrolled::test;

namespace {

struct Case {
    Params params;
    PairBatch batch;
};

Case read_case(const nlohmann::json& json)
{
    const auto size = [&](const char* name) {
        return json.at("sizes").at(name).get<std::size_t>();
    };
    Params p = zero_params({.V_x = size("V_x"),
                            .V_y = size("V_y"),
                            .D = size("D"),
                            .H = size("H")});
    walk([&](const std::string& name,
             auto& tensor) { fill(tensor, json.at("values").at(name)); },
         p);
    std::vector<IdPair> pairs;
    for (std::size_t n = 0; n < json.at("sources").size(); ++n) {
        pairs.push_back({json.at("sources").at(n).get<Ids>(),
                         json.at("targets").at(n).get<Ids>()});
    }
    return {std::move(p), pair_batch(pairs)};
}

// The rows of scores whose target is no padding.
Matrix real_rows(const Matrix& scores, const Ids& targets)
{
    const auto real =
        std::ranges::count_if(targets, [](Id k) { return k >= 0; });
    Matrix rows = zeros<Matrix>(real, scores.shape(1));
    std::size_t n = 0;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (targets[i] < 0) continue;
        for (std::size_t k = 0; k < rows.shape(1); ++k)
            rows(n, k) = scores(i, k);
        n += 1;
    }
    return rows;
}

}  // namespace

TEST_CASE("summary, scores and loss are PyTorch's, whatever the lengths")
{
    const nlohmann::json json = read_reference("seq2seq");
    const Case c = read_case(json);
    const Run run = forward(c.params, c.batch);
    CHECK(difference(summary(run.encoder).h, json.at("summary_h")) < tolerance);
    CHECK(difference(summary(run.encoder).c, json.at("summary_c")) < tolerance);
    const Matrix scores = logits(c.params, run.decoder.hs);
    CHECK(difference(real_rows(scores, c.batch.targets), json.at("logits")) <
          tolerance);
    CHECK(cross_entropy_mean(scores, c.batch.targets).loss ==
          doctest::Approx(json.at("loss").get<double>()).epsilon(tolerance));
}

TEST_CASE("the gradients of all parameters are PyTorch's")
{
    const nlohmann::json json = read_reference("seq2seq");
    const Case c = read_case(json);
    const Run run = forward(c.params, c.batch);
    const LossGrad loss =
        cross_entropy_mean(logits(c.params, run.decoder.hs), c.batch.targets);
    const Params grads = backward(c.params, c.batch, run, loss.dscores);
    walk(
        [&](const std::string& name, const auto& gradient) {
            INFO(name);
            CHECK(difference(gradient, json.at("gradients").at(name)) <
                  tolerance);
        },
        grads);
}
