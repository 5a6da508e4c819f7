#include <algorithm>

#include "bag_of_words.hpp"
#include "example_words.hpp"
#include "examples.hpp"

namespace unrolled::vectorize {

WorkedExample bag_example()
{
    WorkedExample example("bag_of_words",
                          "Slide 9: two sentences, one bag of words");
    const std::vector<std::string> one =
        split_words("April is the cruelest month");
    const std::vector<std::string> two =
        split_words("The cruelest month is April");
    std::vector<std::string> sorted = one;
    std::ranges::sort(sorted);
    const Vocabulary words = Vocabulary::from_tokens(sorted);
    const Ids x = words.encode(one), x_turned = words.encode(two);

    example.note(numbered(words));
    example.value("ids of 'April is the cruelest month'", as_numbers(x), 0);
    example.value("ids of 'The cruelest month is April'", as_numbers(x_turned),
                  0);
    example.row("bag of the first", "1 1 1 1 1", bag_of_words(x, words.size()));
    example.row("bag of the second", "1 1 1 1 1",
                bag_of_words(x_turned, words.size()));
    example.note("The sequences differ, the bags do not: the order is lost.");
    return example;
}

}  // namespace unrolled::vectorize
