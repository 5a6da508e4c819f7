#include "count.hpp"

namespace unrolled::lstm {

// [count]
std::size_t count_lstm(std::size_t D, std::size_t H)
{
    return 4 * (H * D + H * H + H);  // (4.11)
}

std::size_t count_peephole(std::size_t D, std::size_t H)
{
    return count_lstm(D, H) + 3 * H;  // (4.12)
}

std::size_t count_gru(std::size_t D, std::size_t H)
{
    return 3 * (H * D + H * H + H);  // (4.13)
}
// [count]

}  // namespace unrolled::lstm
