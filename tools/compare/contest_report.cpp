#include "contest_report.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "plot.hpp"

namespace unrolled::compare {
namespace {

// What does not apply is left open.
std::string filled(double number, const std::string& text)
{
    return number > 0 ? text : "-";
}

std::string line_of(const Entry& entry)
{
    const double speed = entry.seconds > 0 ? entry.characters / entry.seconds : 0;
    const auto parameters = static_cast<double>(entry.parameters);
    return fmt::format("{:12} {:8.3f} {:>12} {:>9} {:>13} {:>9}{}\n", entry.name, entry.bits,
                       filled(parameters, fmt::format("{}", entry.parameters)),
                       filled(entry.seconds, fmt::format("{:.1f}", entry.seconds)),
                       filled(speed, fmt::format("{:.0f}", speed)),
                       filled(entry.memory, fmt::format("{:.0f} MB", entry.memory / 1e6)),
                       entry.setting.empty() ? "" : "  " + entry.setting);
}

std::string heading_of(const Outcome& outcome)
{
    return fmt::format(
        "{}: {} characters, {} different. The last tenth is held out;\n"
        "{} of it are asked, {} of these are characters that occur nowhere before it.\n"
        "{:g} min of one core a network.\n\n"
        "{:12} {:>8} {:>12} {:>9} {:>13} {:>9}\n",
        outcome.source, outcome.characters, outcome.different, outcome.held_out, outcome.unseen,
        outcome.minutes, "", "bits", "parameters", "seconds", "characters/s", "memory");
}

constexpr const char* notes = R"(
bits: of one character (a Unicode character) of those asked. Everybody knows which characters
  there are, nobody how often. Of a compressor: its size of the first nine tenths and what is
  asked, less that of the nine tenths, in bits, for each character asked.
seconds: of one core, to learn or to compress, the choice of the n-gram's order included.
characters/s: read while learning.
memory: of the whole process at its peak. What the uniform model has, program and text, the
  others have, too.
The RNN and the LSTM carry their state through all that is asked; the Transformer looks back on
  at least half its context, 32 characters.
)";

const Entry* find_entry(const Outcome& outcome, const std::string& name)
{
    const auto entry = std::ranges::find(outcome.entries, name, &Entry::name);
    return entry == outcome.entries.end() ? nullptr : &*entry;
}

// What needs no more time stays where it is.
Curve curve_of(const Entry& entry, double end)
{
    Curve curve{.name = entry.name, .x = {}, .y = {}};
    for (const Point& point : entry.curve) {
        curve.x.push_back(point.seconds);
        curve.y.push_back(point.bits);
    }
    if (entry.curve.size() == 1) {
        curve.x.push_back(std::max(end, curve.x.front()));
        curve.y.push_back(curve.y.front());
    }
    return curve;
}

}  // namespace

std::string table_of(const Outcome& outcome)
{
    std::vector<Entry> entries = outcome.entries;
    std::ranges::stable_sort(entries, std::greater{}, &Entry::bits);
    std::string text = heading_of(outcome);
    for (const Entry& entry : entries) text += line_of(entry);
    return text + notes + order_of_networks(outcome);
}

std::string order_of_networks(const Outcome& outcome)
{
    const Entry* rnn = find_entry(outcome, "RNN");
    const Entry* lstm = find_entry(outcome, "LSTM");
    const Entry* transformer = find_entry(outcome, "Transformer");
    if (rnn == nullptr || lstm == nullptr || transformer == nullptr) return "";
    const bool holds = rnn->bits > lstm->bits && lstm->bits > transformer->bits;
    return fmt::format(
        "Bits a character: RNN {:.3f}, LSTM {:.3f}, Transformer {:.3f}. The lecture's order,\n"
        "  RNN < LSTM < Transformer, {} on this text and in this time.\n",
        rnn->bits, lstm->bits, transformer->bits, holds ? "holds" : "does not hold");
}

bool has_curves(const Outcome& outcome)
{
    return std::ranges::any_of(outcome.entries, [](const Entry& e) { return !e.curve.empty(); });
}

void draw_contest(const std::filesystem::path& file, const Outcome& outcome)
{
    double end = 0;
    for (const Entry& entry : outcome.entries) {
        for (const Point& point : entry.curve) end = std::max(end, point.seconds);
    }
    std::vector<Curve> curves;
    for (const Entry& entry : outcome.entries) {
        if (!entry.curve.empty()) curves.push_back(curve_of(entry, end));
    }
    plot_curves(file,
                {.title = "One text, every model that learns",
                 .x_label = "seconds of one core",
                 .y_label = "bits a character, held out",
                 .description = "A falling curve for each network, and a level line from the "
                                "moment at which the n-gram model has counted."},
                curves);
}

}  // namespace unrolled::compare
