#include "count_ngrams.hpp"

#include <map>
#include <stdexcept>

namespace unrolled::ex_05_1 {
namespace {

void require_order(std::int64_t n)
{
    if (n < 1) throw std::invalid_argument("an n-gram has at least one word");
}

}  // namespace

std::vector<std::string> pad(const std::vector<std::string>& words, std::int64_t n)
{
    require_order(n);
    std::vector<std::string> padded(static_cast<std::size_t>(n - 1), "<s>");
    padded.insert(padded.end(), words.begin(), words.end());
    // One end is enough: nothing has to be predicted from it.
    padded.push_back("</s>");
    return padded;
}

std::vector<NgramCount> count_ngrams(const std::vector<std::vector<std::string>>& sentences,
                                     std::int64_t n)
{
    require_order(n);  // here too: without sentences, pad() would never be asked
    std::map<std::vector<std::string>, std::int64_t> counts;
    for (const std::vector<std::string>& sentence : sentences) {
        const std::vector<std::string> padded = pad(sentence, n);
        // A window for each word to be predicted, which is its last token.
        for (auto begin = padded.begin(); padded.end() - begin >= n; ++begin) {
            ++counts[{begin, begin + n}];
        }
    }
    std::vector<NgramCount> sorted;  // as the map has kept them
    for (const auto& [words, count] : counts) sorted.push_back({words, count});
    return sorted;
}

}  // namespace unrolled::ex_05_1
