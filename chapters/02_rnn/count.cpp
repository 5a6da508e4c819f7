#include "count.hpp"

namespace unrolled::rnn {

// [count]
std::size_t count_shared(std::size_t D, std::size_t H, std::size_t V)
{
    return H * D + H * H + H + V * H + V;  // (2.12)
}

std::size_t count_separate(std::size_t D, std::size_t H, std::size_t V,
                           std::size_t T)
{
    return T * count_shared(D, H, V);  // (2.13)
}
// [count]

}  // namespace unrolled::rnn
