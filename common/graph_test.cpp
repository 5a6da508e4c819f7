#include "graph.hpp"

#include <doctest/doctest.h>

#include "captured_error.hpp"
#include "drawn.hpp"

using namespace unrolled;
using test::contains;

namespace {

// Two time steps, drawn upwards from the input.
Graph two_steps()
{
    Graph graph("Two steps", "The state goes from left to right.");
    for (const std::string t : {"1", "2"}) {
        graph.node({"x" + t, NodeKind::input, {"x" + t, "0.1"}});
        graph.node({"h" + t, NodeKind::hidden, {"h" + t, "-0.5"}, "unrolled::rnn::step_forward"});
        graph.column({"h" + t, "x" + t});
        graph.edge("x" + t, "h" + t, "W_xh");
    }
    graph.edge("h1", "h2", "W_hh", true);
    return graph;
}

// The vertical place of a node's text in an SVG.
double height_of(const std::string& svg, const std::string& text)
{
    const std::size_t end = svg.find(">" + text + "</text>"), begin = svg.rfind(" y=\"", end);
    REQUIRE(end != std::string::npos);
    return std::stod(svg.substr(begin + 4));
}

}  // namespace

TEST_CASE("an edge against the order of its column is written backwards with its head kept")
{
    const std::string dot = two_steps().dot("two");
    CHECK(contains(dot, "\"h1\" -> \"x1\" [id=\"two-edge-1\", class=\"forward\""));
    CHECK(contains(dot, "dir=back];"));
    CHECK(contains(dot, "\"h1\" -> \"h2\" [id=\"two-edge-3\", class=\"recurrent\""));
    CHECK_FALSE(contains(dot, "invis"));
}

TEST_CASE("columns without edges are held in place by invisible ones")
{
    Graph graph("order");
    for (const char* id : {"a", "b", "c"}) graph.node({id, NodeKind::op, {id}});
    graph.column({"b", "a"});
    graph.column({"c"});
    const std::string dot = graph.dot();
    CHECK(contains(dot, "{ rank=same; \"b\"; \"a\"; }"));
    CHECK(contains(dot, "\"b\" -> \"a\" [style=invis];"));
    CHECK(contains(dot, "\"b\" -> \"c\" [style=invis];"));
}

TEST_CASE("nodes and edges that do not fit are refused by name")
{
    Graph graph("wrong");
    graph.node({"a", NodeKind::input, {"a"}});
    using Wrong = std::invalid_argument;
    CHECK_THROWS_WITH_AS(graph.edge("a", "b"), "edge 'a' to 'b': no node 'b'", Wrong);
    CHECK_THROWS_WITH_AS(graph.edge("b", "a"), "edge 'b' to 'a': no node 'b'", Wrong);
    CHECK_THROWS_WITH_AS(graph.column({"b"}), "column 1: no node 'b'", Wrong);
    graph.column({"a"});
    CHECK_THROWS_WITH_AS(graph.column({"a"}), "node 'a' has a column already", Wrong);
    CHECK_THROWS_AS(graph.node({"a", NodeKind::input, {"a"}}), Wrong);
    CHECK_THROWS_AS(graph.node({"", NodeKind::input, {"a"}}), Wrong);
}

TEST_CASE("a drawing has its values, links and classes, and the same bytes every time")
{
    const ScratchFolder folder;
    draw(folder.path() / "two.svg", two_steps());
    const std::string svg = folder.read("two.svg");
    CHECK(contains(svg, "<title>Two steps</title>"));
    CHECK(contains(svg, "<desc>The state goes from left to right.</desc>"));
    CHECK_FALSE(contains(svg, "role="));
    CHECK(contains(svg, "class=\"node hidden\""));
    CHECK(contains(svg, "class=\"edge recurrent\""));
    CHECK(contains(svg, "xlink:href=\"cpp:unrolled::rnn::step_forward\""));
    CHECK(contains(svg, "id=\"two&#45;node&#45;1\""));
    CHECK(height_of(svg, "h1") < height_of(svg, "x1"));
    CHECK(height_of(svg, "h1") == height_of(svg, "h2"));
    CHECK(folder.read("two.dot") == two_steps().dot("two"));
    draw(folder.path() / "again" / "two.svg", two_steps());
    CHECK(folder.read("again/two.svg") == svg);
}

TEST_CASE("labels may hold anything")
{
    const ScratchFolder folder;
    Graph graph("<\"title\"> & \\n");
    graph.node({"a\"\\", NodeKind::op, {"a < b & \"c\"", "은닉 \\n h₁"}, "f\"g"});
    graph.node({"none", NodeKind::loss, {}});
    graph.edge("a\"\\", "none", "\\N \"W\"");
    graph.edge("none", "none", "", true);
    draw(folder.path() / "odd name; $(id) '\".svg", graph);
    const std::string svg = folder.read("odd name; $(id) '\".svg");
    CHECK(contains(svg, ">a &lt; b &amp; &quot;c&quot;<"));
    CHECK(contains(svg, ">은닉 \\n h₁<"));
    CHECK(contains(svg, "\\N &quot;W&quot;"));
}

TEST_CASE("a drawing that cannot be saved is refused by name")
{
    const ScratchFolder folder;
    folder.write("file", "x");
    const std::filesystem::path below = folder.path() / "file" / "two.svg";
    CHECK(error_of<std::runtime_error>([&] { draw(below, two_steps()); }) ==
          "cannot write " + (folder.path() / "file" / "two.dot").string() + ": Not a directory");
}

TEST_CASE("without Graphviz the message names the figure, the program and its package")
{
    const ScratchFolder folder;
    const std::string path = std::getenv("PATH");
    setenv("PATH", folder.path().c_str(), 1);
    const std::string message =
        error_of<std::runtime_error>([&] { draw(folder.path() / "two.svg", two_steps()); });
    setenv("PATH", path.c_str(), 1);
    CHECK(message ==
          (folder.path() / "two.svg").string() + ": dot is missing: install the package graphviz");
}
