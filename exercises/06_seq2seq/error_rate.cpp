#include "error_rate.hpp"

#include "todo.hpp"

namespace unrolled::ex_06_7 {

Edits edits(const Ids& written, const Ids& right)
{
    // TODO: the table of distances, each entry with its edits by kind.
    (void)written, (void)right;
    throw Todo("6.7 error_rate");
}

Vector error_by_length(const std::vector<Ids>& written, const std::vector<Ids>& right,
                       std::int64_t width)
{
    // TODO: all edits and all right words of each group of lengths; then divide.
    (void)written, (void)right, (void)width;
    throw Todo("6.7 error_rate");
}

}  // namespace unrolled::ex_06_7
