#include "lecture.hpp"

namespace unrolled::ngram {

Corpus count_lines(std::string_view text, std::size_t order, bool with_unknown)
{
    const Lexicon lexicon = read_lexicon(text, Unit::blanks, 1, with_unknown);
    const Ids ids = encode(lexicon, text, Unit::blanks);
    return {lexicon, ids, count(ids, lexicon, order)};
}

std::string_view i_am_sam()
{
    return "I am Sam\n"
           "Sam I am\n"
           "I do not like green eggs and ham\n";
}

std::string_view more_sam()
{
    return "I am Sam\n"
           "Sam I am\n"
           "I do not like green eggs and ham\n"
           "I do not like ham\n"
           "I do not like Sam\n"
           "do I like green eggs\n"
           "am I Sam\n"
           "Sam and I like ham\n";
}

Restaurant restaurant()
{
    return {.words = {"i", "want", "to", "eat", "chinese", "food", "lunch",
                      "spend"},
            .unigrams = {2533, 927, 2417, 746, 158, 1093, 341, 278},
            .bigrams = {{{5, 827, 0, 9, 0, 0, 0, 2},
                         {2, 0, 608, 1, 6, 6, 5, 1},
                         {2, 0, 4, 686, 2, 0, 6, 211},
                         {0, 0, 2, 0, 16, 2, 42, 0},
                         {1, 0, 0, 0, 0, 82, 1, 0},
                         {15, 0, 15, 0, 1, 4, 0, 0},
                         {2, 0, 0, 0, 0, 1, 0, 0},
                         {1, 0, 1, 0, 0, 0, 0, 0}}}};
}

PrintedSentence english_food()
{
    return {"<s> i want english food </s>", {0.25, 0.33, 0.0011, 0.5, 0.68}};
}

PrintedSentence chinese_food()
{
    return {"<s> i want chinese food </s>", {0.25, 0.33, 0.0065, 0.52, 0.68}};
}

PrintedSentence chinese_food_add_one()
{
    return {"<s> i want chinese food </s>", {0.19, 0.21, 0.0029, 0.052, 0.40}};
}

}  // namespace unrolled::ngram
