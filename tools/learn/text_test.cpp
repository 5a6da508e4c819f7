#include <doctest/doctest.h>

#include "contract_text.hpp"
#include "files.hpp"
#include "scratch_folder.hpp"
#include "text_blocks.hpp"

using namespace unrolled;
using namespace unrolled::learn;

TEST_CASE("parameters have the names of the declaration")
{
    const std::string contract =
        "/// For example `f(1, 2)`.\n"
        "Run of(int);\n"
        "Vector f(const Vector& x,  // the input\n"
        "         const std::map<int, Real>& table, Real leak);\n"
        "Real none();\n";
    CHECK(parameter_names(contract, "f") == std::vector<std::string>{"x", "table", "leak"});
    CHECK(parameter_names(contract, "none").empty());
    CHECK(parameter_names(contract, "g").empty());
}

TEST_CASE("the function that a line asks is read from it")
{
    CHECK(function_asked("    check(leaky_step).with(x, h)") == "leaky_step");
    CHECK(function_asked("const Run run = answer(unroll).with(p);") == "unroll");
    CHECK(function_asked("my_check(f)").empty());
    CHECK(function_asked("CHECK(x == 1);").empty());
}

TEST_CASE("inputs have the contract's names, or their places")
{
    const ScratchFolder folder;
    const auto contract = folder.write("f.hpp", "Real f(Real x, Real y);\n");
    const auto test = folder.write("f_test.cpp", "\n  check(f).with(1, 2);\n");
    using Names = std::vector<std::string>;
    CHECK(argument_names(test, 2, contract, 2) == Names{"x", "y"});
    CHECK(argument_names(test, 2, contract, 1) == Names{"argument 1"});
    CHECK(argument_names(test, 1, contract, 1) == Names{"argument 1"});
    CHECK(line_text(test, 2) == "check(f).with(1, 2);");
    CHECK(line_text(test, 9).empty());
}

TEST_CASE("blocks stand beside each other, or below each other if they are wide")
{
    CHECK(side_by_side("expected", "[1, 2]\n[3, 4]", "yours", "[0, 0]") ==
          "    expected   yours\n"
          "    [1, 2]     [0, 0]\n"
          "    [3, 4]     \n");
    const std::string wide(60, '1');
    CHECK(side_by_side("expected", wide, "yours", wide) ==
          "    expected\n      " + wide + "\n    yours\n      " + wide + "\n");
    CHECK(indented("a\nb\n", 2, false) == "a\n  b\n");
}

TEST_CASE("a text has a fingerprint that another one has not")
{
    CHECK(fingerprint("") == "cbf29ce484222325");   // the offset basis of FNV-1a
    CHECK(fingerprint("a") == "af63dc4c8601ec8c");  // published test vector
    CHECK(fingerprint("a") != fingerprint("b"));
}
