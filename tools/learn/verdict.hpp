/// \file
/// What a check found out about an answer.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "catalog.hpp"
#include "compiler_messages.hpp"

namespace unrolled::learn {

enum class Result {
    passed,
    failed,
    not_written,
    does_not_compile,
    does_not_link,
    stopped,
    crashed
};

/// The case that failed, or the one that was asked when the answer did not come back.
struct FailedCase {
    std::string test;
    std::filesystem::path file;
    std::size_t line = 0;
    bool is_hidden = false;  ///< A case of solutions/: only its name is shown.
    std::vector<std::pair<std::string, std::string>> inputs;  ///< Names and values.
    std::string check;  ///< The CHECK that failed; empty for a case with an expected value.
    std::string expected;
    std::string actual;
    std::string difference;
};

struct Verdict {
    Exercise exercise;
    std::filesystem::path answer;    ///< The file that was graded.
    std::vector<std::string> notes;  ///< What else the reader should know, a sentence each.
    Result result = Result::failed;
    std::size_t cases = 0;              ///< How many were run.
    std::optional<FailedCase> failed;   ///< The first.
    std::string diagnosis;              ///< The known mistake that explains it.
    std::vector<Complaint> complaints;  ///< Of the compiler, about the answer.
    std::vector<std::string> missing;   ///< Functions of the contract that the linker misses.
    std::filesystem::path log;          ///< All that the compiler said.
    std::string ending;                 ///< Of a crash: "SIGSEGV (Segmentation fault)".
    unsigned cpu_seconds = 0;           ///< How much time it had.
    std::size_t line = 0;               ///< Where the answer crashed or was stopped; 0 is unknown.
    std::string printed;                ///< What the answer itself printed.
};

/// Read the trace that the test program wrote, one line of JSON for a call, then the result, or the
/// stack of a crash. Fills in the result of the run.
void read_trace(const std::string& trace, const std::filesystem::path& root, Verdict& verdict);

/// `passed`, `does-not-compile`, ...
std::string result_name(Result result);

nlohmann::json to_json(const Verdict& verdict);

}  // namespace unrolled::learn
