/// \file
/// Exercise 3.7: write the test that finds the missing recurrence.
///
/// A recurrent network whose recurrence is missing does not crash. It even learns, a little, and
/// nobody notices for weeks, unless there is a test. Several programs claim to run the layer
///
/// \f[ h_t = \tanh(W_{xh} x_t + W_{hh} h_{t-1} + b_h) \qquad t = 1, \dots, T \f]
///
/// and to find the gradient of its recurrent weights, \f$\partial L / \partial W_{hh}\f$, for the
/// loss whose gradient at each state is given:
///
/// \f[ L = \sum_{t=1}^{T} dh^{out}_t \cdot h_t \f]
///
/// Some of them are right. In the others the recurrence is missing somewhere: on the way forward,
/// on the way back, at some steps, for some units. You cannot see the programs. You write the two
/// parts of a test: `propose` makes an input, `accept` looks at what a program made of it. Every
/// program gets your inputs of ten seeds, in an order that you do not know. A right one must be
/// accepted every time, a broken one rejected at least once.
///
/// How can `accept` know what is right? The way forward is easily written again. And a gradient is
/// a slope: change one weight by a little, and see what the loss does.
#pragma once

#include <cstdint>

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_03_7 {

/// What a program gets. All numbers are finite; T, D and H are 1 to 30.
struct Input {
    Matrix W_xh;        ///< input weights, (H, D)
    Matrix W_hh;        ///< recurrent weights, (H, H)
    Vector b_h;         ///< bias, (H)
    Vector h0;          ///< the state before the first step, (H)
    Matrix xs;          ///< inputs, one in each row, (T, D)
    Matrix dhs_output;  ///< the gradient of L at each state, as its own output says, (T, H)
};

template <class Visit, Is<Input>... I>
void for_each(Visit&& visit, I&... i)
{
    visit("W_xh", i.W_xh...);
    visit("W_hh", i.W_hh...);
    visit("b_h", i.b_h...);
    visit("h0", i.h0...);
    visit("xs", i.xs...);
    visit("dhs_output", i.dhs_output...);
}

/// What a program returns. Right programs may differ in the last digits: they add up in different
/// orders.
struct Output {
    Matrix hs;     ///< \f$h_1 \dots h_T\f$, (T, H)
    Matrix dW_hh;  ///< \f$\partial L / \partial W_{hh}\f$, (H, H)
};

template <class Visit, Is<Output>... O>
void for_each(Visit&& visit, O&... o)
{
    visit("hs", o.hs...);
    visit("dW_hh", o.dW_hh...);
}

/// An input that makes a missing recurrence visible.
/// \param seed 1 to 10. The same seed gives the same input; `Random` of common/ takes one.
Input propose(std::int64_t seed);

/// Whether a program may have been right.
/// \param input what it got
/// \param output what it returned, in the shapes above
bool accept(const Input& input, const Output& output);

}  // namespace unrolled::ex_03_7
