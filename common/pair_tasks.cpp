#include "pair_tasks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "hangul.hpp"
#include "text.hpp"

namespace unrolled {
namespace {

constexpr std::array<const char*, 12> months = {"January",   "February", "March",    "April",
                                                "May",       "June",     "July",     "August",
                                                "September", "October",  "November", "December"};

int choose(int low, int high, Random& random)
{
    return low + static_cast<int>(random.below(static_cast<std::uint64_t>(high - low + 1)));
}

int days_of(int year, int month)
{
    constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[static_cast<std::size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
}

Tokens some_letters(std::size_t length, Random& random)
{
    Tokens letters;
    while (letters.size() < length) {
        letters.emplace_back(1, static_cast<char>('a' + choose(0, 9, random)));
    }
    return letters;
}

Pair a_date(Random& random)
{
    const int year = choose(1900, 2099, random), month = choose(1, 12, random);
    const int day = choose(1, days_of(year, month), random);
    const std::string name = months[static_cast<std::size_t>(month - 1)];
    const std::array<std::string, 5> ways = {
        fmt::format("{} {} {}", day, name, year), fmt::format("{} {}, {}", name, day, year),
        fmt::format("{}. {}. {}", day, month, year),
        fmt::format("{} {}", name.substr(0, 3), day) + fmt::format(", {}", year),
        fmt::format("{}년 {}월 {}일", year, month, day)};
    const std::string& written = ways[random.below(ways.size())];
    return {split_characters(written),
            split_characters(fmt::format("{}-{:02}-{:02}", year, month, day))};
}

Pair a_word(std::size_t length, Random& random)
{
    std::string word;
    for (std::size_t i = 0; i < length; ++i) {
        word += to_utf8(static_cast<char32_t>(0xAC00 + choose(0, syllable_count - 1, random)));
    }
    return {split_characters(word), split_characters(romanized(word))};
}

}  // namespace

Pair task_pair(std::string_view task, std::size_t length, Random& random)
{
    if (task == "date") return a_date(random);
    if (task == "hangul") return a_word(length, random);
    if (task != "reverse" && task != "sort") {
        throw std::invalid_argument(
            fmt::format("no task '{}': there are reverse, sort, date, hangul", task));
    }
    Pair pair{some_letters(length, random), {}};
    pair.target = pair.source;
    if (task == "sort") std::ranges::sort(pair.target);
    if (task == "reverse") std::ranges::reverse(pair.target);
    return pair;
}

std::vector<Pair> task_pairs(std::string_view task, std::size_t count, Random& random)
{
    const std::uint64_t longest = task == "hangul" ? 4 : 12;
    std::vector<Pair> pairs;
    while (pairs.size() < count) {
        pairs.push_back(task_pair(task, 1 + random.below(longest), random));
    }
    return pairs;
}

}  // namespace unrolled
