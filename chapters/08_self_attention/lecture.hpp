/// \file
/// The published examples as data.
#pragma once

#include "attention.hpp"
#include "multi_head.hpp"

namespace unrolled::self_attention {

/// Three words of four numbers, and the matrices that make their queries, keys
/// and values (Karim 2019). The article multiplies a row from the left, x W; as
/// everywhere in this book the matrices here are (out, in), its transposes.
struct ThreeWords {
    Matrix x;    ///< (3, 4)
    Matrix W_q;  ///< (3, 4)
    Matrix W_k;  ///< (3, 4)
    Matrix W_v;  ///< (3, 4)

    Matrix Q() const;  ///< (3, 3), (8.1) without a bias.
    Matrix K() const;  ///< (3, 3), (8.2)
    Matrix V() const;  ///< (3, 3), (8.3)
};

/// As the article prints them.
ThreeWords three_words();

/// The two scores of Alammar's "Thinking Machines" before the division, and the
/// size of his keys, 64.
struct ThinkingMachines {
    Matrix products;  ///< (1, 2): 112 and 96.
    Real d_k;         ///< 64
};

/// As the page prints them.
ThinkingMachines thinking_machines();

/// Two heads for words of four numbers, small enough to follow by hand (ours).
/// The first sees the first two numbers, the second the last two. A query is
/// the word, a value half of it. Keys: the first head exchanges the two
/// numbers, so it looks for the opposite; the second does not, so it looks for
/// the like. W_o exchanges the two heads' results.
MultiHeadParams two_heads();

}  // namespace unrolled::self_attention
