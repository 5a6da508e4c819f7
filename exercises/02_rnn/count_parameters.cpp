#include "count_parameters.hpp"

#include "todo.hpp"

namespace unrolled::ex_02_9 {

std::int64_t count_parameters(std::int64_t inputs, const std::vector<std::int64_t>& hidden,
                              std::int64_t outputs, bool bidirectional, std::int64_t length)
{
    // TODO: refuse sizes below 1; then add up layer after layer, and the output layer.
    (void)inputs, (void)hidden, (void)outputs, (void)bidirectional, (void)length;
    throw Todo("2.9 count_parameters");
}

}  // namespace unrolled::ex_02_9
