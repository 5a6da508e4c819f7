/// \file
/// Exercise 2.5: the loss of each of the five forms.
///
/// One RNN serves five kinds of tasks. They differ in which steps have an input and which outputs
/// are compared with a target. The loss is always a single number: the sum of \f$-\ln
/// p(\text{target})\f$ over the outputs that have a target.
///
/// | form          | inputs           | steps after the inputs | outputs that have a target |
/// |---------------|------------------|------------------------|----------------------------|
/// | one to one    | 1                | none                   | the one there is           |
/// | one to many   | 1                | until every target has an output | all, also the first |
/// | many to one   | T                | none                   | only the last              |
/// | many to many  | T                | none                   | all T                      |
/// | delayed       | T                | one for each target    | only those after the inputs |
///
/// At a step after the inputs \f$x_t = 0\f$. The state goes on from step to step through the whole
/// run; it begins as 0. In the form *delayed*, encoder and decoder usually have different weights
/// (machine translation); here one set serves for both.
#pragma once

#include <string>

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_02_5 {

/// The parameters of an RNN with V classes as output.
struct Params {
    Matrix W_xh;  ///< (H, D)
    Matrix W_hh;  ///< (H, H)
    Vector b_h;   ///< (H)
    Matrix W_hy;  ///< (V, H)
    Vector b_y;   ///< (V)
};

template <class Visit, Is<Params>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("W_xh", p.W_xh...);
    visit("W_hh", p.W_hh...);
    visit("b_h", p.b_h...);
    visit("W_hy", p.W_hy...);
    visit("b_y", p.b_y...);
}

/// The loss of one example in one of the five forms, in nats. For example, with all parameters 0
/// and two classes every output is (0.5, 0.5), so the loss is ln 2 times the number of targets.
/// \param form "one to one", "one to many", "many to one", "many to many" or "delayed"
/// \param p the parameters
/// \param xs the inputs, one in each row, (T, D), T at least 1
/// \param targets classes, counted from 0, in the order of the outputs that have one
/// \throws std::invalid_argument for any other form, or if the number of inputs or targets does not
/// fit the form
Real form_loss(const std::string& form, const Params& p, const Matrix& xs, const Ids& targets);

}  // namespace unrolled::ex_02_5
