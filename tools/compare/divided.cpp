#include "divided.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text.hpp"

namespace unrolled::compare {
namespace {

std::size_t count_unseen(const Divided& divided)
{
    std::vector<bool> seen(divided.vocabulary.size(), false);
    for (const Id id : divided.learned) seen[static_cast<std::size_t>(id)] = true;
    const auto is_new = [&](Id id) { return !seen[static_cast<std::size_t>(id)]; };
    return static_cast<std::size_t>(std::ranges::count_if(divided.held_out, is_new));
}

}  // namespace

std::string too_short(std::size_t characters)
{
    return fmt::format("the text is too short: it has {} characters, a comparison needs {}",
                       characters, shortest_text);
}

Divided divide(const std::string& text)
{
    Divided divided{.vocabulary = CharVocabulary(text), .learned = {}, .held_out = {}};
    divided.learned = divided.vocabulary.encode(text);
    divided.size = divided.learned.size();
    if (divided.size < shortest_text) throw TextError(too_short(divided.size));
    const std::size_t tenth = divided.size / 10;
    const auto cut = divided.learned.end() - static_cast<std::ptrdiff_t>(tenth);
    const auto end = cut + static_cast<std::ptrdiff_t>(std::min(tenth, most_asked));
    divided.held_out.assign(cut, end);
    divided.learned.erase(cut, divided.learned.end());
    divided.unseen = count_unseen(divided);
    return divided;
}

std::string text_of(const Divided& divided, const Ids& part)
{
    return divided.vocabulary.decode(part);
}

Ids questions_of(const Divided& divided)
{
    Ids ids = {divided.learned.back()};
    ids.insert(ids.end(), divided.held_out.begin(), divided.held_out.end());
    return ids;
}

Ids first_questions(const Divided& divided)
{
    Ids ids = questions_of(divided);
    ids.resize(std::min<std::size_t>(ids.size(), 5001));
    return ids;
}

}  // namespace unrolled::compare
