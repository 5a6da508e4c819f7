#include "printed.hpp"

#include <regex>

#include "shell.hpp"

namespace unrolled::mutants {

bool is_computed_row(const std::string& line)
{
    static const std::regex result(R"(\d\.\d{6}|   ok$|misprint,)");
    return std::regex_search(line, result);
}

std::string failed_assertion(const std::string& output)
{
    std::string test_case;
    for (const std::string& line : lines(output)) {
        if (line.starts_with("TEST CASE:"))
            test_case = line.substr(line.find_first_not_of(' ', 10));
        if (line.find("ERROR: CHECK") != std::string::npos ||
            line.find("ERROR: REQUIRE") != std::string::npos) {
            return test_case;
        }
    }
    return "";
}

}  // namespace unrolled::mutants
