#include "example_names.hpp"

#include <fmt/format.h>

namespace unrolled::rnn {

std::string name_of(const std::string& symbol, std::size_t t)
{
    std::string text = symbol;
    for (const char digit : std::to_string(t)) {
        text += fmt::format("{}{}", "\xe2\x82",
                            static_cast<char>(0x80 + (digit - '0')));
    }
    return text;
}

}  // namespace unrolled::rnn
