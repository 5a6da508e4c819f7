#include "agreement.hpp"

#include <doctest/doctest.h>

#include <fstream>

#include "results.hpp"
#include "text.hpp"

using namespace unrolled;
using namespace unrolled::reproduce;

namespace {

const nlohmann::json kept = {
    {"words", 12},
    {"runs",
     {{{"loss", {3.0, 2.0}}, {"solved", true}}, {{"loss", {3.0, 1.0}}, {"solved", false}}}}};

nlohmann::json changed(double loss)
{
    nlohmann::json result = kept;
    result["runs"][0]["loss"][1] = loss;
    return result;
}

bool agrees(const nlohmann::json& now, const Figure& figure)
{
    for (const Agreement& a : compare(kept, now, {figure})) {
        if (!a.holds()) return false;
    }
    return true;
}

// The fields of a line of results.txt.
std::vector<std::string> fields_of_line(std::string line)
{
    std::vector<std::string> fields;
    for (std::size_t end = 0; end != std::string::npos; line.erase(0, end + 3)) {
        end = line.find(" | ");
        fields.push_back(line.substr(0, end));
        if (end == std::string::npos) break;
    }
    return fields;
}

}  // namespace

TEST_CASE("a path leads to one number, to all of a list, to the last or the least one")
{
    CHECK(numbers_at(kept, "words") == std::vector<double>{12});
    CHECK(numbers_at(kept, "runs/*/loss/last") == std::vector<double>{2, 1});
    CHECK(numbers_at(kept, "runs/0/loss/*") == std::vector<double>{3, 2});
    CHECK(numbers_at(changed(7), "runs/*/loss/least") == std::vector<double>{3, 1});
    CHECK(numbers_at(kept, "runs/*/solved") == std::vector<double>{1, 0});
}

TEST_CASE("a path that leads nowhere is named")
{
    CHECK_THROWS_WITH(numbers_at(kept, "runs/2/loss"),
                      "runs/2/loss: there is no '2' in the result");
    CHECK_THROWS_WITH(numbers_at(kept, "runs/*/los"),
                      "runs/*/los: there is no 'los' in the result");
    CHECK_THROWS_WITH(numbers_at(kept, "runs/0/loss"), "runs/0/loss: [3.0,2.0] is no number");
    CHECK_THROWS_WITH(numbers_at({{"runs", nlohmann::json::array()}}, "runs/*/loss"),
                      "runs/*/loss: there is nothing in the result");
}

TEST_CASE("a figure may be off by its tolerance and no more")
{
    CHECK(agrees(kept, {.path = "runs/*/loss/last"}));
    CHECK_FALSE(agrees(changed(2.01), {.path = "runs/*/loss/last"}));
    CHECK(agrees(changed(2.01), {.path = "runs/*/loss/last", .absolute = 0.02}));
    CHECK_FALSE(agrees(changed(2.03), {.path = "runs/*/loss/last", .absolute = 0.02}));
    CHECK(agrees(changed(2.09), {.path = "runs/*/loss/last", .relative = 0.05}));
    CHECK_FALSE(agrees(changed(1.89), {.path = "runs/*/loss/last", .relative = 0.05}));
}

TEST_CASE("where single networks go their own ways the mean is compared")
{
    nlohmann::json exchanged = kept;
    std::swap(exchanged["runs"][0], exchanged["runs"][1]);
    CHECK_FALSE(agrees(exchanged, {.path = "runs/*/loss/last"}));
    CHECK(agrees(exchanged, {.path = "runs/*/loss/last", .mean = true}));
}

TEST_CASE("a list may have grown, not shrunk")
{
    nlohmann::json longer = kept, shorter = kept;
    longer["runs"].push_back(longer["runs"][0]);
    shorter["runs"].erase(1);
    CHECK(agrees(longer, {.path = "runs/*/loss/last"}));
    CHECK_THROWS_WITH(agrees(shorter, {.path = "runs/*/loss/last"}),
                      "runs/*/loss/last: 2 numbers are committed, 1 are there now");
}

TEST_CASE("the table says which figure differs, and how many")
{
    const Figure figure{.path = "runs/*/loss/last", .absolute = 0.5};
    const std::string one = table_of(compare(kept, changed(4), {figure}));
    CHECK(one.find("2            4        0.5  differs") != std::string::npos);
    CHECK(one.ends_with("1 of 2 figures differ by more than is allowed.\n"));
    CHECK(table_of(compare(kept, kept, {figure})).ends_with("All 2 figures agree.\n"));
}

TEST_CASE("every result of the list is there, and agrees with itself")
{
    const nlohmann::json rules = read_results(REPRODUCE_DIR "/figures.json");
    std::ifstream list(REPRODUCE_DIR "/results.txt");
    std::size_t count = 0;
    for (std::string line; std::getline(list, line);) {
        if (line.starts_with('#')) continue;
        CAPTURE(line);
        const std::vector<std::string> fields = fields_of_line(line);
        REQUIRE(fields.size() == 6);
        nlohmann::json result = read_results(UNROLLED_ROOT "/" + fields[2]);
        const std::string inside = rules.at(fields[0]).value("inside", "");
        if (!inside.empty()) result = nlohmann::json(result.at(inside));
        const auto all = compare(result, result, figures_of(rules, fields[0]));
        CHECK(table_of(all).find("figures agree") != std::string::npos);
        ++count;
    }
    CHECK(count == rules.size());
}
