#include "bag_of_words.hpp"

#include "todo.hpp"

namespace unrolled::ex_01_3 {

Vector bag_of_words(const Ids& ids, std::int64_t n_vocab)
{
    // TODO: count each id that is not padding.
    (void)ids, (void)n_vocab;
    throw Todo("1.3 bag_of_words");
}

Real lost_bits(const Vector& bag)
{
    // TODO: log2 of the number of different sequences that have this bag.
    (void)bag;
    throw Todo("1.3 bag_of_words");
}

}  // namespace unrolled::ex_01_3
