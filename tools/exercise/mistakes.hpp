/// \file
/// The usual wrong answers of an exercise, each with one sentence on what went wrong.
///
///     const exercise::Mistakes known = exercise::mistakes_of(
///         leaky_step, {{no_leak, "This is what you get when the old state is thrown away: ..."}});
#pragma once

#include <initializer_list>
#include <string>
#include <type_traits>
#include <vector>

namespace unrolled::exercise {

/// Any function, whatever its type: cast back before it is called.
using AnyFunction = void (*)();

/// One known mistake: a wrong function that stands in for `answer`.
struct Mistake {
    AnyFunction answer;
    AnyFunction wrong;
    std::string sentence;
};

/// All mistakes that are linked into this program, in the order of registration.
std::vector<Mistake>& known_mistakes();

/// That a table was registered; the name of a variable gives it a place to stand.
struct Mistakes {
    std::size_t count = 0;
};

template <class Function>
struct MistakeEntry {
    Function wrong;
    const char* sentence;
};

/// Register the mistakes of one function of a contract.
template <class R, class... Args>
Mistakes mistakes_of(
    R (&answer)(Args...),
    std::type_identity_t<std::initializer_list<MistakeEntry<R (*)(Args...)>>> entries)
{
    for (const auto& [wrong, sentence] : entries) {
        known_mistakes().push_back({reinterpret_cast<AnyFunction>(answer),
                                    reinterpret_cast<AnyFunction>(wrong), sentence});
    }
    return {entries.size()};
}

}  // namespace unrolled::exercise
