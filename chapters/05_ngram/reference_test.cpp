#include "reference.hpp"

#include "all_models.hpp"
#include "perplexity.hpp"

using namespace unrolled;
using namespace unrolled::ngram;
using namespace unrolled::ngram::test;
using namespace unrolled::test;
using doctest::Approx;

namespace {

std::string lines(const nlohmann::json& list)
{
    std::string text;
    for (const auto& line : list) text += line.get<std::string>() + "\n";
    return text;
}

// p of every word of the vocabulary after each history of the reference.
void check_probabilities(const Corpus& corpus, const Model& model,
                         const nlohmann::json& json,
                         const nlohmann::json& vocabulary)
{
    for (std::size_t i = 0; i < json.at("histories").size(); ++i) {
        const auto words = json["histories"][i].get<std::vector<std::string>>();
        const Ids history = corpus.lexicon.words.encode(words);
        for (std::size_t j = 0; j < vocabulary.size(); ++j) {
            const Id word =
                corpus.lexicon.words.id(vocabulary[j].get<std::string>());
            const double expected = json.at("p")[i][j].get<double>();
            CHECK(probability(model, history, word) ==
                  Approx(expected).epsilon(1e-10));
        }
    }
}

}  // namespace

TEST_CASE("modified Kneser-Ney is that of a program in plain Python")
{
    const nlohmann::json json = read_reference("kneser_ney");
    for (const nlohmann::json& expected : json.at("models")) {
        const auto order = expected.at("order").get<std::size_t>();
        INFO("order ", order);
        const Corpus corpus = count_lines(lines(json.at("train")), order, true);
        const auto [model, discounts] = modified_kneser_ney(corpus.counts);
        for (std::size_t n = 0; n < order; ++n) {
            for (std::size_t i = 0; i < 3; ++i) {
                CHECK(discounts.of_length[n][i] ==
                      Approx(expected.at("discounts")[n][i].get<double>())
                          .epsilon(1e-10));
            }
        }
        check_probabilities(corpus, model, expected, json.at("vocabulary"));
        const Ids test =
            encode(corpus.lexicon, lines(json.at("test")), Unit::blanks);
        CHECK(measure(corpus.lexicon, model, test).perplexity() ==
              Approx(expected.at("perplexity").get<double>()).epsilon(1e-10));
    }
}
