/// \file
/// The worked examples of chapter 1, one function each.
#pragma once

#include "worked_example.hpp"

namespace unrolled::vectorize {

/// Static and sequential data, and two sentences in one rectangle.
WorkedExample sequences_example();
/// A sentence and its translation as two sequences of ids.
WorkedExample pair_example();
/// Two sentences with the same bag.
WorkedExample bag_example();
/// The memory of one-hot rows, and their cosines.
WorkedExample one_hot_example();
/// Counts and mutual information of "You say goodbye and I say hello."
WorkedExample cooccurrence_example();
/// Three words of a textbook and their cosines.
WorkedExample cosine_example();
/// Four words in four plays.
WorkedExample tf_idf_example();
/// A small network learns to fill in a word.
WorkedExample cbow_example();
/// One window and two words of noise.
WorkedExample negative_sampling_example();
/// king - man + woman in a plane.
WorkedExample analogy_example();

/// Every figure of the chapter, into `folder`.
void draw_figures(const std::string& folder);

}  // namespace unrolled::vectorize
