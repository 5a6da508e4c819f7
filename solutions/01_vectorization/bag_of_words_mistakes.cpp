#include "bag_of_words.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "mistakes.hpp"

namespace unrolled::ex_01_3 {
namespace {

Vector count(const Ids& ids, std::int64_t n_vocab)
{
    if (n_vocab < 1) throw std::invalid_argument("no vocabulary");
    Vector bag = zeros<Vector>(n_vocab);
    for (const Id id : ids) {
        if (id >= n_vocab) throw std::out_of_range("no such id");
        if (id >= 0) bag(id) += 1;
    }
    return bag;
}

Vector only_presence(const Ids& ids, std::int64_t n_vocab)
{
    Vector bag = count(ids, n_vocab);
    for (Real& times : values(bag)) times = std::min(times, Real(1));
    return bag;
}

Vector shares(const Ids& ids, std::int64_t n_vocab)
{
    const Vector bag = count(ids, n_vocab);
    const Real total = sum_all(bag);
    return total == 0 ? bag : Vector(bag / total);
}

Vector padding_is_first(const Ids& ids, std::int64_t n_vocab)
{
    Vector bag = count(ids, n_vocab);
    for (const Id id : ids) bag(0) += id < 0 ? 1 : 0;
    return bag;
}

Real log2_factorial(Real n)
{
    Real bits = 0;
    for (Real factor = 2; factor <= n; ++factor) bits += std::log2(factor);
    return bits;
}

Real sum_of_counts(const Vector& bag)
{
    for (const Real times : values(bag)) {
        if (times < 0) throw std::invalid_argument("negative count");
    }
    return sum_all(bag);
}

Real equals_told_apart(const Vector& bag)
{
    return log2_factorial(sum_of_counts(bag));
}

Real in_nats(const Vector& bag)
{
    Real bits = log2_factorial(sum_of_counts(bag));
    for (const Real times : values(bag)) bits -= log2_factorial(times);
    return bits * std::log(Real(2));
}

Real any_word_anywhere(const Vector& bag)
{
    const Real words = sum_of_counts(bag);
    Real kinds = 0;
    for (const Real times : values(bag)) kinds += times > 0 ? 1 : 0;
    return kinds == 0 ? 0 : words * std::log2(kinds);
}

const exercise::Mistakes known_bags = exercise::mistakes_of(
    bag_of_words,
    {{only_presence,
      "Each word that occurs has a 1, however often it occurs. Add 1 at every occurrence instead "
      "of setting the place to 1."},
     {shares,
      "The counts are divided by the number of words. Those are shares; the bag holds the counts "
      "themselves."},
     {padding_is_first,
      "Padding is counted as the word with the id 0. A negative id is no word: skip it."}});

const exercise::Mistakes known_bits = exercise::mistakes_of(
    lost_bits,
    {{equals_told_apart,
      "This is log2 T!, as if all words were different. Equal words can change places without "
      "changing the text: divide by the factorial of each count."},
     {in_nats,
      "The number is right in nats, with the natural logarithm. Bits are logarithms to base 2."},
     {any_word_anywhere,
      "This counts all sequences that use these words, however often. Only those with exactly the "
      "counts of the bag are meant."}});

}  // namespace
}  // namespace unrolled::ex_01_3
