#include "contest.hpp"

#include <fmt/format.h>

#include "compressors.hpp"
#include "counting.hpp"
#include "networks.hpp"
#include "own_process.hpp"
#include "progress.hpp"
#include "stop_signal.hpp"

namespace unrolled::compare {
namespace {

using Told = std::function<void(const std::string&)>;

// Somebody who takes part.
struct Entrant {
    std::string name;
    std::function<Entry(const Told&)> enter;
};

std::vector<Entrant> entrants(const Divided& text, const Contest& contest, const StopSignal& stop)
{
    const auto lesson = [&contest, &stop](const Told& told) {
        return Lesson{.seconds = 60 * contest.minutes,
                      .stopped = [&stop] { return stop.requested(); },
                      .told = told};
    };
    std::vector<Entrant> all;
    // The quick ones first: a missing program is noticed before the minutes of learning.
    for (const Compressor& c : compressors()) {
        all.push_back({c.command.front(), [c, &text](const Told&) { return compress(c, text); }});
    }
    all.push_back({"uniform", [&](const Told&) { return uniform(text); }});
    all.push_back({"unigram", [&](const Told&) { return unigram(text); }});
    all.push_back({"n-gram", [&, lesson](const Told& t) { return best_ngram(text, lesson(t)); }});
    all.push_back({"RNN", [&, lesson](const Told& t) { return learn_rnn(text, lesson(t)); }});
    all.push_back({"LSTM", [&, lesson](const Told& t) { return learn_lstm(text, lesson(t)); }});
    all.push_back(
        {"Transformer", [&, lesson](const Told& t) { return learn_transformer(text, lesson(t)); }});
    return all;
}

// In a process of its own, with a progress line of its own.
Entry enter(const Entrant& entrant)
{
    try {
        return in_own_process([&] {
            Progress progress;
            progress.show(entrant.name);
            Entry entry = entrant.enter([&](const std::string& line) {
                if (progress.due()) progress.show(line);
            });
            progress.clear();
            return entry;
        });
    } catch (const std::exception& error) {
        throw std::runtime_error(entrant.name + ": " + error.what());
    }
}

}  // namespace

Outcome hold(const Contest& contest)
{
    const StopSignal stop;
    const Divided text = divide(contest.text);
    Outcome outcome{.command = contest.command,
                    .source = contest.source,
                    .minutes = contest.minutes,
                    .characters = text.size,
                    .different = text.vocabulary.size(),
                    .held_out = text.held_out.size(),
                    .unseen = text.unseen,
                    .entries = {}};
    for (const Entrant& entrant : entrants(text, contest, stop)) {
        if (stop.requested()) break;
        try {
            outcome.entries.push_back(enter(entrant));
        } catch (const std::runtime_error&) {
            if (!stop.requested()) throw;  // Ctrl-C ends a compressor, too
        }
    }
    outcome.interrupted = stop.requested();
    return outcome;
}

nlohmann::ordered_json to_results(const Outcome& outcome)
{
    return {{"command", outcome.command},     {"text", outcome.source},
            {"minutes", outcome.minutes},     {"characters", outcome.characters},
            {"different", outcome.different}, {"held_out", outcome.held_out},
            {"unseen", outcome.unseen},       {"interrupted", outcome.interrupted},
            {"entries", outcome.entries}};
}

Outcome from_results(const nlohmann::ordered_json& results)
{
    return {.command = results.at("command"),
            .source = results.at("text"),
            .minutes = results.at("minutes"),
            .characters = results.at("characters"),
            .different = results.at("different"),
            .held_out = results.at("held_out"),
            .unseen = results.at("unseen"),
            .interrupted = results.at("interrupted"),
            .entries = results.at("entries")};
}

}  // namespace unrolled::compare
