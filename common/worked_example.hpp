/// \file
/// The lecture's printed numbers beside the computed ones, with a mark.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "tensor.hpp"

namespace unrolled {

/// One worked example: a table that collects its lines and remembers whether all agree.
///
///     === example_8_1 | Example 8-1: four steps forward ===
///                  lecture    computed
///     h(1)[1]       0.0997  0.09966799   ok
///     idf battle    0.246   0.24606380   ok
///     idf forest    0.967   0.96610500   misprint, right: 0.966 (rounded up)
///     loss, ours            2.874599
///
/// Nothing is printed before the example is returned, so that the columns fit the longest line and
/// `--only` can choose. Names may be UTF-8 of any display width.
class WorkedExample {
public:
    /// \param id a C name, unique in the chapter: the prose includes the example by it
    /// \param title what it is, with its place in the lecture
    WorkedExample(std::string id, std::string title);

    /// A line of text.
    void note(std::string_view text);
    /// A published number as it was printed ("0.5299", ".33", "7", "1e-3"): `computed` must round
    /// to it, either way at a tie. \throws std::invalid_argument if `printed` is not a number
    void row(std::string_view name, std::string_view printed, Real computed);
    /// A published vector, "0.5299 0.4701": one row for each number, name[1], name[2], ...
    /// \throws ShapeError if `computed` has more or fewer numbers
    void row(std::string_view name, std::string_view printed, const Vector& computed);
    /// A published number that is wrong: it must not agree (else the row fails), the right one is
    /// shown, and `why` says what happened ("truncated").
    void misprint(std::string_view name, std::string_view printed, Real computed,
                  std::string_view why);
    /// A number that nobody printed: ours, to `decimals`.
    /// \throws std::invalid_argument unless `decimals` is 0 to 8
    void value(std::string_view name, Real computed, int decimals = 6);
    /// The numbers of a vector, in one line.
    void value(std::string_view name, const Vector& computed, int decimals = 6);
    /// The numbers of a matrix, row by row.
    void value(std::string_view name, const Matrix& computed, int decimals = 6);

    /// The section as it is printed, from its `===` line on.
    std::string text(bool colour = false) const;

    /// As it was given.
    const std::string& id() const
    {
        return id_;
    }
    /// Is every row as it should be?
    bool all_agree() const
    {
        return failures_ == 0;
    }
    int rows() const
    {
        return rows_;
    }  ///< Published numbers, misprints among them.
    int misprints() const
    {
        return misprints_;
    }  ///< Published numbers that are known to be wrong.
    int failures() const
    {
        return failures_;
    }  ///< Rows that are not as they should be.

private:
    enum class Kind { note, ok, misprint, differs, value, block };
    struct Line {
        Kind kind;
        std::string name;  // the whole text of a note
        std::string printed = "";
        std::string computed = "";  // of a block, lines that stand below the name
        std::string remark = "";
    };
    struct Columns;

    std::string id_, title_;
    std::vector<Line> lines_;
    int rows_ = 0;
    int misprints_ = 0;
    int failures_ = 0;
};

/// One example of a chapter.
using Example = std::function<WorkedExample()>;

/// The main function of every worked_examples.cpp: print all examples and a closing line that
/// counts the published numbers; with `--figures DIR` also make that folder and call
/// `figures(DIR)`; with
/// `--only ID` print one example. Colours appear on a terminal only.
/// \return 0 if all agree, 1 if not, 2 for a wrong command line
int worked_examples_main(int argc, char** argv, const std::vector<Example>& examples,
                         const std::function<void(const std::string&)>& figures);

}  // namespace unrolled
