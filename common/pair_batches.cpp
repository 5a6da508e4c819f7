#include "pair_batches.hpp"

#include <algorithm>
#include <stdexcept>

#include "random.hpp"

namespace unrolled {
namespace {

// The places of the pairs by chance; of 100 batches together the short pairs first.
std::vector<std::size_t> new_order(const std::vector<IdPair>& pairs, std::size_t N, Random& random)
{
    std::vector<std::size_t> order = shuffled(pairs.size(), random);
    const auto length = [&](std::size_t i) {
        return std::pair(pairs[i].source.size(), pairs[i].target.size());
    };
    for (std::size_t begin = 0; begin < order.size(); begin += 100 * N) {
        const std::size_t count = std::min(100 * N, order.size() - begin);
        std::ranges::stable_sort(std::span(order).subspan(begin, count), {}, length);
    }
    return order;
}

}  // namespace

SentenceBatch sentence_batch(std::span<const Ids> sentences)
{
    if (sentences.empty()) throw std::invalid_argument("a batch without a sentence");
    std::size_t longest = 0;
    for (const Ids& sentence : sentences) {
        if (sentence.empty()) throw std::invalid_argument("a batch with an empty sentence");
        longest = std::max(longest, sentence.size());
    }
    const std::size_t N = sentences.size();
    SentenceBatch batch{.N = N, .ids = Ids(longest * N, -1)};
    for (std::size_t n = 0; n < N; ++n) {
        for (std::size_t t = 0; t < sentences[n].size(); ++t) {
            batch.ids[t * N + n] = sentences[n][t];
        }
    }
    return batch;
}

PairBatch pair_batch(std::span<const IdPair> pairs)
{
    std::vector<Ids> sources, inputs, targets;
    for (const IdPair& pair : pairs) {
        if (pair.target.empty()) throw std::invalid_argument("a batch with an empty target");
        sources.push_back(pair.source);
        inputs.push_back(pair.target);
        inputs.back().insert(inputs.back().begin(), begin_id);
        targets.push_back(pair.target);
        targets.back().push_back(end_id);
    }
    return {sentence_batch(sources), sentence_batch(inputs), sentence_batch(targets).ids};
}

PairBatches::PairBatches(std::vector<IdPair> pairs, std::size_t N, std::uint64_t seed)
    : pairs_(std::move(pairs)), N_(N), seed_(seed)
{
    if (pairs_.empty() || N == 0) throw std::invalid_argument("batches of no pairs");
    arrange(0);
}

std::size_t PairBatches::batches_per_epoch() const
{
    return (pairs_.size() + N_ - 1) / N_;
}

void PairBatches::arrange(std::uint64_t epoch)
{
    Random random(seed_ + epoch);
    order_ = new_order(pairs_, N_, random);
    starts_ = shuffled(batches_per_epoch(), random);
}

PairBatch PairBatches::next()
{
    const std::size_t place = static_cast<std::size_t>(position_ % batches_per_epoch());
    if (place == 0 && position_ > 0) arrange(position_ / batches_per_epoch());
    position_ += 1;
    const std::size_t begin = starts_[place] * N_, end = std::min(begin + N_, pairs_.size());
    std::vector<IdPair> together;
    for (std::size_t i = begin; i < end; ++i) together.push_back(pairs_[order_[i]]);
    return pair_batch(together);
}

void PairBatches::seek(std::uint64_t position)
{
    position_ = position;
    arrange(position / batches_per_epoch());
}

}  // namespace unrolled
