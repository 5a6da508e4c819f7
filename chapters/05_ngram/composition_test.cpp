#include "composition.hpp"

#include "all_models.hpp"

using namespace unrolled;
using namespace unrolled::ngram;
using namespace unrolled::ngram::test;
using doctest::Approx;

TEST_CASE("the parts add up to the probability, and seen words add something")
{
    const Corpus sam = count_lines(more_sam(), 3, true);
    const Model model = modified_kneser_ney(sam.counts).model;
    const Ids history = ids_of(sam.lexicon, "not like");
    const Id ham = sam.lexicon.words.id("ham");
    const std::vector<Part> parts = compose(model, history, ham);
    CHECK(parts.size() == 3);
    CHECK(parts[0].history == 0);
    CHECK(parts[0].shorter == Approx(1.0 / 12));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Part& part = parts[i];
        CHECK(part.p == Approx(part.u + part.gamma * part.shorter));
        CHECK(part.u > 0.01);
        if (i > 0) CHECK(part.shorter == parts[i - 1].p);
    }
    CHECK(parts.back().p == probability(model, history, ham));
}

TEST_CASE("a word that was not seen adds nothing, it is handed down")
{
    const Corpus sam = count_lines(more_sam(), 3, true);
    const Model model = modified_kneser_ney(sam.counts).model;
    const Id eggs = sam.lexicon.words.id("eggs");
    const auto parts = compose(model, ids_of(sam.lexicon, "not like"), eggs);
    CHECK(parts[2].u == Approx(0));
    CHECK(parts[1].u == Approx(0));
    CHECK(parts[0].u > 0.01);
}

TEST_CASE("an unseen history has fewer parts")
{
    const Corpus sam = count_lines(more_sam(), 3, true);
    const Model model = modified_kneser_ney(sam.counts).model;
    CHECK(compose(model, ids_of(sam.lexicon, "ham ham"), 3).size() == 2);
    CHECK(compose(model, {}, 3).size() == 1);
}
