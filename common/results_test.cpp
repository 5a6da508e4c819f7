#include "results.hpp"

#include <doctest/doctest.h>

#include <fstream>

#include "captured_error.hpp"
#include "scratch_folder.hpp"

using namespace unrolled;

TEST_CASE("results come back with what made them")
{
    const ScratchFolder folder;
    const auto file = folder.path() / "run.json";
    save_results(file, {{"wrong", 0}, {"rates", {0.005, 0.001}}});
    const nlohmann::json results = read_results(file);
    CHECK(results.at("wrong") == 0);
    CHECK(results.at("rates").at(1) == 0.001);
    for (const char* maker : {"commit", "processor", "compiler"}) {
        CHECK_FALSE(results.at(maker).get<std::string>().empty());
    }
}

TEST_CASE("results that are missing or cut off are named")
{
    const ScratchFolder folder;
    const auto file = folder.path() / "run.json";
    const auto complaint = [&] {
        return error_of<std::runtime_error>([&] { read_results(file); });
    };
    CHECK(complaint() == file.string() + ": cannot be read");
    std::ofstream(file) << R"({"wrong": )";
    CHECK(complaint().starts_with(file.string() + ": "));
    CHECK_THROWS_AS(save_results(file / "run.json", {}), std::runtime_error);
}
