#include "cooccurrence.hpp"
#include "example_words.hpp"
#include "examples.hpp"
#include "similarity.hpp"

namespace unrolled::vectorize {

WorkedExample cooccurrence_example()
{
    WorkedExample example("cooccurrence",
                          "DLFS 2, chapter 2: You say goodbye and I say hello");
    const Vocabulary words = Vocabulary::from_tokens(say_hello);
    const Matrix counts =
        cooccurrence({words.encode(say_hello)}, words.size(), 1);

    example.note(numbered(words));
    example.row("ids", "0 1 2 3 4 1 5 6", as_numbers(words.encode(say_hello)));
    example.value("counts of neighbours (1.8)", counts, 0);
    example.row("sum of all counts", "14", sum_all(counts));
    example.row("column sums", "1 4 2 2 2 2 1", sum_rows(counts));
    const Vector you = row(counts, 0), i = row(counts, 4);
    example.value("cos(you, i) (1.10)", cosine(you, i), 8);
    example.row("cos(you, i), lengths + 1e-8", "0.70710677",
                cosine(you, i, Real(1e-8)));
    example.value("cosines to 'you'", cosines(counts, you));
    example.value("positive mutual information (1.9)", ppmi(counts), 3);
    return example;
}

}  // namespace unrolled::vectorize
