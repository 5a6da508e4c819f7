#include <fmt/format.h>

#include "deep.hpp"
#include "examples.hpp"
#include "five_forms.hpp"
#include "lecture.hpp"

namespace unrolled::rnn {
namespace {

void show_answer(WorkedExample& example, const std::string& form,
                 const Answer& answer)
{
    example.note(form);
    for (std::size_t t = 0; t < answer.run.length(); ++t) {
        const std::string step = fmt::format("({})", t + 1);
        example.value("h" + step, row(at(answer.run.hs, t), 0), 6);
        example.value("y'" + step, row(at(answer.outputs, t), 0), 6);
    }
    example.value("l(t)", answer.losses, 8);
    example.value("L", static_cast<Real>(answer.loss), 8);
}

void show_deep(WorkedExample& example, const DeepRun& run,
               const std::vector<const char*>& names)
{
    for (std::size_t t = 0; t < run.outputs.shape(0); ++t) {
        example.note(fmt::format("t = {}", t + 1));
        for (std::size_t i = 0; i < names.size(); ++i) {
            example.value(names[i], row(at(run.hs.at(i), t), 0), 6);
        }
        example.value("y'", row(at(run.outputs, t), 0), 6);
    }
}

}  // namespace

WorkedExample show_five_forms()
{
    WorkedExample example("five_forms", "Example 8-1 in five forms");
    const Params p = example_8_1();
    const Tensor3 xs = example_8_1_inputs();
    const Ids classes = example_8_1_classes();
    show_answer(example, "one to one", one_to_one(p, at(xs, 0), {0}));
    show_answer(example, "one to many", one_to_many(p, at(xs, 0), classes));
    show_answer(example, "many to one", many_to_one(p, xs, {1}));
    show_answer(example, "many to many, in step", many_to_many(p, xs, classes));
    show_answer(example, "many to many, delayed: the decoder's three steps",
                encoder_decoder(p, p, xs, {0, 1, 1}));
    return example;
}

WorkedExample show_bidirectional()
{
    WorkedExample example("bidirectional", "Example 8-1 in both directions");
    const DeepRun run = forward(example_bidirectional(), example_8_1_inputs());
    show_deep(example, run, {"h ahead", "h back"});
    return example;
}

WorkedExample show_stacked()
{
    WorkedExample example("stacked", "Example 8-1 with a second layer");
    const DeepRun run = forward(example_stacked(), example_8_1_inputs());
    show_deep(example, run, {"h of layer 1", "h of layer 2"});
    return example;
}

}  // namespace unrolled::rnn
