#include "networks.hpp"

#include <fmt/format.h>

#include <array>

#include "../../chapters/02_rnn/session.hpp"
#include "../../chapters/04_lstm/session.hpp"
#include "../../chapters/08_self_attention/session.hpp"
#include "memory.hpp"
#include "own_process.hpp"
#include "reading.hpp"

namespace unrolled::compare {
namespace {

// When a network is examined on its way, in parts of its time: more often in the beginning, where
// it learns fast.
constexpr std::array marks = {0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0};

// A network and how much of its time is over.
template <class Model>
struct Pupil {
    Model model;
    TextBatches batches;
    double seconds = 0;
    std::uint64_t steps = 0;
};

template <class Model>
std::string report_of(const Pupil<Model>& pupil, const std::string& name, const Lesson& lesson,
                      const std::vector<Point>& curve)
{
    const std::string bits =
        curve.empty() ? "" : fmt::format(", {:.3f} bits a character", curve.back().bits);
    return fmt::format("{}: {:.0f} of {:.0f} s{}", name, pupil.seconds, lesson.seconds, bits);
}

template <class Model>
void make_step(Pupil<Model>& pupil, const CharModel<Model>& kind, const CharSetup& setup)
{
    const double start = used_here().seconds;
    kind.step(pupil.model, pupil.batches.next(), setup);
    pupil.seconds += used_here().seconds - start;
    pupil.steps += 1;
}

// Learns until the time is over; its examinations on the way.
template <class Model>
std::vector<Point> attend(Pupil<Model>& pupil, const CharModel<Model>& kind, const CharSetup& setup,
                          const Ids& asked, const Lesson& lesson)
{
    std::vector<Point> curve;
    const auto examine = [&] {
        curve.push_back({pupil.seconds, bits_of(pupil.model.params, asked)});
    };
    const auto is_due = [&](std::size_t mark) {
        return mark < marks.size() && pupil.seconds >= marks[mark] * lesson.seconds;
    };
    for (std::size_t next = 0; next < marks.size();) {
        make_step(pupil, kind, setup);
        if (is_due(next) || lesson.stopped()) examine();
        if (lesson.stopped()) break;
        while (is_due(next)) ++next;
        lesson.told(report_of(pupil, kind.name, lesson, curve));
    }
    return curve;
}

std::string setting_of(const CharSetup& setup)
{
    const std::string layers =
        setup.layers > 0 ? fmt::format("{} layers of {} heads, ", setup.layers, setup.heads) : "";
    return fmt::format("{}{} wide, {} texts of {} steps, rate {:g}", layers, setup.hidden,
                       setup.batch, setup.seq, setup.rate);
}

template <class Model>
Entry learn(const std::string& name, const CharModel<Model>& kind, const CharSetup& setup,
            const Divided& text, const Lesson& lesson)
{
    const std::size_t V = text.vocabulary.size();
    require_memory(kind.name, kind.bytes(setup, V));
    Random random(setup.seed);
    Pupil<Model> pupil{.model = kind.begin(setup, V, random),
                       .batches = TextBatches(text.learned, setup.seq, setup.batch)};
    Entry entry{.name = name,
                .setting = setting_of(setup),
                .parameters = count_numbers(pupil.model.params),
                .curve = attend(pupil, kind, setup, first_questions(text), lesson)};
    lesson.told(fmt::format("{}: asked for {} characters", kind.name, text.held_out.size()));
    entry.bits = bits_of(pupil.model.params, questions_of(text));
    entry.seconds = pupil.seconds;
    entry.characters = static_cast<double>(pupil.steps * setup.seq * setup.batch);
    entry.memory = used_here().bytes;
    return entry;
}

}  // namespace

CharSetup setup_of_rnn()
{
    return {};  // what the runs of chapters 02 and 04 have by default
}

CharSetup setup_of_lstm()
{
    return setup_of_rnn();
}

CharSetup setup_of_transformer()
{
    return {.hidden = 128, .seq = 64, .batch = 12, .layers = 4, .heads = 4, .rate = 1e-3};
}

Entry learn_rnn(const Divided& text, const Lesson& lesson)
{
    return learn("RNN", rnn::char_model(), setup_of_rnn(), text, lesson);
}

Entry learn_lstm(const Divided& text, const Lesson& lesson)
{
    return learn("LSTM", lstm::char_model(), setup_of_lstm(), text, lesson);
}

Entry learn_transformer(const Divided& text, const Lesson& lesson)
{
    return learn("Transformer", self_attention::char_model(), setup_of_transformer(), text, lesson);
}

}  // namespace unrolled::compare
