#include "worked_example.hpp"

#include "examples.hpp"

int main(int argc, char** argv)
{
    using namespace unrolled::attention;
    const std::vector<unrolled::Example> examples = {
        show_scores, show_mask,    show_backward, show_step,
        show_count,  show_cmudict, show_lengths};
    return unrolled::worked_examples_main(argc, argv, examples,
                                          [](const std::string& folder) {
                                              draw_step(folder);
                                              draw_results(folder);
                                          });
}
