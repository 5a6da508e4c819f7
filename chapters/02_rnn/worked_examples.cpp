#include "worked_example.hpp"

#include "examples.hpp"

int main(int argc, char** argv)
{
    using namespace unrolled::rnn;
    const std::vector<unrolled::Example> examples = {show_example_8_1,
                                                     show_x3,
                                                     show_example_8_1_loss,
                                                     show_memory,
                                                     show_order,
                                                     show_hello_figure,
                                                     show_hello_weights,
                                                     show_hello_published,
                                                     show_hello_gradient,
                                                     show_hello_training,
                                                     show_temperature,
                                                     show_five_forms,
                                                     show_bidirectional,
                                                     show_stacked,
                                                     show_count,
                                                     show_sharing};
    return unrolled::worked_examples_main(argc, argv, examples,
                                          [](const std::string& folder) {
                                              draw_networks(folder);
                                              draw_forms(folder);
                                              draw_curves(folder);
                                              save_steps(folder);
                                          });
}
