/// \file
/// More than one chain of states: both directions at once, and layers on
/// layers. Each chain is the RNN of rnn.hpp; only the wiring is new.
///
///     o_t = W_hy [h_t ahead ; h_t back] + b_y       (2.14)  bidirectional
///     x_t of layer l+1 is h_t of layer l            (2.15)  stacked
#pragma once

#include <vector>

#include "rnn.hpp"

namespace unrolled::rnn {

/// One chain of states without an output of its own.
struct Layer {
    Matrix W_xh;  ///< (H, D)
    Matrix W_hh;  ///< (H, H)
    Vector b_h;   ///< (H)
};

/// One chain reads the sequence from the start, one from the end; the output
/// sees both states, so every step knows its past and its future.
struct Bidirectional {
    Layer ahead;  ///< Reads x_1 .. x_T.
    Layer back;   ///< Reads x_T .. x_1.
    Matrix W_hy;  ///< (V, 2 H), for the two states written one after the other.
    Vector b_y;   ///< (V)
};

/// Layer 1 reads the inputs, every other the states of the layer below; the
/// output sees the states of the last.
struct Stacked {
    std::vector<Layer> layers;
    Matrix W_hy;  ///< (V, H)
    Vector b_y;   ///< (V)
};

/// Visit every parameter by name.
template <class Visit, Is<Layer>... L>
void for_each(Visit&& visit, L&... layer)
{
    visit("W_xh", layer.W_xh...);
    visit("W_hh", layer.W_hh...);
    visit("b_h", layer.b_h...);
}

/// Visit every parameter by name.
template <class Visit, Is<Bidirectional>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("ahead", p.ahead...);
    visit("back", p.back...);
    visit("W_hy", p.W_hy...);
    visit("b_y", p.b_y...);
}

/// Visit every parameter by name.
template <class Visit, Is<Stacked>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("layers", p.layers...);
    visit("W_hy", p.W_hy...);
    visit("b_y", p.b_y...);
}

/// The chain without its output. \throws ShapeError
Layer layer_of(const Params& p);

/// The states h_1 .. h_T of a chain that starts at 0, (T, N, H).
/// \param xs (T, N, D) \throws ShapeError
Tensor3 states(const Layer& layer, const Tensor3& xs);

/// The last step first. (T, N, D)
Tensor3 reversed(const Tensor3& xs);

/// What a deep network computes.
struct DeepRun {
    std::vector<Tensor3> hs;  ///< (T, N, H) of each chain, in step with xs.
    Tensor3 outputs;          ///< (T, N, V), probabilities.
};

/// Equation (2.14): `hs` is ahead, back. \throws ShapeError
DeepRun forward(const Bidirectional& p, const Tensor3& xs);

/// Equation (2.15): `hs` is layer 1, layer 2, ... \throws ShapeError
DeepRun forward(const Stacked& p, const Tensor3& xs);

}  // namespace unrolled::rnn
