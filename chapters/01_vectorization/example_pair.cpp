#include "example_words.hpp"
#include "examples.hpp"

namespace unrolled::vectorize {

WorkedExample pair_example()
{
    WorkedExample example("pair", "Slides 7, 8: a translation pair as ids");
    const std::vector<std::string> source =
        split_words("April is the cruelest month.");
    // The target needs an end: the model must say when it has said everything.
    std::vector<std::string> target = split_words("4월이 가장 잔인한 달");
    target.emplace_back("</s>");
    const Vocabulary english = Vocabulary::from_tokens(source);
    const Vocabulary korean = Vocabulary::from_tokens(target);

    example.note("source words: " + numbered(english));
    example.note("target words: " + numbered(korean));
    const Ids x = english.encode(source), y = korean.encode(target);
    example.value("x, six inputs", as_numbers(x), 0);
    example.value("y, five outputs", as_numbers(y), 0);
    example.note("x back into words: " + english.decode(x));
    example.note("y back into words: " + korean.decode(y));
    return example;
}

}  // namespace unrolled::vectorize
