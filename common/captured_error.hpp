/// \file
/// For tests: the message of an exception, to be compared with one that is put together.
#pragma once

#include <functional>
#include <string>

namespace unrolled {

/// What `action` complains about; any other exception passes through.
template <class Error>
std::string error_of(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.what();
    }
    return "no exception";
}

}  // namespace unrolled
