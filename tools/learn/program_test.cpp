// The program learn, as a script sees it.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "child.hpp"
#include "files.hpp"
#include "scratch_folder.hpp"
#include "screen.hpp"

using namespace unrolled;
using namespace unrolled::learn;

namespace {

const std::filesystem::path root = std::filesystem::path(UNROLLED_ROOT).lexically_normal();

Ended learn_program(std::vector<std::string> words, const ScratchFolder& my)
{
    words.insert(words.begin(), LEARN_PROGRAM);
    if (words.size() > 1) words.insert(words.end(), {"--my", my.path().string()});
    return run_child(words, my.path());
}

}  // namespace

TEST_CASE("list shows every exercise with its state, for people and for programs")
{
    const ScratchFolder my;
    const Ended text = learn_program({"list"}, my);
    CHECK(text.status == 0);
    CHECK(text.output.find("A step that forgets slowly") != std::string::npos);
    CHECK(text.output.find("\n0 of ") != std::string::npos);

    const Ended rows = learn_program({"list", "--json"}, my);
    const nlohmann::json json = nlohmann::json::parse(rows.output);
    CHECK(json.size() == read_catalog(root).size());
    for (const nlohmann::json& row : json) CHECK(row.at("state") == "not started");
}

TEST_CASE("check ends with 0 only for an answer that passes")
{
    const ScratchFolder my;
    const Ended unwritten = learn_program({"check", "2.6", "--json"}, my);
    CHECK(unwritten.status == 1);
    const std::size_t start = unwritten.output.find("{\n");
    CHECK(nlohmann::json::parse(unwritten.output.substr(start)).at("result") == "not-written");

    write_file(my.path() / "02_rnn/leaky_step.cpp",
               read_file(root / "solutions/02_rnn/leaky_step.cpp"));
    const Ended passed = learn_program({"check", "leaky_step"}, my);
    CHECK(passed.status == 0);
    CHECK(passed.output.starts_with("2.6 A step that forgets slowly: passed, 10 points\n"));
    CHECK(learn_program({"list"}, my).output.find("\n10 of ") != std::string::npos);
}

TEST_CASE("wrong usage ends with 2 and one line that helps")
{
    const ScratchFolder my;
    CHECK(learn_program({}, my).status == 2);
    CHECK(learn_program({"check"}, my).status == 2);
    const Ended unknown = learn_program({"check", "leaky_stop"}, my);
    CHECK(unknown.status == 2);
    CHECK(unknown.output ==
          "learn: there is no exercise 'leaky_stop'; did you mean 2.6 leaky_step? "
          "(./unrolled list shows all)\n");
}
