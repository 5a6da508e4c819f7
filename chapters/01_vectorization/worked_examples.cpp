#include "examples.hpp"

int main(int argc, char** argv)
{
    using namespace unrolled::vectorize;
    return unrolled::worked_examples_main(
        argc, argv,
        {sequences_example, pair_example, bag_example, one_hot_example,
         cooccurrence_example, cosine_example, tf_idf_example, cbow_example,
         negative_sampling_example, analogy_example},
        draw_figures);
}
