/// \file
/// For tests: a small model and its checkpoint.
#pragma once

#include <filesystem>

#include "checkpoint.hpp"

namespace unrolled {

struct TwoTensors {
    Matrix W;  ///< (2, 3)
    Vector b;  ///< (4)
};

template <class Visit, Is<TwoTensors>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("W", p.W...);
    visit("b", p.b...);
}

/// Numbers that all differ, and differ for every `start`.
inline TwoTensors sample_pair(double start)
{
    TwoTensors pair{zeros<Matrix>(2, 3), zeros<Vector>(4)};
    double number = start;
    walk(
        [&](const std::string&, auto& tensor) {
            for (Real& value : values(tensor)) value = static_cast<Real>(number += 0.1);
        },
        pair);
    return pair;
}

inline void save_pair(const std::filesystem::path& file, const TwoTensors& pair)
{
    Checkpoint checkpoint{"pair", {{"step", 12}, {"vocabulary", " abc가"}}, {}};
    checkpoint.put("params", pair);
    save_checkpoint(file, checkpoint);
}

inline TwoTensors load_pair(const std::filesystem::path& file)
{
    TwoTensors pair{zeros<Matrix>(2, 3), zeros<Vector>(4)};
    load_checkpoint(file, "pair").get("params", pair);
    return pair;
}

}  // namespace unrolled
