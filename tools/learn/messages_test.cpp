#include <doctest/doctest.h>

#include "compiler_messages.hpp"
#include "type_names.hpp"

using namespace unrolled::learn;

namespace {

const std::string matrix =
    "xt::xtensor_container<xt::uvector<double, std::allocator<double> >, 2, "
    "xt::layout_type::row_major, xt::xtensor_expression_tag>";

}  // namespace

TEST_CASE("tensor types have the names of the book")
{
    CHECK(short_types("from '" + matrix + "' to 'int'") == "from 'Matrix' to 'int'");
    CHECK(short_types("const unrolled::Matrix’ {aka ‘const " + matrix + "’} to") ==
          "const Matrix’ to");
    CHECK(short_types("xt::xfunction<xt::detail::plus, " + matrix + " >&") ==
          "(an expression of tensors)&");
    CHECK(short_types("xt::xtensor_container<xt::uvector<double, A >, 1ul, B> const&") ==
          "Vector const&");
    CHECK(short_types("unrolled::ex_02_6::leaky_step(unrolled::Vector)") == "leaky_step(Vector)");
    CHECK(short_types("xt::xtensor_container<broken") == "Tensor");
}

TEST_CASE("the reader's own errors come first, warnings last")
{
    const std::string output =
        "/my/a.cpp: In function 'f':\n"
        "/my/a.cpp:3:7: warning: unused variable 'x'\n"
        "    3 |   int x;\n"
        "      |       ^\n"
        "In file included from /my/a.cpp:1:\n"
        "/usr/include/xtensor/x.hpp: In instantiation of 'g<int>':\n"
        "/my/a.cpp:9:5:   required from here\n"
        "/usr/include/xtensor/x.hpp:77:1: error: static assertion failed\n"
        "/my/a.cpp:12:53: error: 'h_prv' was not declared\n"
        "   12 |     return h_prv;\n";
    const std::vector<Complaint> found = complaints(output, "/my/a.cpp");
    REQUIRE(found.size() == 3);
    CHECK(found[0].line == 12);
    CHECK(found[0].text == "'h_prv' was not declared");
    CHECK(found[1].line == 9);
    CHECK(found[1].in_a_library);
    CHECK(found[1].text == "static assertion failed");
    CHECK(found[2].line == 3);
    CHECK_FALSE(found[2].is_error);
}

TEST_CASE("of the errors that one line causes inside a library, the first is enough")
{
    const std::string here = "/my/a.cpp:9:5:   required from here\n";
    const std::string output =
        here + "/x.hpp:7:1: error: one\n" + here + "/x.hpp:8:1: error: two\n";
    CHECK(complaints(output, "/my/a.cpp").size() == 1);
}

TEST_CASE("clang++ names the reader's line after an error inside a library")
{
    const std::string output =
        "/x.hpp:7:1: error: no member named 'foo'\n"
        "/y.hpp:3:2: note: in instantiation of 'g' requested here\n"
        "/my/a.cpp:9:5: note: in instantiation of 'f' requested here\n"
        "/x.hpp:8:1: error: something else\n";
    const std::vector<Complaint> found = complaints(output, "/my/a.cpp");
    REQUIRE(found.size() == 1);
    CHECK(found[0].line == 9);
    CHECK(found[0].in_a_library);
}

TEST_CASE("a header that cannot be found is the reader's error")
{
    const std::string output = "/my/a.cpp:2:10: fatal error: rnn.hpp: No such file or directory\n";
    REQUIRE(complaints(output, "/my/a.cpp").size() == 1);
    CHECK(complaints(output, "/my/a.cpp")[0].text == "rnn.hpp: No such file or directory");
}

TEST_CASE("what the linker misses is named once")
{
    const std::string output =
        "a.o: in function `f':\n"
        "test.cpp:28: undefined reference to `unrolled::ex_02_6::g(unrolled::Real)'\n"
        "test.cpp:29: undefined reference to `unrolled::ex_02_6::g(unrolled::Real)'\n"
        "ld.lld: error: undefined symbol: unrolled::ex_02_6::h()\n"
        "collect2: error: ld returned 1 exit status\n";
    CHECK(missing_functions(output) == std::vector<std::string>{"g(Real)", "h()"});
}
