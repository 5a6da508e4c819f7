#include "course.hpp"

#include <algorithm>

namespace unrolled::attention {
namespace {

constexpr std::size_t side_by_side_at_most = 100;

std::vector<Tokens> sources_of(const std::vector<Question>& questions)
{
    std::vector<Tokens> sources;
    for (const Question& q : questions) sources.push_back(q.source);
    return sources;
}

Pupil beginner(const PairVocabulary& vocabulary, const Course& course)
{
    Random random(course.seed);
    return new_pupil({.n_source = vocabulary.source.size(),
                      .n_target = vocabulary.target.size(),
                      .D = course.D,
                      .H = course.H,
                      .attention = course.attention},
                     course.rate, random);
}

}  // namespace

// [course]
Graduate teach(const PairData& data, const Course& course,
               const std::function<void(const Epoch&)>& tell)
{
    const PairVocabulary vocabulary =
        pair_vocabulary(data.parts.train, data.min_count);
    PairBatches batches(pair_ids(vocabulary, data.parts.train, false),
                        course.batch, course.seed);
    const auto dev = questions_of(data.parts.dev);
    Pupil pupil = beginner(vocabulary, course);
    const std::size_t each = batches.batches_per_epoch();
    std::vector<Epoch> epochs;
    for (std::size_t e = 0; e < course.epochs; ++e) {
        double sum = 0;
        for (std::size_t i = 0; i < each; ++i) {
            const double done = static_cast<double>(e * each + i) /
                                static_cast<double>(course.epochs * each);
            pupil.adam.rate = Real(course.rate * (1 - done));  // (7.37)
            sum += train_step(pupil, batches.next());
        }
        epochs.push_back(
            {.loss = sum / static_cast<double>(each),
             .dev = all_lengths(examine(vocabulary, pupil.params, dev))});
        tell(epochs.back());
    }
    return {vocabulary, std::move(pupil.params), std::move(epochs)};
}
// [course]

std::vector<Translation> answers(const PairVocabulary& vocabulary,
                                 const Params& p,
                                 const std::vector<Tokens>& sources)
{
    std::vector<Translation> all;
    for (std::size_t i = 0; i < sources.size(); i += side_by_side_at_most) {
        const std::size_t end =
            std::min(sources.size(), i + side_by_side_at_most);
        std::vector<Ids> ids;
        std::size_t longest = 0;
        for (std::size_t k = i; k < end; ++k) {
            ids.push_back(sentence_ids(vocabulary.source, sources[k]));
            longest = std::max(longest, ids.back().size());
        }
        for (Translation& t :
             translate(p, sentence_batch(ids), 20 + 2 * longest)) {
            all.push_back(std::move(t));
        }
    }
    return all;
}

// [examine]
LengthErrors examine(const PairVocabulary& vocabulary, const Params& p,
                     const std::vector<Question>& questions)
{
    std::vector<Tokens> given;
    for (const Translation& t : answers(vocabulary, p, sources_of(questions))) {
        given.push_back(sentence_tokens(vocabulary.target, t.ids));
    }
    return errors_by_length(questions, given);  // (7.38)  (7.39)
}
// [examine]

}  // namespace unrolled::attention
