#include "memory_weights.hpp"

#include "todo.hpp"

namespace unrolled::ex_04_3 {

Weights memory_weights()
{
    // TODO: return {.input = {{...}, ...}, .forget = ..., .candidate = ..., .output = ...};
    throw Todo("4.3 memory_weights");
}

}  // namespace unrolled::ex_04_3
