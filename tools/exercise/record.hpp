/// \file
/// What happened in a run of an exercise's tests.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <typeinfo>
#include <vector>

#include "diagnosis.hpp"

namespace unrolled::exercise {

/// A line of a test. (std::source_location is not there with clang 14 and this standard library.)
struct SourceLine {
    const char* file;
    unsigned line;

    /// The line that calls.
    static SourceLine current(const char* file = __builtin_FILE(), unsigned line = __builtin_LINE())
    {
        return {file, line};
    }
};

/// Where a test asks, and with what.
struct CallSite {
    std::string test;
    std::string file;
    unsigned line = 0;                ///< Of the CHECK that failed, if it was one.
    unsigned asked_at = 0;            ///< The line of the last check() or answer().
    std::vector<std::string> inputs;  ///< As show() prints them, in the order of the arguments.
};

/// One thing that went wrong.
struct Failure {
    CallSite call;
    std::string check;     ///< The text of a CHECK that failed; empty for a case.
    std::string expected;  ///< For a case.
    std::string actual;
    std::string difference;  ///< Where the two first differ, or what was thrown.
};

/// The run so far. A test's calls and doctest's events write it, the programs read it.
class Record {
public:
    explicit Record(std::size_t mistakes) : diagnosis(mistakes) {}

    void begin_test(const std::string& name, const std::string& file);
    /// Notes the call in the file that trace() named, in case the answer never returns.
    void begin_call(const SourceLine& where, std::vector<std::string> inputs);
    void end_case(const std::string& expected, const std::string& actual,
                  const std::string& difference);
    void fail_check(const std::string& file, unsigned line, const std::string& check,
                    const std::string& difference);
    /// An exception left the test.
    void fail_test(const std::string& what);
    void meet_todo(const std::string& what)
    {
        todo_ = what;
    }

    /// Write one line of JSON for each call, before it is made, and the result at the end.
    void trace(const std::string& file)
    {
        trace_file_ = file;
    }
    void write_result() const;

    bool passed() const
    {
        return failures_.empty() && todo_.empty();
    }
    /// What Todo said; empty if solved.
    const std::string& todo() const
    {
        return todo_;
    }
    /// Cases and CHECKs that failed, without exceptions that left a test.
    const std::vector<Failure>& failures() const
    {
        return failures_;
    }
    std::size_t failed_checks() const
    {
        return failed_checks_;
    }
    /// How often the answer was asked.
    std::size_t calls() const
    {
        return calls_;
    }
    std::size_t passed_cases() const
    {
        return passed_cases_;
    }
    /// The index in known_mistakes() of the one that explains the failures.
    std::optional<std::size_t> explanation() const;

    Diagnosis diagnosis;

private:
    nlohmann::json result() const;
    void write(const nlohmann::json& line) const;

    CallSite call_;
    std::vector<Failure> failures_;
    std::string todo_;
    std::string trace_file_;
    std::size_t calls_ = 0;
    std::size_t passed_cases_ = 0;
    std::size_t failed_checks_ = 0;
};

/// The record of the run in progress.
Record& record();
/// Forget it and begin a new one.
Record& new_record();

/// "std::out_of_range: no id 7", for the exception that is being handled.
std::string current_exception_text();

/// The name of a type, as it is written in C++.
std::string type_text(const std::type_info& type);

}  // namespace unrolled::exercise
