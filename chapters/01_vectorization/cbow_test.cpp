#include "cbow.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "gradient_check.hpp"
#include "reference.hpp"

using namespace unrolled;
using namespace unrolled::cbow;

namespace {

// you say goodbye and i say hello .
const Ids say_hello{0, 1, 2, 3, 4, 1, 5, 6};

}  // namespace

TEST_CASE("the six published windows of 'You say goodbye and I say hello.'")
{
    const Windows w = whole_windows(say_hello, 1);
    CHECK(w.width == 2);
    CHECK(w.contexts == Ids{0, 2, 1, 3, 2, 4, 3, 1, 4, 5, 1, 6});
    CHECK(w.targets == Ids{1, 2, 3, 4, 1, 5});
}

TEST_CASE("one window by hand: a mean, a product, a softmax")
{
    const Params p{Matrix{{1, 0}, {0, 3}, {0, 0}},
                   Matrix{{2, 0}, {0, 2}, {0, 0}}};
    const Run run =
        forward(p, {.width = 2, .contexts = {0, 1}, .targets = {2}});
    CHECK(run.h == Matrix{{Real(0.5), Real(1.5)}});
    const double total = std::exp(1.) + std::exp(3.) + 1;
    CHECK(run.loss.loss == doctest::Approx(std::log(total)));
}

TEST_CASE("vectors of zero know nothing: the loss is ln V")
{
    const Params p{zeros<Matrix>(7, 3), zeros<Matrix>(7, 3)};
    const Run run = forward(p, whole_windows(say_hello, 1));
    CHECK(run.loss.loss == doctest::Approx(std::log(7.)));
}

#ifndef UNROLLED_FLOAT
TEST_CASE("the gradient of both tables is that of differences")
{
    Random random(3);
    Params p = make_params(7, 3, 1, random);
    const Windows w{.width = 4,
                    .contexts = {0, 1, 2, 3, 6, 6, 5, 0, 1, 4, 2, 5},
                    .targets = {4, 0, 6}};
    const Params grads = backward(p, w, forward(p, w));
    const GradientCheck check =
        check_gradient(p, grads, [&] { return forward(p, w).loss.loss; });
    CHECK_MESSAGE(check.ok(), check.message);
}
#endif

TEST_CASE("loss and gradients equal PyTorch's")
{
    const nlohmann::json r = test::read_reference("cbow");
    const Params p{test::to_matrix(r["W_in"]), test::to_matrix(r["W_out"])};
    const Windows w{.width = 4,
                    .contexts = test::to_ids(r["contexts"]),
                    .targets = test::to_ids(r["targets"])};
    const Run run = forward(p, w);
    const Params grads = backward(p, w, run);
    CHECK(std::abs(run.loss.loss - r["loss"].get<double>()) < test::tolerance);
    CHECK(test::difference(run.h, test::to_matrix(r["h"])) < test::tolerance);
    CHECK(test::difference(grads.W_in, test::to_matrix(r["dW_in"])) <
          test::tolerance);
    CHECK(test::difference(grads.W_out, test::to_matrix(r["dW_out"])) <
          test::tolerance);
}

TEST_CASE("a window as wide as the text has one target")
{
    const Windows w = whole_windows({3, 1, 2}, 1);
    CHECK(w.targets == Ids{1});
    CHECK(w.contexts == Ids{3, 2});
}

TEST_CASE("a text too short for its window is refused with both sizes")
{
    CHECK_THROWS_WITH_AS(
        whole_windows({0, 1, 2}, 2),
        "a window of 2 words on each side needs a text of 5, this one has 3",
        std::invalid_argument);
    CHECK_THROWS_AS(whole_windows({0}, 1), std::invalid_argument);
    CHECK_THROWS_AS(whole_windows({0, 1}, 0), std::invalid_argument);
}

TEST_CASE("shapes and ids that do not fit are refused by name")
{
    Random random(1);
    const Params p = make_params(4, 3, 1, random);
    const Windows good{.width = 2, .contexts = {0, 1}, .targets = {2}};
    Windows w = good;
    w.contexts.push_back(3);
    CHECK_THROWS_WITH_AS(forward(p, w), "3 context words, expected 1 x 2",
                         ShapeError);
    w = {.width = 2, .contexts = {0, 4}, .targets = {2}};
    CHECK_THROWS_WITH_AS(forward(p, w), "contexts: id 4 at 1, expected 0 to 3",
                         std::out_of_range);
    w = {.width = 2, .contexts = {0, 1}, .targets = {-1}};
    CHECK_THROWS_WITH_AS(forward(p, w), "targets: id -1 at 0, expected 0 to 3",
                         std::out_of_range);
    CHECK_THROWS_WITH_AS(forward(p, {}), "CBOW without a window", ShapeError);
    const Params torn{p.W_in, zeros<Matrix>(4, 2)};
    CHECK_THROWS_WITH_AS(forward(torn, good),
                         "W_out has shape (4, 2), expected (4, 3)", ShapeError);
}

TEST_CASE("a backward pass with the run of other windows is refused")
{
    Random random(1);
    const Params p = make_params(4, 3, 1, random);
    const Windows w{.width = 2, .contexts = {0, 1}, .targets = {2}};
    Run run = forward(p, w);
    run.h = zeros<Matrix>(2, 3);
    CHECK_THROWS_WITH_AS(backward(p, w, run),
                         "h has shape (2, 3), expected (1, 3)", ShapeError);
    run.loss.dscores = zeros<Matrix>(1, 5);
    CHECK_THROWS_WITH_AS(backward(p, w, run),
                         "ds has shape (1, 5), expected (1, 4)", ShapeError);
    CHECK_THROWS_WITH_AS(make_params(0, 3, 1, random),
                         "word vectors of 0 words, 3 wide",
                         std::invalid_argument);
}

TEST_CASE("training finds what a mean of two words can tell, and no more")
{
    Random random(1);
    Params p = make_params(7, 3, Real(0.01), random);
    const Windows w = whole_windows(say_hello, 1);
    const std::vector<double> losses = train(p, w, Real(0.05), 300);
    CHECK(losses.size() == 301);
    CHECK(losses.front() == doctest::Approx(std::log(7.)).epsilon(1e-3));
    // (say, and) and (and, say) have one mean and two targets: two of the six
    // windows stay at one chance in two.
    CHECK(losses.back() == doctest::Approx(2 * std::log(2.) / 6).epsilon(0.01));
}
