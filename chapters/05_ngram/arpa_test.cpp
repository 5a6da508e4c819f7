#include "arpa.hpp"

#include <fmt/format.h>

#include "all_models.hpp"
#include "perplexity.hpp"
#include "scratch_folder.hpp"

using namespace unrolled;
using namespace unrolled::ngram;
using namespace unrolled::ngram::test;
using doctest::Approx;

TEST_CASE("a model is written as the field writes it")
{
    const Corpus text = count_lines("a\na b\n", 2);
    const Model model = linear_interpolation(text.counts, {0.5, 0.9});
    const std::string arpa = to_arpa(text.lexicon, model);
    CHECK(arpa.starts_with("\\data\\\nngram 1=4\nngram 2=4\n\n\\1-grams:\n"));
    CHECK(arpa.find("\n-99\t<s>\t-1\n") != std::string::npos);
    // 0.5 2/5 + 0.5/3; after a, b or </s>: 0.9 1/2 + 0.1 p(b).
    CHECK(arpa.find(
              fmt::format("\n{:.9g}\ta\t-1\n", std::log10(0.2 + 0.5 / 3))) !=
          std::string::npos);
    CHECK(arpa.find(fmt::format("\n{:.9g}\ta b\n",
                                std::log10(0.45 + 0.1 * (0.1 + 0.5 / 3)))) !=
          std::string::npos);
    CHECK(arpa.ends_with("\n\n\\end\\\n"));
}

TEST_CASE("what is read is what was written, for every model and order")
{
    for (const std::size_t order : {1u, 2u, 3u, 5u}) {
        const Corpus corpus = count_lines(more_sam(), order, true);
        for (const Named& named : all_models(corpus.counts)) {
            const Model& model = named.model;
            INFO(named.name, ", order ", order);
            const NamedModel again = parse_arpa(to_arpa(corpus.lexicon, model));
            CHECK(again.lexicon.words.tokens() ==
                  corpus.lexicon.words.tokens());
            CHECK(again.model.ngrams->words == model.ngrams->words);
            CHECK(again.model.ngrams->suffixes == model.ngrams->suffixes);
            CHECK(measure(corpus.lexicon, again.model, corpus.text).log_p ==
                  Approx(measure(corpus.lexicon, model, corpus.text).log_p)
                      .epsilon(1e-7));
        }
    }
}

TEST_CASE("lines in another order, blanks for tabs, no backoff, a comment")
{
    const NamedModel named = parse_arpa(
        "made by somebody\n\n\\data\\\nngram 1=4\nngram 2=2\n\n"
        "\\1-grams:\n-1 b\n-99 <s> -0.5\n-0.3010299957 a\n-0.6 </s>\n\n"
        "\\2-grams:\n-0.2 b a\n-0.4 <s> b\n\n\\end\\\n");
    const Vocabulary& words = named.lexicon.words;
    CHECK_FALSE(words.contains("<unk>"));
    CHECK(probability(named.model, Ids{words.id("b")}, words.id("a")) ==
          Approx(std::pow(10, -0.2)));
    CHECK(probability(named.model, Ids{words.id("<s>")}, words.id("a")) ==
          Approx(std::pow(10, -0.5) * 0.5));
    CHECK(probability(named.model, Ids{words.id("a")}, words.id("b")) ==
          Approx(0.1));
}

TEST_CASE("characters: a blank and a tab are words with a name")
{
    const std::string text = "a b\tc\n";
    const Lexicon lexicon = read_lexicon(text, Unit::characters);
    const Counts counts =
        count(encode(lexicon, text, Unit::characters), lexicon, 2);
    const Model model = modified_kneser_ney(counts).model;
    const NamedModel again = parse_arpa(to_arpa(lexicon, model));
    CHECK(again.lexicon.words.contains(" "));
    CHECK(again.lexicon.words.contains("\t"));
}

TEST_CASE("a file is written and read, and its name is in the complaint")
{
    const ScratchFolder folder;
    const Corpus sam = count_lines(i_am_sam(), 2);
    const Model model = modified_kneser_ney(sam.counts).model;
    save_arpa(folder.path() / "sam.arpa", sam.lexicon, model);
    CHECK(read_arpa(folder.path() / "sam.arpa").model.ngrams->size() == 27);
    const std::filesystem::path bad = folder.write("bad.arpa", "nothing\n");
    CHECK_THROWS_WITH_AS(
        read_arpa(bad),
        (bad.string() + ": line 2: the file ends where \\data\\ should be")
            .c_str(),
        TextError);
    CHECK_THROWS_AS(read_arpa(folder.path() / "missing"), TextError);
    const std::filesystem::path nowhere = folder.path() / "none/sam.arpa";
    const std::string refused =
        nowhere.string() + ": not saved (No such file or directory)";
    CHECK_THROWS_WITH_AS(require_arpa_savable(nowhere), refused.c_str(),
                         std::runtime_error);
    CHECK_THROWS_WITH_AS(save_arpa(nowhere, sam.lexicon, model),
                         refused.c_str(), std::runtime_error);
}
