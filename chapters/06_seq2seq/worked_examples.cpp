#include "worked_example.hpp"

#include "examples.hpp"

int main(int argc, char** argv)
{
    using namespace unrolled::seq2seq;
    const std::vector<unrolled::Example> examples = {
        show_pair,      show_learned, show_tiny,    show_beam,
        show_distances, show_2014,    show_reversal};
    return unrolled::worked_examples_main(argc, argv, examples,
                                          [](const std::string& folder) {
                                              draw_tiny(folder);
                                              draw_errors(folder);
                                          });
}
