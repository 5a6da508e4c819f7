/// \file
/// Every smoothing at every order, on one test text.
#pragma once

#include <map>

#include "discounts.hpp"
#include "perplexity.hpp"

namespace unrolled::ngram {

/// What one method reached at one order.
struct Cell {
    std::string method;
    std::size_t order;
    Measured measured;
};

/// What one order cost, with modified Kneser-Ney.
struct Cost {
    std::size_t order, ngrams, bytes;
    double count_seconds, estimate_seconds, score_seconds;
    std::string notice;  ///< Of the discounts; empty if all are estimated.
};

/// The texts as ids.
struct Task {
    Lexicon lexicon;
    Ids train, test;
    Ids counted;   ///< The part of `train` that weights are chosen with,
    Ids held_out;  ///< and the text that they are chosen by.
};

/// The whole table.
struct Table {
    std::vector<Cell> cells;
    std::vector<Cost> costs;
};

/// All methods of one order, added to the table.
void add_order(Table& table, const Task& task, std::size_t order);

/// The names of the methods, the simplest first.
const std::vector<std::string>& method_names();

}  // namespace unrolled::ngram
