#include "worked_example.hpp"

#include "examples.hpp"

int main(int argc, char** argv)
{
    using namespace unrolled::bptt;
    const std::vector<unrolled::Example> examples = {
        show_gradient,  show_three_ways, show_printed_order, show_conventions,
        show_truncated, show_clipping,   show_jacobians,     show_powers,
        show_matrices,  show_lags,       show_adding,        show_truncation};
    return unrolled::worked_examples_main(argc, argv, examples,
                                          [](const std::string& folder) {
                                              draw_tapes(folder);
                                              draw_way_back(folder);
                                              draw_curves(folder);
                                          });
}
