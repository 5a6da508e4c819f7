/// \file
/// Which known mistake explains what an answer does.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace unrolled::exercise {

/// Follows every known mistake through a run. A mistake explains the run if it is the only one that
/// agrees with the answer on every call, and if it is wrong on at least one of them.
class Diagnosis {
public:
    explicit Diagnosis(std::size_t mistakes) : suspects_(mistakes) {}

    void begin_test();
    /// One call was answered. `is_wrong` says whether the mistake's result is known to be wrong:
    /// not for a result that the test goes on to examine by itself.
    void compare(std::size_t mistake, bool agrees, bool is_wrong);
    /// A CHECK on an examined result failed: who agreed with the answer in this test is wrong too.
    void fail_check();

    /// The index of the mistake that explains the run.
    std::optional<std::size_t> result() const;

private:
    struct Suspect {
        bool agrees = true;
        bool is_wrong = false;
        bool in_this_test = false;
    };
    std::vector<Suspect> suspects_;
};

}  // namespace unrolled::exercise
