/// \file
/// For tests: the values that a chapter's reference.py has written down.
#pragma once

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "test_support.hpp"

namespace unrolled::test {

/// The chapter's file `reference/NAME.json`.
inline nlohmann::json read_reference(const std::string& name)
{
    std::ifstream file(CHAPTER_DIR "/reference/" + name + ".json");
    return nlohmann::json::parse(file);
}

/// The numbers of all rows, one after the other.
template <class Number>
std::vector<Number> flat(const nlohmann::json& numbers)
{
    if (numbers.is_number()) return {numbers.get<Number>()};
    std::vector<Number> all;
    for (const nlohmann::json& entry : numbers) {
        std::ranges::copy(flat<Number>(entry), std::back_inserter(all));
    }
    return all;
}

/// The same as ids.
inline Ids to_ids(const nlohmann::json& numbers)
{
    return flat<Id>(numbers);
}

/// Fill a tensor that has its shape already. \throws ShapeError if the count differs
template <std::size_t rank>
void fill(Tensor<rank>& tensor, const nlohmann::json& numbers)
{
    const std::vector<Real> list = flat<Real>(numbers);
    const std::size_t count = list.size();
    require_shape("the reference", {&count, 1}, {tensor.size()});
    std::ranges::copy(list, tensor.data());
}

/// A list as a vector.
inline Vector to_vector(const nlohmann::json& numbers)
{
    Vector v = zeros<Vector>(numbers.size());
    fill(v, numbers);
    return v;
}

/// A list of rows as a matrix.
inline Matrix to_matrix(const nlohmann::json& rows)
{
    Matrix m = zeros<Matrix>(rows.size(), rows.at(0).size());
    fill(m, rows);
    return m;
}

/// The largest difference to numbers of any shape in the same order.
template <std::size_t rank>
double difference(const Tensor<rank>& a, const nlohmann::json& numbers)
{
    Tensor<rank> b = zeros_like(a);
    fill(b, numbers);
    return difference(a, b);
}

}  // namespace unrolled::test
