#include "tiny.hpp"

#include <cmath>

#include "model.hpp"

namespace unrolled::seq2seq {

Params tiny_params()
{
    Random random(6);
    Model model = new_model({.V_x = 5, .V_y = 5, .D = 2, .H = 2}, 0.05, random);
    const std::vector<IdPair> pairs = {tiny_pair()};
    for (int i = 0; i < 40; ++i) train_step(model, pair_batch(pairs));
    walk(
        [](const std::string&, auto& weights) {
            for (Real& w : values(weights)) w = std::round(w * 100) / 100;
        },
        model.params);
    return model.params;
}

IdPair tiny_pair()
{
    return {.source = {3, 4}, .target = {3, 4}};
}

}  // namespace unrolled::seq2seq
