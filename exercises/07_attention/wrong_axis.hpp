/// \file
/// Exercise 7.8: write the test that finds the wrong axis.
///
/// Scores of several queries stand in a matrix, and a softmax may run along its rows or down its
/// columns. Both give positive numbers that add up to 1 somewhere, and with the wrong one a network
/// even learns, a little. Other mistakes of this kind look just as innocent: a matrix that is
/// transposed and fits all the same, because it is square; a size taken for another, because both
/// are 4. Several programs claim to compute scaled dot product attention (Vaswani and others,
/// 2017):
///
/// \f[ s_{ij} = \frac{q_i \cdot k_j}{\sqrt{D}} \qquad
///     \alpha_{ij} = \frac{e^{s_{ij}}}{\sum_{l=1}^{T_k} e^{s_{il}}} \qquad
///     c_i = \sum_{j=1}^{T_k} \alpha_{ij}\, v_j \f]
///
/// Some of them are right. In the others something runs along the wrong axis, or is divided by the
/// wrong size, in the weights or only in the context, for all inputs or only for some shapes. You
/// cannot see the programs. You write the two parts of a test: `propose` makes an input, `accept`
/// looks at what a program made of it. Every program gets your inputs of ten seeds, in an order
/// that you do not know. A right one must be accepted every time, a broken one rejected at least
/// once.
///
/// The shapes are your best tool. Which mistakes can be seen only if two sizes differ? Which only
/// if they are the same?
#pragma once

#include <cstdint>

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_07_8 {

/// What a program gets. All numbers lie between -3 and 3; all four sizes are 1 to 12.
struct Input {
    Matrix Q;  ///< queries, one in each row, (T_q, D)
    Matrix K;  ///< keys, one in each row, (T_k, D)
    Matrix V;  ///< values, one in each row, (T_k, D_v)
};

template <class Visit, Is<Input>... I>
void for_each(Visit&& visit, I&... i)
{
    visit("Q", i.Q...);
    visit("K", i.K...);
    visit("V", i.V...);
}

/// What a program returns. Right programs may differ in the last digits: they add up in different
/// orders.
struct Output {
    Matrix weights;  ///< \f$\alpha_{ij}\f$, (T_q, T_k)
    Matrix context;  ///< \f$c_i\f$, one in each row, (T_q, D_v)
};

template <class Visit, Is<Output>... O>
void for_each(Visit&& visit, O&... o)
{
    visit("weights", o.weights...);
    visit("context", o.context...);
}

/// An input that makes a wrong axis visible.
/// \param seed 1 to 10. The same seed gives the same input; `Random` of common/ takes one.
Input propose(std::int64_t seed);

/// Whether a program may have been right.
/// \param input what it got
/// \param output what it returned, in the shapes above
bool accept(const Input& input, const Output& output);

}  // namespace unrolled::ex_07_8
