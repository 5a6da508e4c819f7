#include "analogy.hpp"

#include "ids.hpp"

namespace unrolled::vectorize {

// [analogy]
Vector analogy_point(const Matrix& E, Id a, Id b, Id c)
{
    require_ids("analogy", Ids{a, b, c}, E.shape(0));
    const Vector E_a = row(E, index(a));
    const Vector E_b = row(E, index(b));
    const Vector E_c = row(E, index(c));
    return E_a - E_b + E_c;  // (1.11)  (D)
}

std::vector<Neighbour> solve(const Matrix& E, const Analogy& question,
                             std::size_t count, QueryWords query_words)
{
    const auto [a, b, c, answer] = question;
    const Ids excluded =
        query_words == QueryWords::excluded ? Ids{a, b, c} : Ids{};
    const Vector q = analogy_point(E, a, b, c);
    return neighbours(E, q, count, excluded);  // (1.12)
}
// [analogy]

std::size_t count_solved(const Matrix& E, const std::vector<Analogy>& questions,
                         QueryWords query_words)
{
    std::size_t solved = 0;
    for (const Analogy& question : questions) {
        const std::vector<Neighbour> best = solve(E, question, 1, query_words);
        if (!best.empty() && best[0].id == question.answer) ++solved;
    }
    return solved;
}

}  // namespace unrolled::vectorize
