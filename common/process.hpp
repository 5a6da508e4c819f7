/// \file
/// Other programs: gnuplot and Graphviz draw for the book.
#pragma once

#include <string>
#include <vector>

namespace unrolled {

/// Run a program, found by PATH, without a shell: no argument is ever interpreted.
/// \param command the program and its arguments
/// \param package the Debian package that has it, for the message when it is missing
/// \param input what the program reads on its standard input
/// \return what it wrote to its standard output
/// \throws std::runtime_error "dot is missing: install the package graphviz", or with the first
/// line of what it complained about if it fails
std::string run_program(const std::vector<std::string>& command, const std::string& package,
                        const std::string& input);

}  // namespace unrolled
