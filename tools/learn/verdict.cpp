#include "verdict.hpp"

#include <nlohmann/json.hpp>
#include <sstream>

#include "contract_text.hpp"

namespace unrolled::learn {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

FailedCase failed_case(const json& call, const fs::path& root, const Exercise& exercise)
{
    FailedCase found;
    found.test = call.at("test");
    found.file = fs::path(call.at("file").get<std::string>()).lexically_relative(root);
    found.line = call.at("line");
    found.is_hidden = *found.file.begin() == "solutions";
    found.check = call.value("check", "");
    found.expected = call.value("expected", "");
    found.actual = call.value("actual", "");
    found.difference = call.value("difference", "");
    const std::vector<std::string> values = call.at("inputs");
    const std::vector<std::string> names = argument_names(
        root / found.file, call.at("asked_at"), root / exercise.contract(), values.size());
    for (std::size_t i = 0; i < values.size(); ++i) found.inputs.emplace_back(names[i], values[i]);
    return found;
}

json case_json(const FailedCase& failed)
{
    json result = {{"test", failed.test}, {"hidden", failed.is_hidden}};
    if (failed.is_hidden) return result;
    result["file"] = failed.file.string();
    result["line"] = failed.line;
    result["check"] = failed.check;
    result["expected"] = failed.expected;
    result["actual"] = failed.actual;
    result["difference"] = failed.difference;
    for (const auto& [name, value] : failed.inputs) {
        result["inputs"].push_back({{"name", name}, {"value", value}});
    }
    return result;
}

json complaint_json(const Complaint& complaint)
{
    return {{"line", complaint.line},
            {"kind", complaint.is_error ? "error" : "warning"},
            {"text", complaint.text}};
}

void read_result(const json& result, const fs::path& root, Verdict& verdict)
{
    verdict.cases = result.at("cases");
    verdict.diagnosis = result.at("diagnosis");
    verdict.failed.reset();
    if (result.contains("failure")) {
        verdict.failed = failed_case(result["failure"], root, verdict.exercise);
        verdict.result = Result::failed;
    } else {
        const bool is_solved = result.at("todo").get<std::string>().empty();
        verdict.result = is_solved ? Result::passed : Result::not_written;
    }
}

}  // namespace

void read_trace(const std::string& trace, const fs::path& root, Verdict& verdict)
{
    std::istringstream lines(trace);
    std::string last_call;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("{\"call\"")) last_call = line;
        if (line.starts_with("{\"result\"")) {
            read_result(json::parse(line).at("result"), root, verdict);
            return;
        }
    }
    if (last_call.empty()) return;
    verdict.failed = failed_case(json::parse(last_call).at("call"), root, verdict.exercise);
}

std::string result_name(Result result)
{
    switch (result) {
        case Result::passed:
            return "passed";
        case Result::failed:
            return "failed";
        case Result::not_written:
            return "not-written";
        case Result::does_not_compile:
            return "does-not-compile";
        case Result::does_not_link:
            return "does-not-link";
        case Result::stopped:
            return "stopped";
        case Result::crashed:
            return "crashed";
    }
    return "";
}

json to_json(const Verdict& verdict)
{
    json result = {{"number", verdict.exercise.number},
                   {"name", verdict.exercise.name},
                   {"title", verdict.exercise.title},
                   {"result", result_name(verdict.result)},
                   {"points", verdict.result == Result::passed ? verdict.exercise.points : 0},
                   {"of", verdict.exercise.points},
                   {"answer", verdict.answer.string()},
                   {"cases", verdict.cases},
                   {"diagnosis", verdict.diagnosis},
                   {"notes", verdict.notes},
                   {"missing", verdict.missing},
                   {"ending", verdict.ending},
                   {"line", verdict.line},
                   {"printed", verdict.printed}};
    result["failure"] = verdict.failed ? case_json(*verdict.failed) : json();
    result["complaints"] = json::array();
    for (const Complaint& complaint : verdict.complaints) {
        result["complaints"].push_back(complaint_json(complaint));
    }
    return result;
}

}  // namespace unrolled::learn
