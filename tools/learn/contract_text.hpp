/// \file
/// Names that C++ does not keep: read from the sources of the contract and the test.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace unrolled::learn {

/// The names of the parameters of `function`, as its declaration in `contract` writes them; empty
/// if it is not found.
std::vector<std::string> parameter_names(const std::string& contract, const std::string& function);

/// The function in a line like `check(leaky_step).with(...)`; empty if there is none.
std::string function_asked(const std::string& line);

/// Names for the inputs of the call at a line of a test: the contract's, or "argument 1", ...
std::vector<std::string> argument_names(const std::filesystem::path& test, std::size_t line,
                                        const std::filesystem::path& contract, std::size_t count);

/// The text of line `number` (from 1) of a file, without spaces around it; empty if there is none.
std::string line_text(const std::filesystem::path& file, std::size_t number);

}  // namespace unrolled::learn
