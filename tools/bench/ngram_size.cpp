// What modified Kneser-Ney costs on a long text: `bench_ngram_size LENGTH V ORDER` prints JSON.
#include <fmt/format.h>
#include <sys/resource.h>

#include "kneser_ney.hpp"
#include "ngram_text.hpp"
#include "perplexity.hpp"
#include "serve.hpp"

using namespace unrolled;
using namespace unrolled::ngram;

namespace {

double peak_bytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024;
}

}  // namespace

int main(int argc, char** argv)
{
    const auto size = bench::sizes<3>(argc, argv, "LENGTH V ORDER");
    const std::size_t length = size[0], V = size[1];
    Random random(1);
    const Lexicon lexicon = bench::ngram_lexicon(V);
    const Ids text = bench::ngram_text(length, V, random);
    Counts counts;
    Model model;
    Measured measured;
    const double counting = bench::seconds([&] { counts = count(text, lexicon, size[2]); }, 1);
    const double estimating = bench::seconds([&] { model = modified_kneser_ney(counts).model; }, 1);
    const double peak = peak_bytes();  // the counts are still there
    const double scoring = bench::seconds([&] { measured = measure(lexicon, model, text); }, 1);
    const auto ngrams = static_cast<double>(model.ngrams->size());
    fmt::print(R"({{"ngrams": {}, "bytes_per_ngram": {:.2f}, "peak_bytes_per_ngram": {:.2f}, )"
               R"("count_seconds": {:.3f}, "estimate_seconds": {:.3f}, "score_seconds": {:.3f}, )"
               R"("perplexity": {:.3f}}})"
               "\n",
               model.ngrams->size(), static_cast<double>(bytes_of(model)) / ngrams, peak / ngrams,
               counting, estimating, scoring, measured.perplexity());
}
