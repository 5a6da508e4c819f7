#include "edit_distance.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <stdexcept>

namespace unrolled {

std::size_t edit_distance(const Tokens& a, const Tokens& b)
{
    // One row of the table: the distances from the first i tokens of `a` to the beginnings of `b`.
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t corner = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = corner + (a[i - 1] == b[j - 1] ? 0 : 1);
            corner = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

std::vector<Question> questions_of(const std::vector<Pair>& pairs)
{
    std::map<Tokens, std::size_t> places;
    std::vector<Question> questions;
    for (const Pair& pair : pairs) {
        const auto [place, is_new] = places.try_emplace(pair.source, questions.size());
        if (is_new) questions.push_back({pair.source, {}});
        questions[place->second].targets.push_back(pair.target);
    }
    return questions;
}

double ErrorRates::wrong_rate() const
{
    if (questions == 0) throw std::invalid_argument("an error rate of no question");
    return static_cast<double>(wrong) / static_cast<double>(questions);
}

double ErrorRates::token_rate() const
{
    if (tokens == 0) throw std::invalid_argument("an error rate of no token");
    return static_cast<double>(edits) / static_cast<double>(tokens);
}

void judge(ErrorRates& rates, const Question& question, const Tokens& answer)
{
    if (question.targets.empty()) throw std::invalid_argument("a question without an answer");
    const auto distance = [&](const Tokens& target) { return edit_distance(answer, target); };
    const auto nearest = std::ranges::min_element(question.targets, {}, distance);
    const std::size_t edits = distance(*nearest);
    rates.questions += 1;
    rates.wrong += edits > 0 ? 1 : 0;
    rates.edits += edits;
    rates.tokens += nearest->size();
}

}  // namespace unrolled
