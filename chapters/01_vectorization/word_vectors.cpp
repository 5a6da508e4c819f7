#include "word_vectors.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "alias_table.hpp"
#include "ids.hpp"

namespace unrolled::vectorize {
namespace {

namespace ns = negative_sampling;

constexpr std::uint64_t report_every = 20000;  // words

void require_settings(const Corpus& corpus, const Settings& s)
{
    if (s.dim == 0 || s.window == 0 || s.negatives == 0 || s.epochs == 0) {
        throw std::invalid_argument(
            "dim, window, negatives and epochs must be at least 1");
    }
    if (!(s.rate > 0) || !std::isfinite(s.rate)) {
        throw std::invalid_argument("the learning rate must be positive");
    }
    if (corpus.vocabulary.size() < 2) {
        throw std::invalid_argument(
            "word vectors need at least two different words");
    }
}

// As word2vec begins: small random words, targets at zero.
cbow::Params first_params(std::size_t V, std::size_t D, Random& random)
{
    cbow::Params p{zeros<Matrix>(V, D), zeros<Matrix>(V, D)};
    fill_uniform(p.W_in, random, 0.5 / static_cast<double>(D));
    return p;
}

// Everything that one run needs, so that its steps are short.
struct Trainer {
    Trainer(const Corpus& c, const Settings& s)
        : corpus(c),
          settings(s),
          random(s.seed),
          params(first_params(c.vocabulary.size(), s.dim, random)),
          noise(noise_distribution(c.counts)),
          keep(keep_probabilities(c.counts, s.subsample))
    {
        progress.total = c.words * s.epochs;
    }

    const Corpus& corpus;
    const Settings& settings;
    Random random;
    cbow::Params params;
    AliasTable noise;
    Vector keep;
    TrainingReport progress;
    ns::Step step;
    Ids kept, context, words;
    double loss = 0;            // of the windows since the last report
    std::uint64_t windows = 0;  // since the last report
};

void thin_out(Trainer& t, const Ids& sentence)
{
    t.kept.clear();
    for (const Id id : sentence) {
        const auto p = static_cast<double>(t.keep(index(id)));
        if (p >= 1 || t.random.uniform() < p) t.kept.push_back(id);
    }
}

// The words around `center`. Each window has its own reach, so that near words
// take part more often than far ones.
void choose_context(Trainer& t, std::size_t center)
{
    const std::size_t reach = 1 + t.random.below(t.settings.window);
    const std::size_t begin = center - std::min(center, reach);
    const std::size_t end = std::min(center + reach + 1, t.kept.size());
    t.context.clear();
    for (std::size_t i = begin; i < end; ++i) {
        if (i != center) t.context.push_back(t.kept[i]);
    }
}

// The target, then noise. Noise that happens to be the target is dropped.
void choose_words(Trainer& t, Id target)
{
    t.words.assign(1, target);
    for (std::size_t k = 0; k < t.settings.negatives; ++k) {
        const Id id = t.noise.draw(t.random);
        if (id != target) t.words.push_back(id);
    }
}

// [train_sentence]
void train_sentence(Trainer& t, const Ids& sentence)
{
    const double done = static_cast<double>(t.progress.words) /
                        static_cast<double>(t.progress.total);
    const double decay = std::max(1 - done, 1e-4);
    const Real rate = static_cast<Real>(t.settings.rate * decay);  // (1.27)
    thin_out(t, sentence);
    for (std::size_t center = 0; center < t.kept.size(); ++center) {
        choose_context(t, center);
        if (t.context.empty()) continue;
        choose_words(t, t.kept[center]);
        const ns::Sample sample{t.context, t.words};
        ns::forward(t.params, sample, t.step);
        ns::backward(t.params, sample, t.step, -rate, t.params);
        t.loss += ns::loss(t.step);
        t.windows += 1;
    }
    t.progress.words += sentence.size();
}
// [train_sentence]

// True if the run shall go on.
bool report_now(Trainer& t, const Report& report)
{
    const auto windows =
        static_cast<double>(std::max<std::uint64_t>(t.windows, 1));
    t.progress.loss = t.loss / windows;
    t.loss = 0;
    t.windows = 0;
    return !report || report(t.progress);
}

}  // namespace

cbow::Params train_word_vectors(const Corpus& corpus, const Settings& settings,
                                const Report& report)
{
    require_settings(corpus, settings);
    Trainer t(corpus, settings);
    std::uint64_t next_report = report_every;
    for (std::size_t epoch = 0; epoch < settings.epochs; ++epoch) {
        for (const Ids& sentence : corpus.sentences) {
            train_sentence(t, sentence);
            if (t.progress.words < next_report) continue;
            next_report = t.progress.words + report_every;
            if (!report_now(t, report)) return std::move(t.params);
        }
    }
    report_now(t, report);
    return std::move(t.params);
}

}  // namespace unrolled::vectorize
