#include "ppmi.hpp"

#include "todo.hpp"

namespace unrolled::ex_01_6 {

Matrix co_occurrence(const Ids& ids, std::int64_t n_vocab, std::int64_t window)
{
    // TODO: count the neighbours of every place of the text.
    (void)ids, (void)n_vocab, (void)window;
    throw Todo("1.6 ppmi");
}

Matrix ppmi(const Matrix& counts)
{
    // TODO: compare each count with what chance would give.
    (void)counts;
    throw Todo("1.6 ppmi");
}

}  // namespace unrolled::ex_01_6
