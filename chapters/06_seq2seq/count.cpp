#include "count.hpp"

namespace unrolled::seq2seq {

std::size_t count_summary(const DeepSizes& sizes)
{
    return 2 * sizes.layers * sizes.H;  // (6.31)
}

std::size_t count_recurrent(const DeepSizes& sizes)
{
    const std::size_t H = sizes.H;
    return sizes.layers * 4 * (H * H + H * H);  // (6.32)
}

std::size_t count_all(const DeepSizes& sizes)
{
    const auto& [layers, H, V_x, V_y] = sizes;
    return 2 * count_recurrent(sizes) + (V_x + V_y) * H + V_y * H;  // (6.33)
}

DeepSizes sizes_of_2014()
{
    return {.layers = 4, .H = 1000, .V_x = 160'000, .V_y = 80'000};
}

std::vector<PublishedScore> table_of_2014()
{
    return {{"single forward LSTM, beam 12", Real(26.17)},
            {"single reversed LSTM, beam 12", Real(30.59)}};
}

}  // namespace unrolled::seq2seq
