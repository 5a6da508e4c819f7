#include "solved.hpp"

#include <nlohmann/json.hpp>

#include "files.hpp"

namespace unrolled::learn {
namespace {

namespace fs = std::filesystem;

fs::path progress_file(const Places& places)
{
    return places.my / "progress.json";
}

}  // namespace

std::string state_text(State state)
{
    switch (state) {
        case State::not_started:
            return "not started";
        case State::in_work:
            return "in work";
        case State::passed:
            return "passed";
    }
    return "";
}

Solved::Solved(const Places& places) : places_(places)
{
    const fs::path file = progress_file(places);
    if (!fs::exists(file)) return;
    try {
        nlohmann::json::parse(read_file(file)).at("passed").get_to(passed_);
    } catch (const nlohmann::json::exception&) {
        throw std::runtime_error(file.string() + " is damaged: remove it (your answers stay)");
    }
}

void Solved::remember(const Exercise& exercise, bool passed)
{
    const std::map<std::string, std::string> before = passed_;
    if (passed) {
        passed_[exercise.id()] = fingerprint(read_file(places_.my / exercise.answer()));
    } else {
        passed_.erase(exercise.id());
    }
    if (passed_ == before) return;
    write_file(progress_file(places_), nlohmann::json{{"passed", passed_}}.dump(2) + "\n");
}

State Solved::state(const Exercise& exercise) const
{
    const fs::path answer = places_.my / exercise.answer();
    if (!fs::exists(answer)) return State::not_started;
    const std::string text = read_file(answer);
    const auto found = passed_.find(exercise.id());
    if (found != passed_.end() && found->second == fingerprint(text)) return State::passed;
    const bool untouched = text == read_file(places_.root / exercise.stub());
    return untouched ? State::not_started : State::in_work;
}

}  // namespace unrolled::learn
