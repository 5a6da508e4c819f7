#include "worked_example.hpp"

#include "examples.hpp"

int main(int argc, char** argv)
{
    using namespace unrolled::self_attention;
    const std::vector<unrolled::Example> examples = {
        show_three_words, show_scaled,        show_causal,
        show_scale,       show_spread,        show_heads,
        show_positions,   show_layer_norm,    show_layer,
        show_count,       show_memory,        show_measured_memory,
        show_one_text,    show_temporal_order};
    return unrolled::worked_examples_main(argc, argv, examples,
                                          [](const std::string& folder) {
                                              draw_words(folder);
                                              draw_positions(folder);
                                              draw_trained(folder);
                                              draw_one_text(folder);
                                          });
}
