#include "examples.hpp"
#include "similarity.hpp"

namespace unrolled::vectorize {

WorkedExample cosine_example()
{
    WorkedExample example("cosine",
                          "Jurafsky and Martin, chapter 6: two cosines");
    // How often pie, data and computer stand near each word.
    const Vector cherry{442, 8, 2};
    const Vector digital{5, 1683, 1670};
    const Vector information{5, 3982, 3325};
    example.misprint("cos(cherry, information)", ".017",
                     cosine(cherry, information), "truncated");
    example.row("cos(digital, information)", ".996",
                cosine(digital, information));
    return example;
}

}  // namespace unrolled::vectorize
