#include "subword.hpp"

#include <algorithm>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_01_10;
using exercise::check;

namespace {

using Characters = std::vector<std::string>;

// Letters of one, two, three and four bytes.
const Characters alphabet = {"a", "b", "\u00e9", "\uac00", "\ud559", "\U0001f600"};

Characters random_characters(Random& random)
{
    Characters word(1 + random.below(7));
    for (std::string& character : word) character = alphabet[random.below(alphabet.size())];
    return word;
}

std::string joined(const Characters& word)
{
    std::string text;
    for (const std::string& character : word) text += character;
    return text;
}

// The word's characters are known here, so nothing has to be cut.
Characters expected_pieces(const Characters& word, std::size_t shortest, std::size_t longest)
{
    Characters bracketed = {"<"};
    bracketed.insert(bracketed.end(), word.begin(), word.end());
    bracketed.push_back(">");
    Characters pieces;
    for (std::size_t n = shortest; n <= longest; ++n) {
        for (std::size_t end = n; end <= bracketed.size(); ++end) {
            const auto last = bracketed.begin() + static_cast<std::ptrdiff_t>(end);
            pieces.push_back(joined({last - static_cast<std::ptrdiff_t>(n), last}));
        }
    }
    const std::string whole = joined(bracketed);
    if (std::find(pieces.begin(), pieces.end(), whole) == pieces.end()) pieces.push_back(whole);
    return pieces;
}

// Known piece by known piece: how many times has the word got it?
Vector expected_vector(const Characters& of_word, const Characters& known, const Matrix& vectors)
{
    Vector sum = zeros<Vector>(vectors.shape(1));
    Real times = 0;
    for (std::size_t g = 0; g < known.size(); ++g) {
        const auto n = static_cast<Real>(std::count(of_word.begin(), of_word.end(), known[g]));
        sum += n * row(vectors, g);
        times += n;
    }
    return times == 0 ? sum : Vector(sum / times);
}

}  // namespace

TEST_CASE("random words of characters of one to four bytes")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 30; ++round) {
        const Characters word = random_characters(random);
        const std::size_t shortest = 1 + random.below(4), longest = shortest + random.below(6);
        check(ngrams)
            .with(joined(word), static_cast<std::int64_t>(shortest),
                  static_cast<std::int64_t>(longest))
            .gives(expected_pieces(word, shortest, longest));
    }
}

TEST_CASE("random words, of which some pieces are known from another word")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 30; ++round) {
        const Characters word = random_characters(random);
        const Characters pieces = expected_pieces(word, 1, 2);
        Characters known = expected_pieces(random_characters(random), 1, 2);
        std::sort(known.begin(), known.end());
        known.erase(std::unique(known.begin(), known.end()), known.end());
        Matrix vectors = zeros<Matrix>(known.size(), 1 + random.below(4));
        fill_normal(vectors, random, 1);
        check(word_vector)
            .with(joined(word), 1, 2, known, vectors)
            .gives(expected_vector(pieces, known, vectors));
    }
}

TEST_CASE("lengths beyond the word add nothing")
{
    check(ngrams).with("no", 3, 1000000).gives({"<no", "no>", "<no>"});
}
