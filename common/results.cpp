#include "results.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <fstream>

#include "figure.hpp"
#include "process.hpp"

namespace unrolled {
namespace {

std::string processor()
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("model name")) return line.substr(line.find(':') + 2);
    }
    return "unknown";
}

// The book's commit, if the launcher says where the book is.
std::string commit()
{
    const char* book = std::getenv("UNROLLED_BOOK");
    if (book == nullptr) return "unknown";
    const std::string id =
        run_program({"git", "-C", book, "rev-parse", "--short", "HEAD"}, "git", "");
    return id.substr(0, id.find('\n'));
}

}  // namespace

void save_results(const std::filesystem::path& file, nlohmann::ordered_json results)
{
    results["commit"] = commit();
    results["processor"] = processor();
    results["compiler"] = __VERSION__;
    save_text(file, results.dump(1) + "\n");
}

nlohmann::json read_results(const std::filesystem::path& file)
{
    std::ifstream in(file);
    if (!in) throw std::runtime_error(fmt::format("{}: cannot be read", file.string()));
    try {
        return nlohmann::json::parse(in);
    } catch (const nlohmann::json::exception& error) {
        throw std::runtime_error(fmt::format("{}: {}", file.string(), error.what()));
    }
}

}  // namespace unrolled
