/// \file
/// Exercises that ask for a test: it is run on programs that are right and on programs that are
/// not.
///
///     TEST_CASE("right programs pass, and one without a recurrence does not")
///     {
///         judge(answer(propose), check(accept), programs());
///     }
///
/// The reader writes `Input propose(std::int64_t seed)` and `bool accept(const Input&, const
/// Output&)`.
#pragma once

#include "check.hpp"

namespace unrolled::exercise {

inline constexpr std::int64_t proposals = 10;  // how many inputs a broken program must survive

/// Something that a reader's test is tried on.
template <class Input, class Output>
struct Program {
    /// Throws std::invalid_argument for an input that the contract does not allow.
    Output (*run)(const Input&);
    std::string fault;  ///< What is wrong with it, as in "it squares"; empty if it is right.
};

template <class Input, class Output>
using Programs = std::vector<Program<Input, Output>>;

/// A failed case that is about several calls, or about what the reader proposed.
inline void fail_judgement(const SourceLine& where, const std::string& expected,
                           const std::string& actual, const std::string& why)
{
    record().diagnosis.fail_check();  // known mistakes that have done the same are wrong as well
    record().end_case(expected, actual, why);
    fail_case(where, why);
}

/// A test is good if it accepts every run of a right program, and rejects at least one run of each
/// broken one. Programs come in a new order for every seed: which is which, the test cannot know.
template <class Input, class Output>
void judge(const Request<Input, std::int64_t>& propose,
           const Question<bool, const Input&, const Output&>& accept,
           const std::type_identity_t<Programs<Input, Output>>& programs)
{
    std::vector<bool> rejected(programs.size(), false);
    for (std::int64_t seed = 1; seed <= proposals; ++seed) {
        const Input input = propose.with(seed);
        for (const std::size_t i : shuffled(programs.size(), random_inputs())) {
            const Outcome<Output> output = outcome_of(programs[i].run, Inputs<const Input&>(input));
            if (!output.value) {
                return fail_judgement(propose.where, "an input that the contract allows",
                                      show(input),
                                      "this input: the program " + show_outcome(output));
            }
            if (accept.with(input, *output.value).result()) continue;
            rejected[i] = true;
            if (!programs[i].fault.empty()) continue;
            fail_judgement(accept.where, "true", "false", "a right program: rejected");
        }
    }
    for (std::size_t i = 0; i < programs.size(); ++i) {
        if (rejected[i] || programs[i].fault.empty()) continue;
        fail_judgement(accept.where, "false for one seed or more", "true for every seed",
                       "a broken program: accepted every time, although " + programs[i].fault);
    }
}

}  // namespace unrolled::exercise
