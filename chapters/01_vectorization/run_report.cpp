#include "run_report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "embedding.hpp"
#include "figure.hpp"
#include "ids.hpp"

namespace unrolled::vectorize {
namespace {

std::string megabytes(double bytes)
{
    return fmt::format("{:12.3f} MB", bytes / 1e6);
}

std::string listed(const Corpus& corpus, const std::vector<Neighbour>& words)
{
    std::string text;
    for (const Neighbour& n : words) {
        text += fmt::format("{}{} {:.2f}", text.empty() ? "" : ", ",
                            corpus.vocabulary.token(n.id), n.cosine);
    }
    return text;
}

nlohmann::json to_json(const Solved& s)
{
    return {{"excluded", s.excluded}, {"allowed", s.allowed}};
}

}  // namespace

void print_sizes(const Corpus& corpus, std::size_t D)
{
    const TextSize size{.words = corpus.words,
                        .sentences = corpus.sentences.size(),
                        .vocabulary = corpus.vocabulary.size()};
    const Memory m = memory_of(size, D, sizeof(Real));
    fmt::print("{} words, {} different, in {} sentences\n", size.words,
               size.vocabulary, size.sentences);
    fmt::print("  as one-hot rows    {}\n", megabytes(m.one_hot));
    fmt::print("  as bags of words   {}\n", megabytes(m.bags));
    fmt::print("  as ids             {}\n", megabytes(m.ids));
    fmt::print("  vectors {:4} wide  {}\n", D, megabytes(m.table));
}

void print_bags(const Corpus& corpus)
{
    const std::set<Ids> sentences(corpus.sentences.begin(),
                                  corpus.sentences.end());
    std::set<Ids> bags;
    for (Ids ids : sentences) {
        std::ranges::sort(ids);
        bags.insert(std::move(ids));
    }
    fmt::print("{} different sentences have {} different bags of words\n",
               sentences.size(), bags.size());
}

void print_neighbours(const Corpus& corpus, const Matrix& E,
                      const std::string& word)
{
    const Id id = corpus.vocabulary.id(word);
    fmt::print("near {}: {}\n", word,
               listed(corpus, neighbours(E, row(E, index(id)), 8, {id})));
}

void print_analogy(const Corpus& corpus, const Matrix& E,
                   const std::vector<std::string>& words)
{
    const Ids ids = corpus.vocabulary.encode(words);
    const Analogy q{.a = ids.at(0), .b = ids.at(1), .c = ids.at(2)};
    fmt::print("{} - {} + {} = {}\n", words[0], words[1], words[2],
               listed(corpus, solve(E, q, 4, QueryWords::excluded)));
    fmt::print("  with these three words allowed: {}\n",
               listed(corpus, solve(E, q, 4, QueryWords::allowed)));
}

void print_accuracies(const std::vector<Accuracy>& all)
{
    fmt::print(
        "\nanalogies solved (in brackets: the words of the question "
        "allowed)\n");
    fmt::print("sentences  seed  questions  learnt: CBOW  counted: PPMI\n");
    for (const Accuracy& a : all) {
        fmt::print("{:9} {:5} {:10} {:7} ({:3}) {:8} ({:3})\n", a.sentences,
                   a.seed, a.questions, a.learnt.excluded, a.learnt.allowed,
                   a.counted.excluded, a.counted.allowed);
    }
}

void save_accuracies(const std::filesystem::path& file,
                     const std::vector<Accuracy>& all, const Settings& s)
{
    nlohmann::json rows = nlohmann::json::array();
    for (const Accuracy& a : all) {
        rows.push_back({{"sentences", a.sentences},
                        {"seed", a.seed},
                        {"questions", a.questions},
                        {"learnt", to_json(a.learnt)},
                        {"counted", to_json(a.counted)}});
    }
    const nlohmann::json settings{{"dim", s.dim},
                                  {"window", s.window},
                                  {"negatives", s.negatives},
                                  {"epochs", s.epochs},
                                  {"rate", s.rate}};
    const nlohmann::json result{{"settings", settings}, {"accuracy", rows}};
    save_text(file, result.dump(1) + "\n");
}

}  // namespace unrolled::vectorize
