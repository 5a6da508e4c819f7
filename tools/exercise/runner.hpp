/// \file
/// Running an exercise's tests, with the answer or with someone in its place.
#pragma once

#include <cstdint>
#include <string>

namespace unrolled::exercise {

/// Run every test that is linked into this program; record() then says what happened, stand_in()
/// what took part. \return what doctest would have printed
std::string run_tests();

/// The seed of random_inputs(), mixed with the name of each test.
void set_seed(std::uint64_t seed);

/// The tests of the book on one exercise. Each returns what is wrong, a line for each fault; empty
/// if all is well.
std::string verify_solution();  ///< The linked answer passes.
std::string verify_stub();      ///< The linked answer is not written yet: no test passes, by Todo.
std::string verify_fakes();     ///< Zeros, ones, first argument and first answer fail by a CHECK.
std::string
verify_mistakes();  ///< At least two; each fails by a CHECK, and is diagnosed as itself.

}  // namespace unrolled::exercise
