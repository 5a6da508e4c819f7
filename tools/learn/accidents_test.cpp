// Answers to exercise 2.6 that do not compile, do not fit, do not end, or do not survive.
#include <doctest/doctest.h>

#include "desk.hpp"

using namespace unrolled;
using namespace unrolled::learn;

TEST_CASE("an answer that does not compile is shown by its own line")
{
    const Verdict verdict = Desk().grade_body("    return h_prv;\n");
    CHECK(verdict.result == Result::does_not_compile);
    REQUIRE_FALSE(verdict.complaints.empty());
    CHECK(verdict.complaints[0].line == first_line);
    CHECK(verdict.complaints[0].text.find("h_prv") != std::string::npos);
}

TEST_CASE("another signature than the contract's does not link")
{
    const Verdict verdict = Desk().grade(
        "#include \"leaky_step.hpp\"\n"
        "namespace unrolled::ex_02_6 {\n"
        "Vector leaky_step(const Vector& x, Real) { return x; }\n"
        "}\n");
    CHECK(verdict.result == Result::does_not_link);
    REQUIRE(verdict.missing.size() >= 1);
    CHECK(verdict.missing[0].starts_with("leaky_step(Vector const&, Vector const&, Matrix const&"));
}

TEST_CASE("the chapter's own code can neither be included nor called")
{
    const Verdict included = Desk().grade("#include \"rnn.hpp\"\n" + head + right + tail);
    CHECK(included.result == Result::does_not_compile);
    CHECK(included.complaints[0].text.starts_with("rnn.hpp: "));

    const std::string declared =
        "#include \"tensor.hpp\"\n"
        "namespace unrolled::rnn {\n"
        "struct Params;\n"
        "Matrix step_forward(const Params& p, const Matrix& z, const Matrix& h_prev);\n"
        "}\n";
    const std::string called =
        "    const rnn::Params* p = nullptr;\n"
        "    const Matrix m = rnn::step_forward(*p, W_xh, W_hh);\n"
        "    return row(m, 0) + c;\n";
    const Verdict linked = Desk().grade(declared + head + called + tail);
    CHECK(linked.result == Result::does_not_link);
}

TEST_CASE("a loop that never ends is stopped, and its line named")
{
    const Verdict verdict =
        Desk().grade_body("    for (volatile int i = 0; i < 1; i = 0) c(0) += 1;\n" + right);
    CHECK(verdict.result == Result::stopped);
    CHECK(verdict.line == first_line);
    REQUIRE(verdict.failed);
    CHECK(verdict.failed->inputs.size() == 6);
}

TEST_CASE("a crash is told with its signal, its line and the case")
{
    const Verdict verdict =
        Desk().grade_body("    *static_cast<volatile int*>(nullptr) = 1;\n" + right);
    CHECK(verdict.result == Result::crashed);
    CHECK(verdict.ending.starts_with("SIGSEGV"));
    CHECK(verdict.line == first_line);
    CHECK(verdict.failed->test == "the bucket of the contract loses a tenth");
}

TEST_CASE("an endless recursion is a crash with a line too")
{
    const Verdict verdict = Desk().grade_body(
        "    const Vector v = leaky_step(x, h_prev, W_xh, W_hh, b_h, leak);\n"
        "    return v + c;\n");
    CHECK(verdict.result == Result::crashed);
    CHECK(verdict.ending.starts_with("SIGSEGV"));
    CHECK(verdict.line > 0);
}

TEST_CASE("an answer that ends the program has not passed")
{
    const Verdict verdict = Desk().grade_body("    std::exit(c(0) > 2 ? 1 : 0);\n");
    CHECK(verdict.result == Result::crashed);
    CHECK(verdict.ending == "it ended the program, with exit status 0");
}

TEST_CASE("an answer that takes all memory is refused more, and told so")
{
    // Memory that is never touched costs no time: some machines need seconds for 400 MB of pages.
    const Verdict verdict = Desk().grade_body(
        "    std::vector<Vector> all;\n"
        "    while (leak < 2) all.push_back(Vector::from_shape({10000000}));\n" +
        right);
    CHECK(verdict.result == Result::failed);
    CHECK(verdict.failed->actual.starts_with("throws std::bad_alloc"));
}

TEST_CASE("what an answer prints is shown, up to a limit")
{
    const Verdict verdict = Desk().grade_body("    std::puts(\"here I am\");\n" + right);
    CHECK(verdict.result == Result::passed);
    CHECK(verdict.printed.starts_with("here I am\n"));
    CHECK(verdict.printed.size() == 100);
}
