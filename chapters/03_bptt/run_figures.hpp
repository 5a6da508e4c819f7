/// \file
/// What a real run shows: its loss, and how far its gradient reaches.
#pragma once

#include <filesystem>

#include "tensor.hpp"

namespace unrolled::bptt {

/// The norms by lag, from `before` training and from `after` it, as a table
/// with a row for some of the lags. \param before (T + 1) \param after (T + 1)
void print_lags(const Vector& before, const Vector& after);

/// The same as curves; a norm of 0 ends its curve.
void draw_lags(const std::filesystem::path& file, const Vector& before,
               const Vector& after);

}  // namespace unrolled::bptt
