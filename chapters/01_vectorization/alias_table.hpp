/// \file
/// Draws from any distribution in constant time.
#pragma once

#include "random.hpp"

namespace unrolled::vectorize {

/// Walker's alias method: V columns of equal width, each shared by at most two
/// words. A draw picks a column and one of its two words, however large V is.
class AliasTable {
public:
    /// \param probabilities (V), not negative; they need not sum to 1
    /// \throws std::invalid_argument if one is negative or not finite, or if
    /// none is positive
    explicit AliasTable(const Vector& probabilities);

    /// A word with its probability.
    Id draw(Random& random) const
    {
        const std::size_t column = random.below(columns_.size());
        const Column& c = columns_[column];
        return random.uniform() < c.own ? static_cast<Id>(column) : c.other;
    }

private:
    struct Column {
        double own = 1;  // the column's share that is its own word
        Id other = 0;    // the word that has the rest
    };
    std::vector<Column> columns_;
};

}  // namespace unrolled::vectorize
