#include "worked_example.hpp"

#include "examples.hpp"

int main(int argc, char** argv)
{
    using namespace unrolled::lstm;
    const std::vector<unrolled::Example> examples = {
        show_lee_short,      show_lee_long, show_transcript, show_statquest,
        show_mitx,           show_one_step, show_count,      show_forget,
        show_temporal_order, show_adding};
    return unrolled::worked_examples_main(argc, argv, examples,
                                          [](const std::string& folder) {
                                              draw_cell(folder);
                                              draw_gates(folder);
                                              draw_curves(folder);
                                          });
}
