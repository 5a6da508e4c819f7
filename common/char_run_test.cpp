#include "char_run.hpp"

#include <doctest/doctest.h>

#include "captured.hpp"
#include "captured_error.hpp"
#include "checkpoint.hpp"
#include "scratch_folder.hpp"
#include "tiny_model.hpp"

using namespace unrolled;
using namespace unrolled::test;

namespace {

const std::string text = "abc cab abc cab abc cab abc cab\n";

// A program's options as its reader gave them.
struct Given {
    TextRunOptions options;
    std::size_t truncate = 0;
    CommandLine line{""};

    explicit Given(std::vector<std::string> words)
    {
        words.insert(words.begin(), "program");
        std::vector<char*> argv;
        for (std::string& word : words) argv.push_back(word.data());
        add_text_run_options(line, options);
        line.whole_number({"--truncate", "K", ""}, truncate, 1, 9);
        parse(line, static_cast<int>(argv.size()), argv.data(), options);
    }
    CharSetup wanted() const
    {
        CharSetup setup = setup_of(options);
        setup.truncate = truncate;
        return setup;
    }
};

CharSetup fitted(const std::vector<std::string>& words, const std::string& read)
{
    const Given given(words);
    return fitting(given.wanted(), read, given.line);
}

// A session of 4 units and batches of 2 x 5 in a file.
std::filesystem::path saved(const ScratchFolder& folder)
{
    auto file = folder.path() / "model.ckpt";
    const CharSetup setup{.hidden = 4, .seq = 5, .batch = 2, .truncate = 3};
    save_session(file, new_session(tiny_model(), text, setup));
    return file;
}

CharSession<TinyModel> gone_on(const std::vector<std::string>& words,
                               const std::filesystem::path& file)
{
    const Given given(words);
    return go_on(tiny_model(), given.line, given.wanted(), text, file);
}

}  // namespace

TEST_CASE("files lie in the run's folder unless the reader names others")
{
    const auto files = [](const std::vector<std::string>& words) {
        const RunFiles f = files_of(Given(words).options, "out/00");
        return f.folder.string() + " " + f.checkpoint.string();
    };
    CHECK(files({}) == "out/00 out/00/model.ckpt");
    CHECK(files({"--out", "x"}) == "x x/model.ckpt");
    CHECK(files({"--checkpoint", "m"}) == "out/00 m");
    CHECK(files({"--checkpoint", "m", "--out", "x"}) == "x m");
}

TEST_CASE("a short text is read in small batches unless a size was given")
{
    const std::string ten = "0123456789";
    CHECK(fitted({}, ten).seq == 9);
    CHECK(fitted({}, ten).batch == 1);
    CHECK(fitted({"--seq", "4"}, ten).batch == 2);
    CHECK(fitted({"--seq", "40", "--batch", "8"}, ten).seq == 40);
    CHECK(fitted({"--seq", "40", "--batch", "8"}, ten).batch == 8);
    CHECK(fitted({}, std::string(5000, 'a')).seq == 50);
    CHECK(fitted({}, std::string(5000, 'a')).batch == 32);
    CHECK(fitted({}, "\uac00\ub098\ub2e4").seq == 2);  // characters, not bytes
    CHECK(fitted({}, "a").seq == 50);                  // too short, and refused for it later
}

TEST_CASE("going on takes the checkpoint's sizes, and another learning rate")
{
    const ScratchFolder folder;
    const auto file = saved(folder);
    const auto session = gone_on({"--resume"}, file);
    CHECK(session.reading.setup.hidden == 4);
    CHECK(session.reading.setup.rate == 2e-3);
    const auto faster = gone_on({"--resume", "--seq", "5", "--lr", "0.5"}, file);
    CHECK(faster.reading.setup.rate == 0.5);
    CHECK(faster.model.adam.rate == Real(0.5));
}

TEST_CASE("going on with another size is refused, by the option's name")
{
    const ScratchFolder folder;
    const auto file = saved(folder);
    const auto complaint = [&](const std::vector<std::string>& words) {
        return error_of<CheckpointError>([&] { gone_on(words, file); });
    };
    const std::string name = file.string() + " was trained with ";
    CHECK(complaint({"--hidden", "5"}) == name + "--hidden 4, not 5");
    CHECK(complaint({"--seq", "6"}) == name + "--seq 5, not 6");
    CHECK(complaint({"--batch", "3"}) == name + "--batch 2, not 3");
    CHECK(complaint({"--truncate", "2"}) == name + "--truncate 3, not 2");
}

TEST_CASE("what cannot be saved is told before the text is read")
{
    const ScratchFolder folder;
    Given given({"--text", "nowhere.txt", "--out", (folder.path() / "new").string()});
    RunFiles files = files_of(given.options, "");
    files.checkpoint = folder.path() / "missing" / "model.ckpt";
    CHECK_THROWS_AS(text_to_learn(given.options, files), CheckpointError);
    files.checkpoint = folder.path() / "model.ckpt";
    CHECK(error_of<std::exception>([&] {
              text_to_learn(given.options, files);
          }).starts_with("nowhere.txt: no such file"));
    CHECK(std::filesystem::is_directory(folder.path() / "new"));
    given.options.text = folder.write("text.txt", text).string();
    CHECK(text_to_learn(given.options, files) == text);
}

TEST_CASE("a run says what it is about to do, how it ended, and writes")
{
    const ScratchFolder folder;
    auto session = gone_on({"--resume"}, saved(folder));
    session.reading.steps = 8;
    const Captured out(stdout);
    introduce(session.reading, 25);
    session.reading.steps = 0;
    introduce(session.reading, 25, "and so on");
    TrainingLog log;
    log.steps_done = 9;
    log.interrupted = true;
    print_result(log, "m.ckpt");
    print_sample(writer_of(session), Given({"--sample", "3", "--prime", "ab"}).options);
    const std::string said = out.text();
    CHECK(
        said.starts_with("5 different characters; a guess among them costs 1.609 nats\n"
                         "25 parameters, 2 texts side by side, 5 steps at a time, "
                         "3 batches until the text begins again\ngoing on from step 8\n"));
    CHECK(said.find("at a time, and so on\nstep 9: 0.000 nats, 0.000 bits a character, "
                    "perplexity 1.00, stopped\nmodel: m.ckpt\nab") != std::string::npos);
    CHECK(said.size() == said.rfind("\nab") + 7);
}
