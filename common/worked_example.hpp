/// \file
/// The lecture's printed numbers beside the computed ones, with a mark.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "tensor.hpp"

namespace unrolled {

/// One worked example: a table that is printed row by row and remembers whether all agreed.
///
///     === example_8_1 | Example 8-1: four steps forward ===
///                     lecture      computed
///     h(1)[1]          0.0997    0.09966799   ok
///     idf battle        0.246    0.24603...   ok
///     idf forest        0.967    0.96610...   misprint: 0.966
///     y'(1)[1], ours                0.52497934
class WorkedExample {
public:
    /// \param id a C name, unique in the chapter: the prose includes the example by it
    /// \param title what it is, with its place in the lecture
    WorkedExample(std::string id, std::string title);

    /// A line of text.
    void note(std::string_view text) const;
    /// A published number as it was printed ("0.5299", ".33"): `computed` must round to it.
    void row(std::string_view name, std::string_view printed, Real computed);
    /// A published vector, "0.5299 0.4701": one row for each number, name[1], name[2], ...
    void row(std::string_view name, std::string_view printed, const Vector& computed);
    /// A published number that is wrong: it must not agree (else the row fails), the right one is
    /// shown, and `why` says what happened ("truncated").
    void misprint(std::string_view name, std::string_view printed, Real computed,
                  std::string_view why);
    /// A number that nobody printed: ours, to `decimals` (at most 8).
    void value(std::string_view name, Real computed, int decimals = 6) const;
    void value(std::string_view name, const Vector& computed, int decimals = 6) const;
    void value(std::string_view name, const Matrix& computed, int decimals = 6) const;

    bool all_agree() const { return failures_ == 0; }
    int rows() const { return rows_; }

private:
    int failures_ = 0;
    int rows_ = 0;
};

/// One example, or one set of figures, of a chapter.
using Example = std::function<WorkedExample()>;

/// The main function of every worked_examples.cpp: print all examples and a closing line; with
/// `--figures DIR` also call `figures(DIR)`; with `--only ID` one example.
/// \return 0 if all agree, 1 if not, 2 for a wrong command line
int worked_examples_main(int argc, char** argv, const std::vector<Example>& examples,
                         const std::function<void(const std::string&)>& figures);

}  // namespace unrolled
