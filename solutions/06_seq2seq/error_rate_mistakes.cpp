#include "error_rate.hpp"

#include <algorithm>
#include <functional>
#include <stdexcept>

#include "mistakes.hpp"

namespace unrolled::ex_06_7 {
namespace {

// What each mistake changes in the table.
struct Faults {
    bool counts_right_words = false;  // what is right is replaced by itself
    bool never_replaces = false;      // a wrong word is a deletion and an insertion
    bool empty_edges = false;         // the first row and column cost nothing
    bool fewest_replacements = false;
};

// A smaller number is a better way.
std::int64_t price(const Edits& e, const Faults& faults)
{
    const std::int64_t total = e.replaced + e.inserted + e.deleted;
    return 1000 * total + (faults.fewest_replacements ? e.replaced : -e.replaced);
}

Edits with(const Faults& faults, const Ids& written, const Ids& right)
{
    std::vector<std::vector<Edits>> table(written.size() + 1,
                                          std::vector<Edits>(right.size() + 1, Edits{0, 0, 0}));
    for (std::size_t i = 0; i <= written.size(); ++i) {
        for (std::size_t j = 0; j <= right.size(); ++j) {
            if ((i == 0 || j == 0) && (i + j == 0 || faults.empty_edges)) continue;
            const bool inside = i > 0 && j > 0;
            const bool differ = inside && written[i - 1] != right[j - 1];
            std::vector<Edits> ways;
            if (i > 0) ways.push_back(table[i - 1][j]), ++ways.back().deleted;
            if (j > 0) ways.push_back(table[i][j - 1]), ++ways.back().inserted;
            if (inside && !(differ && faults.never_replaces)) {
                ways.push_back(table[i - 1][j - 1]);
                ways.back().replaced += differ || faults.counts_right_words ? 1 : 0;
            }
            table[i][j] =
                std::ranges::min(ways, {}, [&](const Edits& e) { return price(e, faults); });
        }
    }
    return table.back().back();
}

Edits place_by_place(const Ids& written, const Ids& right)
{
    const std::size_t both = std::min(written.size(), right.size());
    Edits e = {0, static_cast<std::int64_t>(right.size() - both),
               static_cast<std::int64_t>(written.size() - both)};
    for (std::size_t i = 0; i < both; ++i) e.replaced += written[i] != right[i] ? 1 : 0;
    return e;
}

Edits other_direction(const Ids& written, const Ids& right)
{
    return with({}, right, written);
}

Edits right_words_cost(const Ids& written, const Ids& right)
{
    return with({.counts_right_words = true}, written, right);
}

Edits never_replaces(const Ids& written, const Ids& right)
{
    return with({.never_replaces = true}, written, right);
}

Edits edges_free(const Ids& written, const Ids& right)
{
    return with({.empty_edges = true}, written, right);
}

Edits fewest_replacements(const Ids& written, const Ids& right)
{
    return with({.fewest_replacements = true}, written, right);
}

// How a group's number is made: of the edits, words and sentences in it, and the mean of rates.
struct Group {
    Real edits = 0, words = 0, sentences = 0, rates = 0, wrong = 0, written = 0;
};

Vector grouped(const std::vector<Ids>& written, const std::vector<Ids>& right, std::int64_t width,
               const std::function<Real(const Group&)>& number, std::size_t shift = 1)
{
    if (right.empty() || written.size() != right.size() || width < 1) {
        throw std::invalid_argument("sentences");
    }
    std::vector<Group> groups;
    for (std::size_t i = 0; i < right.size(); ++i) {
        if (right[i].empty()) throw std::invalid_argument("empty");
        const std::size_t g = (right[i].size() - shift) / static_cast<std::size_t>(width);
        groups.resize(std::max(groups.size(), g + 1));
        const Edits e = with({}, written[i], right[i]);
        const auto count = static_cast<Real>(e.replaced + e.inserted + e.deleted);
        const auto length = static_cast<Real>(right[i].size());
        groups[g].edits += count;
        groups[g].words += length;
        groups[g].written += static_cast<Real>(written[i].size());
        groups[g].sentences += 1;
        groups[g].rates += count / length;
        groups[g].wrong += count > 0 ? 1 : 0;
    }
    Vector result = zeros<Vector>(groups.size());
    for (std::size_t g = 0; g < groups.size(); ++g) {
        if (groups[g].sentences > 0) result(g) = number(groups[g]);
    }
    return result;
}

Vector mean_of_rates(const std::vector<Ids>& written, const std::vector<Ids>& right,
                     std::int64_t width)
{
    return grouped(written, right, width, [](const Group& g) { return g.rates / g.sentences; });
}

Vector wrong_sentences(const std::vector<Ids>& written, const std::vector<Ids>& right,
                       std::int64_t width)
{
    return grouped(written, right, width, [](const Group& g) { return g.wrong / g.sentences; });
}

Vector by_written_words(const std::vector<Ids>& written, const std::vector<Ids>& right,
                        std::int64_t width)
{
    return grouped(written, right, width,
                   [](const Group& g) { return g.edits / std::max(g.written, Real(1)); });
}

Vector at_most_one(const std::vector<Ids>& written, const std::vector<Ids>& right,
                   std::int64_t width)
{
    return grouped(written, right, width,
                   [](const Group& g) { return std::min(g.edits / g.words, Real(1)); });
}

Vector group_too_far(const std::vector<Ids>& written, const std::vector<Ids>& right,
                     std::int64_t width)
{
    return grouped(
        written, right, width, [](const Group& g) { return g.edits / g.words; }, 0);
}

const exercise::Mistakes known_edits = exercise::mistakes_of(
    edits,
    {{place_by_place,
      "The sentences are compared place by place. One missing word at the beginning makes all "
      "others wrong: that is what insertions and deletions are for."},
     {other_direction,
      "Insertions and deletions are swapped. They turn what was written into what is right."},
     {right_words_cost, "Keeping a right word costs an edit. It costs nothing."},
     {never_replaces, "A wrong word costs a deletion and an insertion. A replacement is one edit."},
     {edges_free,
      "The first row and the first column of the table are 0. There, every word is an insertion "
      "or a deletion."},
     {fewest_replacements,
      "Of equally few edits, the way with the fewest replacements was taken. The contract asks "
      "for the one with most."}});

const exercise::Mistakes known_rates = exercise::mistakes_of(
    error_by_length,
    {{mean_of_rates,
      "This is the mean of the sentences' own rates. Add up edits and words of all sentences of a "
      "group, and divide once."},
     {wrong_sentences,
      "This is the share of sentences that are not exactly right. Count edits and words."},
     {by_written_words,
      "The edits are divided by the words written. Divide by the right words: otherwise writing "
      "more would look better."},
     {at_most_one,
      "The rate is cut off at 1. Who writes too much can make more errors than there "
      "are right words."},
     {group_too_far,
      "A sentence of exactly w words is in the second group. The first holds 1 to w words."}});

}  // namespace
}  // namespace unrolled::ex_06_7
