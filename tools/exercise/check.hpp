/// \file
/// How the tests of an exercise ask for an answer.
///
///     TEST_CASE("a leak of 1 is the plain step")
///     {
///         check(leaky_step).with(x, h_prev, W_xh, W_hh, b_h, 1.0).gives({0.1, 0.2});
///         check(leaky_step).with(x, h_prev, W_xh, W_hh, b_h, 2.0).throws<std::invalid_argument>();
///         const Vector h = answer(leaky_step).with(x, h_prev, W_xh, W_hh, b_h, 0.5);
///         CHECK(h(0) < 1);
///     }
///
/// Every call of an exercise's function goes through check() or answer(): a known mistake or a fake
/// can then stand in for the answer, and what was asked is on record. Test the size of a result
/// (REQUIRE) before you index it: it is a stranger's.
#pragma once

#include <doctest/doctest.h>

#include "random.hpp"
#include "record.hpp"
#include "stand_in.hpp"

namespace unrolled::exercise {

inline constexpr double mistake_tolerance = 1e-9;  // "the same" in a diagnosis

/// Random numbers for the inputs of a test, fixed by the run's seed and the test's name.
Random& random_inputs();

/// Report a failed case to doctest, so that its summary counts it.
void fail_case(const SourceLine& where, const std::string& difference);

template <class R>
std::string show_outcome(const Outcome<R>& outcome)
{
    if (outcome.value) return show(*outcome.value);
    try {
        std::rethrow_exception(outcome.error);
    } catch (...) {
        return "throws " + current_exception_text();
    }
}

template <class R>
bool same(const Outcome<R>& a, const Outcome<R>& b)
{
    if (a.value && b.value) return difference(*a.value, *b.value, mistake_tolerance).empty();
    return !a.value && !b.value;  // what a refusal says is the reader's own
}

/// One call of an answer: a function, its inputs, and the line of the test.
template <class R, class... Args>
class Call {
public:
    using Function = R (*)(Args...);

    Call(Function function, Inputs<Args...> inputs, const SourceLine& where)
        : function_(function), inputs_(std::move(inputs)), where_(where)
    {
    }

    /// A case: the answer must be `expected`, each number within `tolerance` (times its own size,
    /// if that is above 1).
    void gives(const R& expected, double tolerance = 1e-9)
    {
        const auto fault = [&](const Outcome<R>& outcome) {
            if (outcome.value) return difference(expected, *outcome.value, tolerance);
            return "it " + show_outcome(outcome);
        };
        judge(show(expected), fault);
    }

    /// A case: the answer must refuse these inputs.
    template <class E>
    void throws()
    {
        const auto fault = [](const Outcome<R>& outcome) -> std::string {
            if (outcome.value) return "it returns a value, expected an exception";
            try {
                std::rethrow_exception(outcome.error);
            } catch (const E&) {
                return "";
            } catch (...) {
                return "it throws " + current_exception_text();
            }
        };
        judge("throws " + type_text(typeid(E)), fault);
    }

    /// The answer itself, for the test to examine.
    R result()
    {
        const Outcome<R> outcome = ask_and_note();
        compare_mistakes(outcome, [](const Outcome<R>&) { return std::string(); });
        if (!outcome.value) std::rethrow_exception(outcome.error);
        return *outcome.value;
    }

private:
    Outcome<R> ask_and_note()
    {
        std::vector<std::string> shown;
        std::apply([&](const auto&... input) { (shown.push_back(show(input)), ...); }, inputs_);
        record().begin_call(where_, std::move(shown));
        try {
            return ask(function_, inputs_);
        } catch (const Todo& todo) {
            record().meet_todo(todo.what());
            throw;
        }
    }

    // fault(outcome) says what is wrong with an outcome; empty if nothing is.
    template <class Fault>
    void judge(const std::string& expected, const Fault& fault)
    {
        const Outcome<R> outcome = ask_and_note();
        compare_mistakes(outcome, fault);
        const std::string found = fault(outcome);
        record().end_case(expected, show_outcome(outcome), found);
        if (!found.empty()) fail_case(where_, found);
    }

    template <class Fault>
    void compare_mistakes(const Outcome<R>& outcome, const Fault& fault)
    {
        for (std::size_t i = 0; i < known_mistakes().size(); ++i) {
            const Mistake& mistake = known_mistakes()[i];
            if (mistake.answer != reinterpret_cast<AnyFunction>(function_)) continue;
            const Outcome<R> wrong = outcome_of(reinterpret_cast<Function>(mistake.wrong), inputs_);
            const bool is_wrong = !fault(wrong).empty();
            const bool agrees = same(outcome, wrong) && fault(outcome).empty() != is_wrong;
            record().diagnosis.compare(i, agrees, is_wrong);
        }
    }

    Function function_;
    Inputs<Args...> inputs_;
    SourceLine where_;
};

/// A function that waits for its inputs.
template <class R, class... Args>
struct Question {
    R (*function)(Args...);
    SourceLine where;

    Call<R, Args...> with(const std::remove_cvref_t<Args>&... inputs) const
    {
        return {function, {inputs...}, where};
    }
};

template <class R, class... Args>
struct Request : Question<R, Args...> {
    R with(const std::remove_cvref_t<Args>&... inputs) const
    {
        return Question<R, Args...>::with(inputs...).result();
    }
};

/// `check(f).with(inputs...).gives(expected)`: one case.
template <class R, class... Args>
Question<R, Args...> check(R (&function)(Args...), const SourceLine& where = SourceLine::current())
{
    return {&function, where};
}

/// `answer(f).with(inputs...)`: the result, for a test that examines it in its own way.
template <class R, class... Args>
Request<R, Args...> answer(R (&function)(Args...), const SourceLine& where = SourceLine::current())
{
    return {{&function, where}};
}

}  // namespace unrolled::exercise
