/// \file
/// The tensors of a struct as a list of names and numbers: what code that is compiled once can
/// work on, whatever the struct.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "walk.hpp"

namespace unrolled {

/// One tensor. `Number` is Real, or const Real where it is only read.
template <class Number>
struct NamedTensor {
    std::string name;                ///< "params.W_xh"
    std::vector<std::size_t> shape;  ///< Its sizes.
    std::span<Number> numbers;       ///< The tensor's own: it must live as long.
};

/// By name, as "model.params.W_xh"; to be filled.
using NamedTensors = std::vector<NamedTensor<Real>>;
/// The same, to be read.
using ConstNamedTensors = std::vector<NamedTensor<const Real>>;

namespace named_tensors_detail {

template <class Number, class P>
std::vector<NamedTensor<Number>> list(const std::string& prefix, P& p)
{
    std::vector<NamedTensor<Number>> result;
    walk(
        [&](const std::string& name, auto& tensor) {
            result.push_back({prefix + "." + name,
                              {tensor.shape().begin(), tensor.shape().end()},
                              values(tensor)});
        },
        p);
    return result;
}

}  // namespace named_tensors_detail

/// All tensors of `p` in the order of walk(). Each name begins with `prefix` and a dot.
template <class P>
NamedTensors named_tensors(const std::string& prefix, P& p)
{
    return named_tensors_detail::list<Real>(prefix, p);
}
/// The same of a struct that may only be read.
template <class P>
ConstNamedTensors named_tensors(const std::string& prefix, const P& p)
{
    return named_tensors_detail::list<const Real>(prefix, p);
}

}  // namespace unrolled
