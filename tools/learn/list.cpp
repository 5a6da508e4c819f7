#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "display_width.hpp"
#include "screen.hpp"

namespace unrolled::learn {
namespace {

std::string line(const Exercise& exercise, State state, const Paint& paint)
{
    const std::string& colour = state == State::passed    ? paint.good
                                : state == State::in_work ? paint.strong
                                                          : paint.plain;
    return fmt::format("  {:<5} {} {:>3} points {:>4} min  {:<3}  {}{}{}\n", exercise.number,
                       pad_right(exercise.title, 50), exercise.points, exercise.minutes,
                       std::string(static_cast<std::size_t>(exercise.difficulty), '*'), colour,
                       state_text(state), paint.plain);
}

}  // namespace

std::string list_text(const std::vector<Exercise>& catalog, const Solved& solved,
                      const Paint& paint)
{
    std::string text, chapter;
    int points = 0, of = 0;
    for (const Exercise& exercise : catalog) {
        if (exercise.chapter != chapter) {
            chapter = exercise.chapter;
            text += fmt::format("{}{}{}\n", paint.strong, chapter, paint.plain);
        }
        const State state = solved.state(exercise);
        of += exercise.points;
        if (state == State::passed) points += exercise.points;
        text += line(exercise, state, paint);
    }
    return text + fmt::format("{} of {} points\n", points, of);
}

nlohmann::json list_json(const std::vector<Exercise>& catalog, const Solved& solved)
{
    nlohmann::json rows = nlohmann::json::array();
    for (const Exercise& exercise : catalog) {
        rows.push_back({{"number", exercise.number},
                        {"name", exercise.name},
                        {"title", exercise.title},
                        {"chapter", exercise.chapter},
                        {"kind", exercise.kind},
                        {"points", exercise.points},
                        {"minutes", exercise.minutes},
                        {"difficulty", exercise.difficulty},
                        {"state", state_text(solved.state(exercise))}});
    }
    return rows;
}

}  // namespace unrolled::learn
