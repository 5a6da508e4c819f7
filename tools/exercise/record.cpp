#include "record.hpp"

#include <cxxabi.h>

#include <cstdlib>
#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>

#include "mistakes.hpp"

namespace unrolled::exercise {
namespace {

nlohmann::json call_json(const CallSite& call)
{
    return {{"test", call.test},
            {"file", call.file},
            {"line", call.line},
            {"asked_at", call.asked_at},
            {"inputs", call.inputs}};
}

nlohmann::json failure_json(const Failure& failure)
{
    nlohmann::json json = call_json(failure.call);
    json["check"] = failure.check;
    json["expected"] = failure.expected;
    json["actual"] = failure.actual;
    json["difference"] = failure.difference;
    return json;
}

Record& current(bool renew)
{
    static Record now(0);
    if (renew) now = Record(known_mistakes().size());
    return now;
}

}  // namespace

std::vector<Mistake>& known_mistakes()
{
    static std::vector<Mistake> all;
    return all;
}

Record& record()
{
    return current(false);
}

Record& new_record()
{
    return current(true);
}

void Record::begin_test(const std::string& name, const std::string& file)
{
    call_ = {name, file, 0, 0, {}};
    diagnosis.begin_test();
}

void Record::begin_call(const SourceLine& where, std::vector<std::string> inputs)
{
    ++calls_;
    call_ = {call_.test, where.file, where.line, where.line, std::move(inputs)};
    if (!trace_file_.empty()) write({{"call", call_json(call_)}});
}

void Record::end_case(const std::string& expected, const std::string& actual,
                      const std::string& difference)
{
    if (difference.empty()) {
        ++passed_cases_;
        return;
    }
    ++failed_checks_;
    failures_.push_back({call_, "", expected, actual, difference});
}

void Record::fail_check(const std::string& file, unsigned line, const std::string& check,
                        const std::string& difference)
{
    ++failed_checks_;
    diagnosis.fail_check();
    failures_.push_back({call_, check, "", "", difference});
    failures_.back().call.file = file;
    failures_.back().call.line = line;
}

void Record::fail_test(const std::string& what)
{
    if (todo_.empty()) failures_.push_back({call_, "", "", "", what});
}

std::optional<std::size_t> Record::explanation() const
{
    return failures_.empty() ? std::nullopt : diagnosis.result();
}

nlohmann::json Record::result() const
{
    nlohmann::json json = {{"passed", passed()}, {"cases", calls_}, {"todo", todo_}};
    if (!failures_.empty()) json["failure"] = failure_json(failures_.front());
    json["failed_tests"] = nlohmann::json::array();
    for (const Failure& failure : failures_) json["failed_tests"].push_back(failure.call.test);
    const std::optional<std::size_t> mistake = explanation();
    json["diagnosis"] = mistake ? known_mistakes()[*mistake].sentence : "";
    return json;
}

void Record::write_result() const
{
    if (!trace_file_.empty()) write({{"result", result()}});
}

void Record::write(const nlohmann::json& line) const
{
    std::ofstream out(trace_file_, std::ios::app);
    // A string of the answer may be any bytes: what is not UTF-8 is replaced, not refused.
    out << line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    if (!out.flush()) throw std::runtime_error("cannot write " + trace_file_);
}

std::string current_exception_text()
{
    try {
        throw;
    } catch (const std::exception& e) {
        return type_text(typeid(e)) + ": " + e.what();
    } catch (...) {
        return "something that is not a std::exception";
    }
}

std::string type_text(const std::type_info& type)
{
    int status = 0;
    const std::unique_ptr<char, decltype(&std::free)> name(
        abi::__cxa_demangle(type.name(), nullptr, nullptr, &status), &std::free);
    return status == 0 ? name.get() : type.name();
}

}  // namespace unrolled::exercise
