/// \file
/// For tests: a reader of exercise 2.6.
#pragma once

#include "check.hpp"
#include "files.hpp"
#include "scratch_folder.hpp"
#include "solved.hpp"

namespace unrolled::learn {

/// An answer is head + body + tail. The head computes the candidate `c`, the right body mixes it
/// in.
inline const std::string head =
    "#include \"leaky_step.hpp\"\n"
    "#include <cstdio>\n"
    "#include <cstdlib>\n"
    "#include <stdexcept>\n"
    "#include \"activation.hpp\"\n"
    "namespace unrolled::ex_02_6 {\n"
    "Vector leaky_step(const Vector& x, const Vector& h_prev, const Matrix& W_xh,\n"
    "                  const Matrix& W_hh, const Vector& b_h, Real leak)\n"
    "{\n"
    "    if (!(leak >= 0 && leak <= 1)) throw std::invalid_argument(\"leak\");\n"
    "    Vector c = tanh(matmul(W_xh, x) + matmul(W_hh, h_prev) + b_h);\n";
inline constexpr std::size_t first_line = 12;  // of the body
inline const std::string right = "    return (1 - leak) * h_prev + leak * c;\n";
inline const std::string tail = "}\n}\n";

/// A reader with a folder of answers.
struct Desk {
    ScratchFolder folder;
    Places places = {std::filesystem::path(UNROLLED_ROOT).lexically_normal(), UNROLLED_BUILD,
                     folder.path()};
    std::vector<Exercise> catalog = read_catalog(places.root);
    Exercise exercise = find(catalog, "2.6");

    Verdict grade(const std::string& text) const
    {
        write_file(places.my / exercise.answer(), text);
        return check(places, exercise, [](const std::string&) {},
                     {.cpu_seconds = 2, .memory_bytes = 400 << 20, .output_bytes = 100});
    }
    Verdict grade_body(const std::string& body) const
    {
        return grade(head + body + tail);
    }
    State state() const
    {
        return Solved(places).state(exercise);
    }
};

}  // namespace unrolled::learn
