#include "subword.hpp"

#include <map>
#include <stdexcept>

#include "text.hpp"

namespace unrolled::ex_01_10 {

std::vector<std::string> ngrams(const std::string& word, std::int64_t shortest,
                                std::int64_t longest)
{
    if (word.empty()) throw std::invalid_argument("the word is empty");
    if (shortest < 1) throw std::invalid_argument("the shortest piece has less than 1 character");
    if (longest < shortest) throw std::invalid_argument("longest is less than shortest");

    const std::string whole = "<" + word + ">";
    const std::vector<std::string> characters = split_characters(whole);
    const auto length = static_cast<std::int64_t>(characters.size());
    std::vector<std::string> pieces;
    for (std::int64_t n = shortest; n <= longest && n <= length; ++n) {
        for (std::int64_t begin = 0; begin + n <= length; ++begin) {
            std::string piece;
            for (std::int64_t i = begin; i < begin + n; ++i) {
                piece += characters[static_cast<std::size_t>(i)];
            }
            pieces.push_back(piece);
        }
    }
    const bool has_whole = shortest <= length && length <= longest;
    if (!has_whole) pieces.push_back(whole);
    return pieces;
}

Vector word_vector(const std::string& word, std::int64_t shortest, std::int64_t longest,
                   const std::vector<std::string>& pieces, const Matrix& vectors)
{
    require_shape("vectors", vectors, {pieces.size(), vectors.shape(1)});
    std::map<std::string, std::size_t> rows;
    for (std::size_t g = 0; g < pieces.size(); ++g) rows[pieces[g]] = g;

    Vector sum = zeros<Vector>(vectors.shape(1));
    Real count = 0;
    for (const std::string& piece : ngrams(word, shortest, longest)) {
        const auto found = rows.find(piece);
        if (found == rows.end()) continue;
        sum += row(vectors, found->second);
        count += 1;
    }
    if (count > 0) sum /= count;  // otherwise it is zero, and stays so
    return sum;
}

}  // namespace unrolled::ex_01_10
