/// \file
/// From the reader's file to a test program, quickly.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "catalog.hpp"
#include "child.hpp"

namespace unrolled::learn {

/// Compiles and links answers with the commands that CMake wrote for the stub, so that flags and
/// precompiled header are the same. CMake and Ninja themselves run only if a file of the book is
/// newer than what they built.
class Builder {
public:
    /// \param say is told what is going to take a while
    Builder(Places places, Exercise exercise, std::function<void(std::string)> say);

    /// Everything but the answer: tests, mistakes, harness, precompiled header. \throws
    /// std::runtime_error with the end of the log
    void prepare();
    Ended compile() const;
    Ended link() const;
    std::filesystem::path program() const
    {
        return output("test");
    }
    /// A file beside the program: `trace`, `log`.
    std::filesystem::path output(const std::string& ending) const;

private:
    bool is_prepared() const;
    void build_tests() const;
    std::string ninja_command(const std::string& target) const;
    Ended run(const std::string& command) const;

    Places places_;
    Exercise exercise_;
    std::function<void(std::string)> say_;
    std::string compile_command_;
    std::string link_command_;
};

}  // namespace unrolled::learn
