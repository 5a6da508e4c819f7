#include "length_errors.hpp"

#include <stdexcept>

namespace unrolled {

LengthErrors errors_by_length(std::span<const Question> questions, std::span<const Tokens> answers)
{
    if (questions.size() != answers.size()) {
        throw std::invalid_argument("there must be an answer to every question");
    }
    LengthErrors errors;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        judge(errors[questions[i].source.size()], questions[i], answers[i]);
    }
    return errors;
}

ErrorRates all_lengths(const LengthErrors& errors)
{
    ErrorRates sum;
    for (const auto& [length, rates] : errors) {
        sum.questions += rates.questions;
        sum.wrong += rates.wrong;
        sum.edits += rates.edits;
        sum.tokens += rates.tokens;
    }
    return sum;
}

Curve wrong_by_length(const std::string& name, const LengthErrors& errors, std::size_t fewest)
{
    Curve curve{.name = name, .x = {}, .y = {}};
    for (const auto& [length, rates] : errors) {
        if (rates.questions < fewest) continue;
        curve.x.push_back(static_cast<double>(length));
        curve.y.push_back(100 * rates.wrong_rate());
    }
    if (curve.x.empty()) throw std::invalid_argument("no length was asked often enough");
    return curve;
}

}  // namespace unrolled
