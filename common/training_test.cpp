#include "training.hpp"

#include <doctest/doctest.h>

#include <csignal>
#include <stdexcept>

#include "captured_error.hpp"
#include "rehearsal.hpp"

using namespace unrolled;
using namespace unrolled::test;

using Steps = std::vector<std::uint64_t>;

TEST_CASE("the loop makes its steps, logs their losses and saves at the end")
{
    Rehearsal r(3);
    double loss = 4;
    r.training.step = [&] { return loss /= 2; };
    const TrainingLog log = train(r.training);
    CHECK(log.steps == std::vector<double>{1, 2, 3});
    CHECK(log.losses == std::vector<double>{2, 1, 0.5});
    CHECK(log.final_loss == doctest::Approx(3.5 / 3));
    CHECK(log.steps_done == 3);
    CHECK_FALSE(log.interrupted);
    CHECK(r.saved == Steps{3});
}

TEST_CASE("it saves now and then, and not twice at the end")
{
    Rehearsal r(6);
    r.training.save_every = 3;
    train(r.training);
    CHECK(r.saved == Steps{3, 6});
    Rehearsal odd(7);
    odd.training.save_every = 3;
    train(odd.training);
    CHECK(odd.saved == Steps{3, 6, 7});
}

TEST_CASE("a resumed run makes further steps and counts on")
{
    Rehearsal r(4);
    r.training.steps_done = 100;
    r.training.save_every = 51;
    const TrainingLog log = train(r.training);
    CHECK(log.steps == std::vector<double>{101, 102, 103, 104});
    CHECK(log.steps_done == 104);
    CHECK(r.saved == Steps{102, 104});
    CHECK(file_text(r.progress).starts_with("step 104 of 104  "));
}

TEST_CASE("no steps change nothing")
{
    Rehearsal r(0);
    const TrainingLog log = train(r.training);
    CHECK(log.steps.empty());
    CHECK(log.steps_done == 0);
    CHECK(r.saved.empty());
    CHECK(file_text(r.progress).empty());
}

TEST_CASE("samples are printed under the number of their step")
{
    Rehearsal r(5);
    r.training.sample_every = 2;
    train(r.training);
    CHECK(file_text(r.samples) == "--- step 2\na sample\n--- step 4\na sample\n");
}

TEST_CASE("the progress line names step, loss, perplexity, speed and time left")
{
    Rehearsal r(2);
    train(r.training);
    const std::string line = file_text(r.progress);
    CHECK(line.starts_with("step 2 of 2  loss 1.000  perplexity 2.718  "));
    CHECK(line.ends_with(" characters/s  0:00 left\n"));
}

TEST_CASE("Ctrl-C finishes the step in hand, saves and returns")
{
    for (const int signal : {SIGINT, SIGTERM}) {
        Rehearsal r(1000);
        int made = 0;
        bool finished = false;
        r.training.step = [&] {
            finished = false;
            if (++made == 3) std::raise(signal);
            finished = true;
            return 1.0;
        };
        const TrainingLog log = train(r.training);
        CHECK(made == 3);
        CHECK(finished);
        CHECK(log.interrupted);
        CHECK(log.steps_done == 3);
        CHECK(r.saved == Steps{3});
    }
}

TEST_CASE("Ctrl-C while sampling or saving is not lost")
{
    Rehearsal r(1000);
    r.training.sample_every = 2;
    r.training.sample = [] {
        std::raise(SIGINT);
        return "a sample";
    };
    CHECK(train(r.training).steps_done == 2);
    CHECK(r.saved == Steps{2});

    Rehearsal s(1000);
    s.training.save_every = 2;
    s.training.save = [&](std::uint64_t step) {
        s.saved.push_back(step);
        std::raise(SIGINT);
    };
    CHECK(train(s.training).interrupted);
    CHECK(s.saved == Steps{2});
}

TEST_CASE("an error while saving comes out of the loop")
{
    Rehearsal r(10);
    r.training.save_every = 2;
    r.training.save = [](std::uint64_t) { throw std::runtime_error("disk full"); };
    CHECK(error_of<std::runtime_error>([&] { train(r.training); }) == "disk full");
}

TEST_CASE("a run may have nothing to save and nothing to sample")
{
    Rehearsal r(2);
    r.training.save = nullptr;
    r.training.sample = nullptr;
    r.training.sample_every = 1;
    CHECK_NOTHROW(train(r.training));
    CHECK(file_text(r.samples).empty());
}
