#include "worked_example.hpp"

#include "examples.hpp"

int main(int argc, char** argv)
{
    using namespace unrolled::ngram;
    const std::vector<unrolled::Example> examples = {show_bigrams,
                                                     show_sentences,
                                                     show_add_one,
                                                     show_unigrams,
                                                     show_restaurant,
                                                     show_restaurant_add_one,
                                                     show_restaurant_counts,
                                                     show_restaurant_sentences,
                                                     show_published_perplexity,
                                                     show_lambdas,
                                                     show_discounts,
                                                     show_francisco,
                                                     show_composition,
                                                     show_smoothings,
                                                     show_sampling,
                                                     show_kjv};
    return unrolled::worked_examples_main(argc, argv, examples,
                                          [](const std::string& folder) {
                                              draw_composition(folder);
                                              draw_perplexity(folder);
                                          });
}
