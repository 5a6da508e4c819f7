#include "attention_backward.hpp"

#include "todo.hpp"

namespace unrolled::ex_07_5 {

Grads attention_backward(const Step& step, const Vector& dcontext)
{
    // TODO: the weights and the values first; then the scores; then what the scores were made of.
    (void)step, (void)dcontext;
    throw Todo("7.5 attention_backward");
}

}  // namespace unrolled::ex_07_5
