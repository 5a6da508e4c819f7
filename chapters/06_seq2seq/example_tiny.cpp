#include <fmt/format.h>

#include "examples.hpp"
#include "frames.hpp"
#include "graph.hpp"
#include "tiny.hpp"

namespace unrolled::seq2seq {
namespace {

const std::vector<std::string> source_words = {"<unk>", "<s>", "</s>", "good",
                                               "day"};
const std::vector<std::string> target_words = {"<unk>", "<s>", "</s>", "좋은",
                                               "날"};

// The pair with every state and probability.
struct TinyRun {
    Params p;
    PairBatch batch;
    Run run;
    Tensor3 ps;  // (3, 1, 5)

    const std::string& source(std::size_t t) const
    {
        return source_words[static_cast<std::size_t>(batch.sources.ids[t])];
    }
    const std::string& read(std::size_t t) const
    {
        return target_words[static_cast<std::size_t>(batch.inputs.ids[t])];
    }
    const std::string& right(std::size_t t) const
    {
        return target_words[static_cast<std::size_t>(batch.targets[t])];
    }
    // The probability of the right word.
    Real p_right(std::size_t t) const
    {
        return ps(t, 0, static_cast<std::size_t>(batch.targets[t]));
    }
    Real loss() const
    {
        return static_cast<Real>(-log_probability(p, tiny_pair()) / 3);
    }
};

TinyRun tiny_run()
{
    TinyRun tiny;
    tiny.p = tiny_params();
    const std::vector<IdPair> pairs = {tiny_pair()};
    tiny.batch = pair_batch(pairs);
    tiny.run = forward(tiny.p, tiny.batch);
    tiny.ps = outputs(tiny.p, tiny.run.decoder.hs);
    return tiny;
}

std::string state_text(const Step& step)
{
    return to_text(row(step.h, 0), 3);
}

void add_words(Graph& graph, const TinyRun& tiny)
{
    const char* read_link = "unrolled::seq2seq::encode";
    const char* write_link = "unrolled::seq2seq::forward";
    for (std::size_t t = 0; t < 2; ++t) {
        const std::string n = std::to_string(t + 1);
        graph.node({"x" + n, NodeKind::input, {tiny.source(t)}});
        graph.node({"h" + n,
                    NodeKind::hidden,
                    {"encoder h", state_text(tiny.run.encoder.steps[t])},
                    read_link});
        graph.edge("x" + n, "h" + n);
    }
    for (std::size_t t = 0; t < 3; ++t) {
        const std::string n = std::to_string(t + 1);
        graph.node({"k" + n, NodeKind::input, {tiny.read(t)}});
        graph.node({"d" + n,
                    NodeKind::hidden,
                    {"decoder h", state_text(tiny.run.decoder.steps[t])},
                    write_link});
        graph.node({"p" + n,
                    NodeKind::output,
                    {"p of " + tiny.right(t), to_text(tiny.p_right(t), 3)},
                    "unrolled::seq2seq::outputs"});
        graph.edge("k" + n, "d" + n);
        graph.edge("d" + n, "p" + n);
    }
}

Frame moment(std::string title, std::vector<std::string> nodes,
             std::string equation, std::vector<ShownValue> shown)
{
    return {.title = std::move(title),
            .nodes = std::move(nodes),
            .equation = std::move(equation),
            .values = std::move(shown)};
}

StepThrough tiny_steps(const TinyRun& tiny)
{
    const auto& read = tiny.run.encoder.steps;
    StepThrough steps{
        "A sentence of two words is translated",
        {moment("The words to translate", {"x1", "x2"}, "",
                {{"source", tiny.source(0) + " " + tiny.source(1)}}),
         moment("The encoder reads " + tiny.source(0), {"h1"}, "6.5",
                {{"h", state_text(read[0])}}),
         moment("Its last state is all that is handed on", {"h2"}, "6.8",
                {{"h", state_text(read[1])}})}};
    for (std::size_t t = 0; t < 3; ++t) {
        const std::string n = std::to_string(t + 1);
        steps.frames.push_back(
            moment("The decoder reads " + tiny.read(t), {"k" + n, "d" + n},
                   "6.9", {{"h", state_text(tiny.run.decoder.steps[t])}}));
        steps.frames.push_back(moment("How likely is " + tiny.right(t) + "?",
                                      {"p" + n}, "6.11",
                                      {{"p", to_text(tiny.p_right(t), 3)}}));
    }
    steps.frames.push_back(moment("The mean of the three losses", {"loss"},
                                  "6.13", {{"L", to_text(tiny.loss(), 4)}}));
    return steps;
}

}  // namespace

WorkedExample show_tiny()
{
    WorkedExample example("tiny", "Two words in, two words out");
    const TinyRun tiny = tiny_run();
    for (std::size_t t = 0; t < 2; ++t) {
        const Step& step = tiny.run.encoder.steps[t];
        example.note("the encoder reads " + tiny.source(t));
        example.value("  c", row(step.c, 0), 4);
        example.value("  h", row(step.h, 0), 4);
    }
    for (std::size_t t = 0; t < 3; ++t) {
        example.note("the decoder reads " + tiny.read(t) + ", should write " +
                     tiny.right(t));
        example.value("  h", row(tiny.run.decoder.steps[t].h, 0), 4);
        example.value("  p", row(at(tiny.ps, t), 0), 4);
        example.value("  loss", -std::log(tiny.p_right(t)), 4);
    }
    example.value("mean loss", tiny.loss(), 4);
    return example;
}

void draw_tiny(const std::filesystem::path& folder)
{
    const TinyRun tiny = tiny_run();
    Graph graph("An encoder-decoder translates two words",
                "From left to right: the encoder reads two words, one after "
                "the other; its last state goes to the decoder, which reads "
                "the begin mark and then each right word, and gives the next "
                "one a probability; the loss collects them.");
    add_words(graph, tiny);
    graph.node({"loss", NodeKind::loss, {"loss", to_text(tiny.loss(), 4)}});
    graph.column({"x1", "h1"});
    graph.column({"x2", "h2"});
    for (const std::string n : {"1", "2", "3"}) {
        graph.column({"k" + n, "d" + n, "p" + n});
        graph.edge("p" + n, "loss");
    }
    graph.column({"loss"});
    graph.edge("h1", "h2", "", true);
    graph.edge("h2", "d1", "all of it", true);
    graph.edge("d1", "d2", "", true);
    graph.edge("d2", "d3", "", true);
    draw(folder / "translate.svg", graph);
    save_frames(folder / "translate.svg", tiny_steps(tiny));
}

}  // namespace unrolled::seq2seq
