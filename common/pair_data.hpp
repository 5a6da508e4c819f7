/// \file
/// The pairs that a run learns, wherever they come from, in three parts.
#pragma once

#include "pairs.hpp"

namespace unrolled {

/// Pairs with what must be known to read and to write them.
struct PairData {
    std::string name;                ///< For titles: "cmudict", "date", the name of a file.
    Unit source_unit = Unit::words;  ///< What a source is cut into.
    Unit target_unit = Unit::words;  ///< What a target is put together from.
    std::size_t min_count = 1;       ///< A token seen fewer times in learning is unknown.
    PairParts parts;                 ///< All pairs.
};

/// 40,000 pairs of a generated task, always the same.
/// \throws std::invalid_argument naming the tasks
PairData task_data(const std::string& task);

/// A reader's own pairs. Of 1000 and more, a word that is seen once is unknown; characters never
/// are. \param name for titles \param unit of both sides
PairData own_data(std::string name, const std::vector<Pair>& pairs, Unit unit);

/// Spelling to sound: the pronouncing dictionary of the package pocketsphinx-en-us.
/// \throws TextError naming the package if the file is not there
PairData cmudict_data();

/// The entries of such a dictionary, letters and phones: words of a .. z and the apostrophe. A word
/// has a pair for each of its pronunciations (`word(2)` is another one of `word`).
std::vector<Pair> dictionary_pairs(std::string_view text);

/// English and Spanish verses of at most 15 words (5,426 pairs), from the packages sword-text-kjv
/// and sword-text-sparv by the program mod2imp (10 s). \throws std::runtime_error naming the
/// package that is missing
PairData kjv_es_data();

/// Two books as mod2imp prints them: a pair for each verse that both have, if neither side has more
/// than `longest` words between its blanks. The tokens are words and punctuation marks.
std::vector<Pair> verse_pairs(std::string_view source, std::string_view target,
                              std::size_t longest);

}  // namespace unrolled
