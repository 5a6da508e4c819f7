#include "analogy.hpp"
#include "examples.hpp"

namespace unrolled::vectorize {

WorkedExample analogy_example()
{
    WorkedExample example("analogy", "king - man + woman in a plane");
    const std::vector<std::string> words{"man", "woman", "king", "queen"};
    const Matrix E{{Real(0.72), Real(0.22)},
                   {Real(0.38), Real(0.32)},
                   {Real(0.72), Real(0.78)},
                   {Real(0.38), Real(0.88)}};
    const Analogy question{.a = 2, .b = 0, .c = 1, .answer = 3};
    const Vector q = analogy_point(E, question.a, question.b, question.c);
    example.note("man 0, woman 1, king 2, queen 3");
    example.value("E", E, 2);
    example.row("king - man + woman (1.11)", "0.38 0.88", q);
    for (const Neighbour& n : solve(E, question, 4, QueryWords::allowed)) {
        const std::string& word = words.at(static_cast<std::size_t>(n.id));
        example.value("cosine to " + word, n.cosine);
    }
    const bool excluded_finds_queen =
        count_solved(E, {question}, QueryWords::excluded) == 1;
    example.row("solved, question words excluded", "1",
                excluded_finds_queen ? Real(1) : Real(0));
    example.note("Published for the Google News vectors (300 wide, question");
    example.note("words excluded): queen 0.7118, monarch 0.6190, princess");
    example.note("0.5902. Their text is not ours, so they stand alone here.");
    return example;
}

}  // namespace unrolled::vectorize
