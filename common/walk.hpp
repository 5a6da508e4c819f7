/// \file
/// Visit every tensor of a struct, or of several structs of one type side by side.
///
/// A struct takes part by a function beside it that names each member:
///
///     template <class Visit, Is<Params>... P>
///     void for_each(Visit&& visit, P&... p)
///     {
///         visit("W_xh", p.W_xh...);
///         visit("W_hh", p.W_hh...);
///     }
///
/// A member may itself be such a struct, or a `std::vector` of them: walk() goes inside and joins
/// the names with dots (`layers.0.W_xh`). Optimisers, gradient checks and checkpoints are all
/// written once, on walk().
#pragma once

#include <concepts>
#include <string>
#include <type_traits>
#include <vector>

#include "tensor.hpp"

namespace unrolled {

/// `P` is `Struct` or `const Struct`: what a for_each accepts.
template <class P, class Struct>
concept Is = std::same_as<std::remove_const_t<P>, Struct>;

namespace walk_detail {

template <class T>
struct is_tensor : std::false_type {
};
template <std::size_t rank>
struct is_tensor<Tensor<rank>> : std::true_type {
};

template <class T>
struct is_vector : std::false_type {
};
template <class T>
struct is_vector<std::vector<T>> : std::true_type {
};

inline std::string join(const std::string& prefix, const std::string& name)
{
    return prefix.empty() ? name : prefix + "." + name;
}

inline void require_same_length(const std::string& name, std::size_t a, std::size_t b)
{
    if (a == b) return;
    throw ShapeError(name + " has " + std::to_string(a) + " and " + std::to_string(b) + " entries");
}

template <class Visit, class First, class... Rest>
void visit_member(Visit& visit, const std::string& name, First& first, Rest&... rest);

template <class Visit, class... P>
void walk_members(Visit& visit, const std::string& prefix, P&... p)
{
    for_each([&](const char* name,
                 auto&... member) { visit_member(visit, join(prefix, name), member...); },
             p...);
}

template <class Visit, class First, class... Rest>
void visit_member(Visit& visit, const std::string& name, First& first, Rest&... rest)
{
    using Member = std::remove_const_t<First>;
    if constexpr (is_tensor<Member>::value) {
        visit(name, first, rest...);
    } else if constexpr (is_vector<Member>::value) {
        (require_same_length(name, first.size(), rest.size()), ...);
        for (std::size_t i = 0; i < first.size(); ++i) {
            visit_member(visit, join(name, std::to_string(i)), first[i], rest[i]...);
        }
    } else {
        walk_members(visit, name, first, rest...);
    }
}

}  // namespace walk_detail

/// Call `visit(name, tensor...)` for every tensor of the structs `p...`, which have one type (they
/// may differ in const). The order is that of their for_each. \throws ShapeError if lists of theirs
/// differ in length
template <class Visit, class... P>
void walk(Visit&& visit, P&... p)
{
    walk_detail::walk_members(visit, "", p...);
}

/// How many numbers a struct holds: the number of parameters of a model.
template <class P>
std::size_t count_numbers(const P& p)
{
    std::size_t count = 0;
    walk([&](const std::string&, const auto& tensor) { count += tensor.size(); }, p);
    return count;
}

/// A struct of the same shapes with every number 0.
template <class P>
P zeros_like_struct(P p)
{
    walk([](const std::string&, auto& tensor) { tensor.fill(Real(0)); }, p);
    return p;
}

/// \throws ShapeError if a tensor of `p` has another shape than its twin in `expected`. The message
/// begins with `name`, as in "grads.W_xh has shape (2, 3), expected (2, 4)".
template <class P>
void require_same_shapes(const std::string& name, const P& p, const P& expected)
{
    walk(
        [&](const std::string& member, const auto& a, const auto& b) {
            if (a.shape() == b.shape()) return;
            throw ShapeError(name + "." + member + " has shape " + shape_text(a.shape()) +
                             ", expected " + shape_text(b.shape()));
        },
        p, expected);
}

}  // namespace unrolled
