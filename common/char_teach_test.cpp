#include <doctest/doctest.h>

#include <limits>

#include "captured.hpp"
#include "captured_error.hpp"
#include "char_run.hpp"
#include "scratch_folder.hpp"
#include "tiny_model.hpp"

using namespace unrolled;
using namespace unrolled::test;

namespace {

constexpr Real infinite = std::numeric_limits<Real>::infinity();

CharSession<TinyModel> taught_session()
{
    const CharSetup setup{.hidden = 4, .seq = 5, .batch = 2, .rate = 0.05};
    return new_session(tiny_model(), "abc cab abc cab abc cab abc cab\n", setup);
}

// What the loop complains about, with its progress line left out.
std::string taught(CharSession<TinyModel>& session, const std::filesystem::path& file)
{
    const Captured progress(stderr), samples(stdout);
    TextRunOptions options;
    options.steps = 600;
    return error_of<std::runtime_error>([&] { teach(session, options, file); });
}

// A model that is spoiled in step 501, right after the checkpoint of step 500.
CharSession<TinyModel> spoiled_session(double (*spoil)(TinyModel&, const TextBatch&,
                                                       const CharSetup&))
{
    CharSession<TinyModel> session = taught_session();
    session.kind.step = spoil;
    return session;
}

}  // namespace

TEST_CASE("a session is taught, samples on the way, and is saved")
{
    const ScratchFolder folder;
    const auto file = folder.path() / "model.ckpt";
    auto session = taught_session();
    const Captured progress(stderr), samples(stdout);
    TextRunOptions options;
    options.steps = 600;
    options.prime = "ab";
    const TrainingLog log = teach(session, options, file);
    CHECK(log.steps_done == 600);
    CHECK(log.final_loss < 1.2);
    CHECK(session.reading.steps == 600);
    CHECK(samples.text().starts_with("--- step 500\nab"));
    CHECK(load_reading(file, "tiny").setup.hidden == 4);
}

TEST_CASE("an infinite weight ends the run at once, by its name, and the checkpoint stays")
{
    const ScratchFolder folder;
    const auto file = folder.path() / "model.ckpt";
    auto session =
        spoiled_session([](TinyModel& model, const TextBatch& batch, const CharSetup& setup) {
            if (model.adam.step == 500) model.params.W(1, 2) = infinite;
            return step_tiny(model, batch, setup);
        });
    CHECK(taught(session, file) ==
          "params.W holds a number that is not finite at step 501: a smaller --lr may help; "
          "nothing of it is saved");
    const auto kept = resumed_session(tiny_model(), file, "abc cab abc cab abc cab abc cab\n");
    CHECK(kept.reading.steps == 500);
    CHECK(not_finite(kept.model).empty());
}

TEST_CASE("a weight that no loss depends on is found as soon")
{
    const ScratchFolder folder;
    auto session = spoiled_session([](TinyModel& model, const TextBatch&, const CharSetup&) {
        model.adam.step += 1;
        if (model.adam.step == 7) model.adam.squares.W(0, 0) = -infinite;
        return 1.0;
    });
    CHECK(taught(session, folder.path() / "model.ckpt")
              .starts_with("adam.squares.W holds a number that is not finite at step 7: "));
    CHECK_FALSE(exists(folder.path() / "model.ckpt"));
}

TEST_CASE("a gradient that is not finite is named before it reaches the weights")
{
    const ScratchFolder folder;
    auto session = spoiled_session([](TinyModel& model, const TextBatch&, const CharSetup&) {
        TinyParams grads = zeros_like_struct(model.params);
        grads.W(2, 2) = infinite;
        clip_by_norm(grads, 5);
        model.adam.update(model.params, grads);
        return 1.0;
    });
    CHECK(taught(session, folder.path() / "model.ckpt")
              .starts_with("the gradient of W holds a number that is not finite at step 1: "));
    CHECK(not_finite(session.model).empty());
}
