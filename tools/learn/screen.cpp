#include "screen.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "contract_text.hpp"
#include "text_blocks.hpp"

namespace unrolled::learn {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_complaints = 5;

std::string shown(const fs::path& path)
{
    const fs::path near = fs::relative(path);
    return near.string().starts_with("..") ? path.string() : near.string();
}

std::string inputs_text(const FailedCase& failed)
{
    std::size_t width = 0;
    for (const auto& input : failed.inputs) width = std::max(width, input.first.size());
    std::string text;
    for (const auto& [name, value] : failed.inputs) {
        text += fmt::format("    {:<{}} = {}", name, width, indented(value, width + 7, false));
    }
    return text;
}

std::string case_text(const FailedCase& failed, const Paint& paint)
{
    if (failed.is_hidden) {
        return fmt::format("All public cases pass. A further one does not:\n  {}{}{}\n",
                           paint.strong, failed.test, paint.plain);
    }
    std::string text = fmt::format("{}{}{}\n  {}:{}\n", paint.strong, failed.test, paint.plain,
                                   failed.file.string(), failed.line);
    if (!failed.inputs.empty()) text += '\n' + inputs_text(failed);
    if (!failed.check.empty()) {
        text += fmt::format("\n    must be true   {}\n    but it is      {}\n", failed.check,
                            failed.difference);
    } else if (!failed.expected.empty()) {
        text += '\n' + side_by_side("expected", failed.expected, "yours", failed.actual);
        text += fmt::format("\n    at {}\n", failed.difference);
    } else if (!failed.difference.empty()) {
        text += fmt::format("\n    it threw {}\n", failed.difference);
    }
    return text;
}

std::string complaints_text(const Verdict& verdict, const Paint& paint)
{
    std::string text;
    std::size_t count = 0;
    for (const Complaint& complaint : verdict.complaints) {
        if (++count > most_complaints) break;
        text += fmt::format("\n  {}:{}: {}{}{}{}\n      {}\n", shown(verdict.answer),
                            complaint.line, complaint.is_error ? paint.bad : "",
                            complaint.is_error ? "" : "warning: ", complaint.text, paint.plain,
                            line_text(verdict.answer, complaint.line));
    }
    return text;
}

std::string headline(const Verdict& verdict)
{
    switch (verdict.result) {
        case Result::passed:
            return fmt::format("passed, {} points", verdict.exercise.points);
        case Result::failed:
            return "not right yet";
        case Result::not_written:
            return "not written yet";
        case Result::does_not_compile:
            return "does not compile";
        case Result::does_not_link:
            return "does not fit its contract";
        case Result::stopped:
            return fmt::format("stopped after {} s: is there a loop that never ends?",
                               verdict.cpu_seconds);
        case Result::crashed:
            return "crashed: " + verdict.ending;
    }
    return "";
}

std::string next_step(const Verdict& verdict)
{
    const Exercise& exercise = verdict.exercise;
    if (verdict.result == Result::passed) {
        return fmt::format("{} cases. The book's own answer: solutions/{}\n", verdict.cases,
                           exercise.answer().string());
    }
    return fmt::format("What to write: {}\nYour file:     {}\n", exercise.contract().string(),
                       shown(verdict.answer));
}

std::string body(const Verdict& verdict, const Paint& paint)
{
    std::string text;
    if (verdict.line > 0) {
        text += fmt::format("  {}:{}: {}\n", shown(verdict.answer), verdict.line,
                            line_text(verdict.answer, verdict.line));
    }
    if (verdict.failed) text += '\n' + case_text(*verdict.failed, paint);
    for (const std::string& name : verdict.missing) {
        text += fmt::format("\n  the contract's function is not there: {}\n", name);
    }
    if (!verdict.diagnosis.empty()) text += fmt::format("\n{}\n", verdict.diagnosis);
    text += complaints_text(verdict, paint);
    if (verdict.result == Result::does_not_compile || verdict.result == Result::does_not_link) {
        text += fmt::format("\n  All that was said: {}\n", shown(verdict.log));
    }
    if (!verdict.printed.empty()) {
        text += "\nYour program printed:\n" + indented(verdict.printed, 4);
    }
    return text;
}

}  // namespace

Paint coloured()
{
    return {"\033[32m", "\033[31m", "\033[1m", "\033[2m", "\033[0m"};
}

std::string verdict_text(const Verdict& verdict, const Paint& paint)
{
    const bool good = verdict.result == Result::passed;
    std::string text = fmt::format("{}{} {}{}: {}{}{}\n", paint.strong, verdict.exercise.number,
                                   verdict.exercise.title, paint.plain,
                                   good ? paint.good : paint.bad, headline(verdict), paint.plain);
    for (const std::string& note : verdict.notes) text += fmt::format("  Note: {}.\n", note);
    text += body(verdict, paint);
    return text + fmt::format("\n{}{}{}", paint.quiet, next_step(verdict), paint.plain);
}

}  // namespace unrolled::learn
