#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <stdexcept>

#include "edit_distance.hpp"

namespace unrolled {
namespace {

constexpr std::size_t longest_run = 4;

using NgramCounts = std::map<Tokens, std::size_t>;

NgramCounts count_runs(const Tokens& tokens, std::size_t n)
{
    NgramCounts counts;
    for (std::size_t i = 0; i + n <= tokens.size(); ++i) {
        const auto begin = tokens.begin() + static_cast<std::ptrdiff_t>(i);
        ++counts[Tokens(begin, begin + static_cast<std::ptrdiff_t>(n))];
    }
    return counts;
}

// Runs of n tokens of an answer that a target has too, each at most as often as it is there.
std::size_t count_matches(const Question& question, const Tokens& answer, std::size_t n)
{
    NgramCounts allowed;
    for (const Tokens& target : question.targets) {
        for (const auto& [run, count] : count_runs(target, n)) {
            allowed[run] = std::max(allowed[run], count);
        }
    }
    std::size_t matches = 0;
    for (const auto& [run, count] : count_runs(answer, n)) {
        const auto found = allowed.find(run);
        if (found != allowed.end()) matches += std::min(count, found->second);
    }
    return matches;
}

// The length of the target nearest in length, of two the shorter.
std::size_t nearest_length(const Question& question, std::size_t length)
{
    const auto order = [length](const Tokens& target) {
        const std::size_t apart =
            target.size() > length ? target.size() - length : length - target.size();
        return std::pair(apart, target.size());
    };
    return std::ranges::min_element(question.targets, {}, order)->size();
}

}  // namespace

double bleu(std::span<const Question> questions, std::span<const Tokens> answers)
{
    if (questions.empty() || questions.size() != answers.size()) {
        throw std::invalid_argument("BLEU needs an answer to every question");
    }
    std::array<double, longest_run> matches{}, runs{};
    double right = 0, given = 0;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const std::size_t length = answers[i].size();
        given += static_cast<double>(length);
        right += static_cast<double>(nearest_length(questions[i], length));
        for (std::size_t n = 1; n <= std::min(longest_run, length); ++n) {
            runs[n - 1] += static_cast<double>(length - n + 1);
            matches[n - 1] += static_cast<double>(count_matches(questions[i], answers[i], n));
        }
    }
    if (std::ranges::count(matches, 0.0) > 0) return 0;
    double sum = std::min(0.0, 1 - right / given);  // the penalty for brevity
    for (std::size_t n = 0; n < longest_run; ++n) {
        sum += std::log(matches[n] / runs[n]) / static_cast<double>(longest_run);
    }
    return 100 * std::exp(sum);
}

}  // namespace unrolled
