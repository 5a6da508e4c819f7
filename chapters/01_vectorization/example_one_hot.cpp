#include "embedding.hpp"
#include "example_words.hpp"
#include "examples.hpp"
#include "similarity.hpp"

namespace unrolled::vectorize {
namespace {

void show_memory(WorkedExample& example)
{
    const TextSize word{.words = 1, .sentences = 1, .vocabulary = 30000};
    const TextSize book{
        .words = 100000, .sentences = 5000, .vocabulary = 30000};
    const Memory one = memory_of(word, 620, 4), all = memory_of(book, 620, 4);
    example.note("V = 30000 words, D = 620, numbers of 4 bytes (1.7)");
    const auto bytes = [&](const char* name, double number) {
        example.value(name, static_cast<Real>(number), 0);
    };
    bytes("bytes of one word, one-hot", one.one_hot);
    bytes("bytes of one word, id", one.ids);
    bytes("bytes of one word, its row of E", one.table / 30000);
    bytes("bytes of 100000 words, one-hot", all.one_hot);
    bytes("bytes of 5000 bags of words", all.bags);
    bytes("bytes of 100000 words, ids", all.ids);
    bytes("bytes of the table E, for any text", all.table);
}

}  // namespace

WorkedExample one_hot_example()
{
    WorkedExample example("one_hot", "Slide 9: one-hot and its two limits");
    const Vocabulary words = Vocabulary::from_tokens(
        std::vector<std::string>{"king", "man", "queen", "banana"});
    const Matrix rows = one_hot({3, 0}, words.size());
    example.note(numbered(words));
    example.row("x(1), banana", "0 0 0 1", row(rows, 0));
    example.row("x(2), king", "1 0 0 0", row(rows, 1));
    show_memory(example);

    const Matrix e = one_hot({0, 1, 2, 3}, words.size());
    example.row("cos(king, queen)", "0", cosine(row(e, 0), row(e, 2)));
    example.row("cos(king, banana)", "0", cosine(row(e, 0), row(e, 3)));
    const Matrix E{{Real(0.9), Real(0.8)},
                   {Real(0.8), Real(-0.1)},
                   {Real(0.2), Real(0.9)},
                   {Real(-0.7), Real(0.1)}};
    example.value("a table E", E, 1);
    example.value("rows of E for banana, king (1.6)", lookup(E, {3, 0}), 1);
    example.value("the same by one-hot rows", matmul(rows, E), 1);
    return example;
}

}  // namespace unrolled::vectorize
