#include "walk.hpp"

#include <doctest/doctest.h>

using namespace unrolled;

namespace {

struct Layer {
    Matrix W;
    Vector b;
};

template <class Visit, Is<Layer>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("W", p.W...);
    visit("b", p.b...);
}

struct Model {
    Tensor3 table;
    Layer first;
    std::vector<Layer> layers;
    std::vector<Vector> biases;
};

template <class Visit, Is<Model>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("table", p.table...);
    visit("first", p.first...);
    visit("layers", p.layers...);
    visit("biases", p.biases...);
}

Layer layer(std::size_t out, std::size_t in)
{
    return {zeros<Matrix>(out, in) + 1, zeros<Vector>(out) + 2};
}

Model model()
{
    return {.table = zeros<Tensor3>(2, 3, 4) + 3,
            .first = layer(2, 3),
            .layers = {layer(1, 2), layer(4, 1)},
            .biases = {zeros<Vector>(5)}};
}

template <class P>
std::string names(const P& p)
{
    std::string text;
    walk([&](const std::string& name, const auto&) { text += name + " "; }, p);
    return text;
}

}  // namespace

TEST_CASE("walk visits every tensor in order and joins the names")
{
    CHECK(names(layer(2, 3)) == "W b ");
    CHECK(names(model()) ==
          "table first.W first.b layers.0.W layers.0.b layers.1.W layers.1.b biases.0 ");
}

TEST_CASE("walk changes what it visits, and several structs are walked side by side")
{
    Model a = model();
    const Model b = model();
    walk([](const std::string&, auto& x, const auto& y) { x += 2 * y; }, a, b);
    CHECK(a.table(1, 2, 3) == 9);
    CHECK(a.layers[1].W(3, 0) == 3);
    CHECK(a.layers[1].b(3) == 6);
    CHECK(b.layers[1].b(3) == 2);
    CHECK(a.biases[0](4) == 0);
}

TEST_CASE("lists of different lengths are not walked side by side")
{
    Model a = model(), longer = model();
    longer.layers.push_back(layer(1, 1));
    const auto visit = [](const std::string&, auto&, auto&) {};
    const char* message = "layers has 2 and 3 entries";
    CHECK_THROWS_WITH_AS(walk(visit, a, longer), message, ShapeError);
    CHECK_THROWS_AS(walk(visit, longer, a), ShapeError);
}

TEST_CASE("the numbers of a struct are counted")
{
    CHECK(count_numbers(layer(2, 3)) == 2 * 3 + 2);
    CHECK(count_numbers(model()) == 24 + 8 + 3 + 8 + 5);
    CHECK(count_numbers(Model{}) == 0);
}

TEST_CASE("a struct of zeros has the same shapes and leaves the original alone")
{
    const Model a = model();
    const Model z = zeros_like_struct(a);
    CHECK_NOTHROW(require_same_shapes("zeros", z, a));
    Real largest = 0;
    walk([&](const std::string&, const auto& t) { largest = std::max(largest, sum_all(t)); }, z);
    CHECK(largest == 0);
    CHECK(a.table(0, 0, 0) == 3);
}

TEST_CASE("a tensor of another shape is refused by its full name")
{
    const Model a = model();
    Model b = model();
    b.layers[1].W = zeros<Matrix>(4, 2);
    CHECK_THROWS_WITH_AS(require_same_shapes("grads", b, a),
                         "grads.layers.1.W has shape (4, 2), expected (4, 1)", ShapeError);
}
