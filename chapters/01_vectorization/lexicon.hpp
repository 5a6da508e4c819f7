/// \file
/// The words of the generated corpus, and what is said of them.
#pragma once

#include <array>
#include <string>
#include <vector>

namespace unrolled::vectorize {

/// A word in its two forms (king, queen; apple, apples) and its own company:
/// what sentences say of it, in either form.
struct Entry {
    std::array<std::string, 2> forms;  ///< First and second form.
    std::vector<std::string> company;  ///< What fills the `~` of a frame.
};

/// A relation between forms (male and female; one and many). Each form has its
/// own frames: sentences with `*` for the word and `~` for its company.
struct Relation {
    std::string name;
    std::array<std::vector<std::string>, 2> frames;  ///< By form.
    std::vector<Entry> entries;
};

/// Words of one kind without a second form: days, months, colours.
struct Kind {
    std::string name;
    std::vector<std::string> frames;  ///< With `*` for the word.
    std::vector<std::string> words;
};

/// The relations that analogies are made of: gender, number, comparison, tense,
/// capital.
const std::vector<Relation>& relations();

/// The kinds that only give the map its islands: days, months, colours.
const std::vector<Kind>& kinds();

/// What may stand before any sentence; empty texts among them.
const std::vector<std::string>& openings();

/// What may stand after any sentence; empty texts among them.
const std::vector<std::string>& closings();

}  // namespace unrolled::vectorize
