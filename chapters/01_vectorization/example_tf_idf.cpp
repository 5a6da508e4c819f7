#include "examples.hpp"
#include "tf_idf.hpp"

namespace unrolled::vectorize {
namespace {

void show_idf(WorkedExample& example)
{
    const Vector df{1, 2, 4, 12, 21, 34, 36, 37, 37};
    const Vector idf = inverse_document_frequency(df, 37);
    example.row("idf Romeo", "1.57", idf(0));
    example.row("idf salad", "1.27", idf(1));
    example.misprint("idf Falstaff", "0.967", idf(2), "rounded up");
    example.row("idf forest", "0.489", idf(3));
    example.row("idf battle", "0.246", idf(4));
    example.row("idf wit", "0.037", idf(5));
    example.row("idf fool", "0.012", idf(6));
    example.row("idf good", "0", idf(7));
    example.row("idf sweet", "0", idf(8));
}

}  // namespace

WorkedExample tf_idf_example()
{
    WorkedExample example("tf_idf",
                          "Jurafsky and Martin, chapter 6: words in plays");
    example.note("As You Like It, Twelfth Night, Julius Caesar, Henry V");
    show_idf(example);
    const Vector idf = inverse_document_frequency(Vector{21, 37, 36, 34}, 37);
    const Matrix counts{
        {1, 0, 7, 13}, {114, 80, 62, 89}, {36, 58, 1, 4}, {20, 15, 2, 3}};
    const Matrix weighed = tf_idf(counts, idf);
    example.row("battle", ".074 0 .22 .28", row(weighed, 0));
    example.row("good", "0 0 0 0", row(weighed, 1));
    example.row("fool", ".019 .021 .0036 .0083", row(weighed, 2));
    example.row("wit", ".049 .044 .018 .022", row(weighed, 3));
    return example;
}

}  // namespace unrolled::vectorize
