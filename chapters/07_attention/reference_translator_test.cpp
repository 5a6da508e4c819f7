#include <doctest/doctest.h>

#include "loss.hpp"
#include "random_translator.hpp"
#include "reference.hpp"

using namespace unrolled;
using namespace unrolled::attention;
using namespace unrolled::test;

namespace {

// PyTorch computed each pair alone, without padding; here all are one batch.
struct ReferenceCase {
    nlohmann::json json;
    Params params;
    std::vector<IdPair> pairs;
};

ReferenceCase read_case(bool attention)
{
    const nlohmann::json json = read_reference("translator");
    ReferenceCase c{json.at(attention ? "with" : "without"),
                    zero_params(small_sizes(attention)),
                    {}};
    walk([&](const std::string& name,
             auto& tensor) { fill(tensor, c.json.at("values").at(name)); },
         c.params);
    for (std::size_t n = 0; n < json.at("sources").size(); ++n) {
        c.pairs.push_back({json.at("sources").at(n).get<Ids>(),
                           json.at("targets").at(n).get<Ids>()});
    }
    return c;
}

// The rows of pair n, without those that are padding.
Matrix own_rows(const Matrix& rows, const PairBatch& batch, std::size_t n)
{
    std::vector<Real> numbers;
    for (std::size_t t = 0; t < batch.inputs.length(); ++t) {
        if (!batch.inputs.has(t, n)) continue;
        const Vector r = row(rows, t * batch.inputs.N + n);
        numbers.insert(numbers.end(), r.begin(), r.end());
    }
    Matrix m = zeros<Matrix>(numbers.size() / rows.shape(1), rows.shape(1));
    std::ranges::copy(numbers, m.data());
    return m;
}

}  // namespace

TEST_CASE("scores, loss and every gradient of the translator are PyTorch's")
{
    for (const bool attention : {true, false}) {
        CAPTURE(attention);
        const ReferenceCase c = read_case(attention);
        const PairBatch batch = pair_batch(c.pairs);
        const Run run = forward(c.params, batch);
        const Matrix scores = logits(c.params, run);
        for (std::size_t n = 0; n < c.pairs.size(); ++n) {
            CHECK(difference(own_rows(scores, batch, n),
                             c.json.at("scores").at(n)) < tolerance);
        }
        const LossGrad loss = cross_entropy_mean(scores, batch.targets);
        CHECK(loss.loss == doctest::Approx(c.json.at("loss").get<double>())
                               .epsilon(tolerance));
        const Params grads = backward(c.params, batch, run, loss.dscores);
        walk(
            [&](const std::string& name, const auto& gradient) {
                INFO(name);
                CHECK(difference(gradient, c.json.at("gradients").at(name)) <
                      tolerance);
            },
            grads);
    }
}

TEST_CASE("the weights of attention are PyTorch's")
{
    const ReferenceCase c = read_case(true);
    for (std::size_t n = 0; n < c.pairs.size(); ++n) {
        const std::vector<IdPair> one = {c.pairs[n]};
        const Run run = forward(c.params, pair_batch(one));
        CHECK(difference(run.looked[0].attention[0].weights,
                         c.json.at("weights").at(n)) < tolerance);
    }
}
