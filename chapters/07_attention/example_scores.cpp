#include "attend.hpp"
#include "examples.hpp"
#include "lecture.hpp"

namespace unrolled::attention {
namespace {

void show_score(WorkedExample& example, const char* name, const Matrix& E)
{
    const Attention a = attend(E, small_annotations());
    example.note(name);
    example.value("  scores", row(E, 0), 6);
    example.value("  weights", row(a.weights, 0), 6);
    example.value("  context", row(a.contexts, 0), 6);
}

}  // namespace

WorkedExample show_scores()
{
    WorkedExample example("scores", "Five scores on one small example");
    example.note("annotations (1, 0), (0, 1), (1, 1); state (0.5, 1); ours");
    const Matrix s = small_state(), H = small_annotations();
    show_score(example, "dot", dot_scores(s, H));
    show_score(example, "scaled: dot / sqrt(2)", scaled_scores(s, H));
    show_score(example, "general, W_a = diag(1, 2)",
               general_scores(small_general(), s, H));
    show_score(example, "additive, W_q = W_k = I, v = (1, 1)",
               additive_scores(small_additive(), s, H));
    show_score(example, "concat, W_a = [I I], v = (1, 1)",
               concat_scores(small_concat(), s, H));
    return example;
}

WorkedExample show_mask()
{
    WorkedExample example("mask", "The third annotation is only padding");
    const Matrix E = dot_scores(small_state(), small_annotations());
    const Attention all = attend(E, small_annotations());
    const Attention masked = attend(mask_padding(E, 2), small_annotations());
    example.value("weights, not masked", row(all.weights, 0), 6);
    example.value("weights, masked", row(masked.weights, 0), 6);
    example.value("context, not masked", row(all.contexts, 0), 6);
    example.value("context, masked", row(masked.contexts, 0), 6);
    return example;
}

WorkedExample show_backward()
{
    WorkedExample example("backward", "The way back, with the dot score");
    example.note("dL/dc = (1, 0): more of the first number would be worse");
    const Matrix s = small_state(), H = small_annotations();
    const Attention a = attend(dot_scores(s, H), H);
    const AttentionGrads back = attend_backward(a, H, {{1, 0}});
    const PairGrads pairs = dot_backward(s, H, back.scores);
    example.value("scores: de", row(back.scores, 0), 6);
    example.value("sum of de", sum_all(back.scores), 6);
    example.value("state: ds", row(pairs.Q, 0), 6);
    example.value("annotations, as values", back.V, 6);
    example.value("annotations, as keys", pairs.K, 6);
    return example;
}

}  // namespace unrolled::attention
