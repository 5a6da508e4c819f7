/// \file
/// Our side of a benchmark: the same protocol as rivals.py.
#pragma once

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <string>

#include "memory.hpp"

namespace unrolled::bench {

/// The command line of a benchmark: so many sizes. \param names as in "T N D H", for the usage,
/// which ends the program if one is missing
template <std::size_t Count>
std::array<std::size_t, Count> sizes(int argc, char** argv, const char* names)
{
    std::array<std::size_t, Count> result{};
    if (argc != static_cast<int>(Count) + 1) {
        std::fprintf(stderr, "usage: %s %s\n", argv[0], names);
        std::exit(2);
    }
    for (std::size_t i = 0; i < Count; ++i) result[i] = std::stoul(argv[i + 1]);
    return result;
}

/// Seconds that one call takes, the mean of `repeats` calls.
inline double seconds(const std::function<void()>& work, long repeats)
{
    const auto start = std::chrono::steady_clock::now();
    for (long i = 0; i < repeats; ++i) work();
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
    return elapsed.count() / static_cast<double>(repeats);
}

/// For each number K on standard input do the work K times and answer with the seconds of one.
inline int serve(const std::function<void()>& work)
{
    keep_freed_memory();
    work();  // the first call allocates and warms up
    std::puts("ready");
    std::fflush(stdout);
    for (long repeats = 0; std::cin >> repeats;) {
        std::printf("%.9g\n", seconds(work, repeats));
        std::fflush(stdout);
    }
    return 0;
}

}  // namespace unrolled::bench
