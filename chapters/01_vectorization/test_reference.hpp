/// \file
/// The committed values of reference.py, for tests.
#pragma once

#include <algorithm>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "tensor.hpp"

namespace unrolled::test {

/// PyTorch's double to the last digits; float by its own precision.
inline const double tolerance = std::is_same_v<Real, double> ? 1e-10 : 1e-4;

inline nlohmann::json read_reference(const std::string& name)
{
    std::ifstream file(CHAPTER_DIR "/reference/" + name + ".json");
    return nlohmann::json::parse(file);
}

inline Vector to_vector(const nlohmann::json& numbers)
{
    Vector v = zeros<Vector>(numbers.size());
    for (std::size_t i = 0; i < v.size(); ++i) v(i) = numbers[i].get<Real>();
    return v;
}

inline Matrix to_matrix(const nlohmann::json& rows)
{
    Matrix m = zeros<Matrix>(rows.size(), rows.at(0).size());
    for (std::size_t i = 0; i < m.shape(0); ++i) {
        std::ranges::copy(to_vector(rows[i]), m.data() + i * m.shape(1));
    }
    return m;
}

/// The ids of all rows, one after the other.
inline Ids to_ids(const nlohmann::json& numbers)
{
    if (numbers.is_number()) return {numbers.get<Id>()};
    Ids ids;
    for (const nlohmann::json& entry : numbers) {
        for (const Id id : to_ids(entry)) ids.push_back(id);
    }
    return ids;
}

/// The largest difference of two tensors, relative where numbers are large.
template <std::size_t rank>
double difference(const Tensor<rank>& a, const Tensor<rank>& b)
{
    if (a.shape() != b.shape()) return INFINITY;
    double worst = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const auto x = static_cast<double>(values(a)[i]);
        const auto y = static_cast<double>(values(b)[i]);
        worst = std::max(worst, std::abs(x - y) / std::max(1.0, std::abs(y)));
    }
    return worst;
}

}  // namespace unrolled::test
