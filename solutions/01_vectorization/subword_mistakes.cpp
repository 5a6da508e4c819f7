#include "subword.hpp"

#include <algorithm>
#include <stdexcept>

#include "mistakes.hpp"
#include "text.hpp"

namespace unrolled::ex_01_10 {
namespace {

using Pieces = std::vector<std::string>;

void require_lengths(const std::string& word, std::int64_t shortest, std::int64_t longest)
{
    if (word.empty() || shortest < 1 || longest < shortest) throw std::invalid_argument("lengths");
}

// All pieces of these characters, without the whole.
Pieces cut(const Pieces& characters, std::int64_t shortest, std::int64_t longest)
{
    Pieces pieces;
    const auto length = static_cast<std::int64_t>(characters.size());
    for (std::int64_t n = shortest; n <= std::min(longest, length); ++n) {
        for (std::int64_t begin = 0; begin + n <= length; ++begin) {
            std::string piece;
            for (std::int64_t i = begin; i < begin + n; ++i) {
                piece += characters[static_cast<std::size_t>(i)];
            }
            pieces.push_back(piece);
        }
    }
    return pieces;
}

Pieces with_whole(Pieces pieces, const std::string& whole)
{
    if (std::find(pieces.begin(), pieces.end(), whole) == pieces.end()) pieces.push_back(whole);
    return pieces;
}

Pieces cut_bytes(const std::string& word, std::int64_t shortest, std::int64_t longest)
{
    require_lengths(word, shortest, longest);
    const std::string whole = "<" + word + ">";
    Pieces bytes;
    for (const char byte : whole) bytes.push_back(std::string(1, byte));
    return with_whole(cut(bytes, shortest, longest), whole);
}

Pieces no_brackets(const std::string& word, std::int64_t shortest, std::int64_t longest)
{
    require_lengths(word, shortest, longest);
    return with_whole(cut(split_characters(word), shortest, longest), word);
}

Pieces no_whole(const std::string& word, std::int64_t shortest, std::int64_t longest)
{
    require_lengths(word, shortest, longest);
    return cut(split_characters("<" + word + ">"), shortest, longest);
}

Pieces whole_twice(const std::string& word, std::int64_t shortest, std::int64_t longest)
{
    Pieces pieces = no_whole(word, shortest, longest);
    pieces.push_back("<" + word + ">");
    return pieces;
}

struct Sum {
    Vector vector;
    Real known = 0;
    Real all = 0;
};

Sum add_up(const Pieces& of_word, const Pieces& known, const Matrix& vectors)
{
    require_shape("vectors", vectors, {known.size(), vectors.shape(1)});
    Sum sum = {.vector = zeros<Vector>(vectors.shape(1))};
    for (const std::string& piece : of_word) {
        sum.all += 1;
        const auto found = std::find(known.begin(), known.end(), piece);
        if (found == known.end()) continue;
        sum.vector += row(vectors, static_cast<std::size_t>(found - known.begin()));
        sum.known += 1;
    }
    return sum;
}

Pieces right(const std::string& word, std::int64_t shortest, std::int64_t longest)
{
    return with_whole(no_whole(word, shortest, longest), "<" + word + ">");
}

Vector not_averaged(const std::string& word, std::int64_t shortest, std::int64_t longest,
                    const Pieces& pieces, const Matrix& vectors)
{
    return add_up(right(word, shortest, longest), pieces, vectors).vector;
}

Vector unknown_counted(const std::string& word, std::int64_t shortest, std::int64_t longest,
                       const Pieces& pieces, const Matrix& vectors)
{
    const Sum sum = add_up(right(word, shortest, longest), pieces, vectors);
    return sum.vector / sum.all;
}

Vector each_kind_once(const std::string& word, std::int64_t shortest, std::int64_t longest,
                      const Pieces& pieces, const Matrix& vectors)
{
    Pieces of_word = right(word, shortest, longest);
    std::sort(of_word.begin(), of_word.end());
    of_word.erase(std::unique(of_word.begin(), of_word.end()), of_word.end());
    const Sum sum = add_up(of_word, pieces, vectors);
    return sum.known == 0 ? sum.vector : Vector(sum.vector / sum.known);
}

const exercise::Mistakes known_pieces = exercise::mistakes_of(
    ngrams,
    {{cut_bytes,
      "The word is cut between bytes. A Korean character has three: half a character is not text "
      "any more. Cut the word into characters first."},
     {no_brackets,
      "The brackets < and > are missing, so the beginning and the end of a word look like its "
      "middle."},
     {no_whole, "The whole bracketed word is missing at the end of the list."},
     {whole_twice,
      "The whole word is added even where its length lies between shortest and longest, so that it "
      "is listed twice."}});

const exercise::Mistakes known_vectors = exercise::mistakes_of(
    word_vector,
    {{not_averaged,
      "The vectors are added but not divided by their number: long words get long vectors."},
     {unknown_counted,
      "The sum is divided by the number of all pieces. Pieces that are not known do not count."},
     {each_kind_once,
      "A piece that the word has twice counts only once here. It counts as often as the list of "
      "pieces has it."}});

}  // namespace
}  // namespace unrolled::ex_01_10
