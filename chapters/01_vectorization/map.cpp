#include "map.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "embedding.hpp"
#include "pca.hpp"
#include "plot.hpp"
#include "similarity.hpp"

namespace unrolled::vectorize {
namespace {

Ids known(const std::vector<std::string>& words, const Vocabulary& vocabulary)
{
    Ids ids;
    for (const std::string& word : words) {
        if (vocabulary.contains(word)) ids.push_back(vocabulary.id(word));
    }
    return ids;
}

}  // namespace

Ids words_of(const Relation& relation, const Vocabulary& vocabulary)
{
    std::vector<std::string> words;
    for (const Entry& entry : relation.entries) {
        words.insert(words.end(), entry.forms.begin(), entry.forms.end());
    }
    return known(words, vocabulary);
}

Ids island_words(const Vocabulary& vocabulary)
{
    Ids ids;
    const auto add = [&](const Ids& more) {
        ids.insert(ids.end(), more.begin(), more.end());
    };
    add(words_of(relations().front(), vocabulary));
    add(words_of(relations().back(), vocabulary));
    add(known(kinds().front().words, vocabulary));
    return ids;
}

Ids frequent_map_words(const Vocabulary& vocabulary, std::size_t count)
{
    const std::size_t V = vocabulary.size();
    const std::size_t first = std::min<std::size_t>(30, V / 10);
    Ids ids;
    for (std::size_t i = first; i < std::min(V, first + count); ++i) {
        ids.push_back(static_cast<Id>(i));
    }
    return ids;
}

void draw_map(const std::filesystem::path& file, const Vocabulary& vocabulary,
              const Matrix& E, const Ids& words)
{
    if (words.size() < 2) {
        throw std::invalid_argument("a map of less than two words");
    }
    const Matrix vectors = unit_rows(lookup(E, words));  // (n, D)
    // Vectors of width 1 lie on a line: the second axis stays 0.
    const std::size_t axes = std::min<std::size_t>(2, E.shape(1));
    const Pca pca = principal_components(vectors, axes);
    const Matrix places = project(pca, vectors);  // (n, axes)
    Matrix points = zeros<Matrix>(words.size(), 2);
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (std::size_t k = 0; k < axes; ++k) points(i, k) = places(i, k);
    }
    std::vector<std::string> labels;
    for (const Id id : words) labels.push_back(vocabulary.token(id));
    const Real total = std::max(pca.total, Real(1e-30));
    const Real share = 100 * sum_all(pca.variances) / total;
    plot_points(file,
                {.title = "Words by their two principal components",
                 .x_label = "first component",
                 .y_label = "second component",
                 .description = fmt::format(
                     "{} words as points; words used alike lie together. The "
                     "plane holds {:.0f} % of the variance.",
                     words.size(), share)},
                points, labels);
}

}  // namespace unrolled::vectorize
