#include "witten_bell.hpp"

#include "todo.hpp"

namespace unrolled::ex_05_6 {

Real share_of_new(const Vector& counts)
{
    // TODO: T of C + T.
    (void)counts;
    throw Todo("5.6 witten_bell");
}

Vector witten_bell(const std::vector<Ids>& sentences, const Ids& history, std::int64_t n_vocab)
{
    // TODO: from equal probabilities to the empty history, and on to longer and longer ones.
    (void)sentences, (void)history, (void)n_vocab;
    throw Todo("5.6 witten_bell");
}

}  // namespace unrolled::ex_05_6
