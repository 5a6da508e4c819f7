#include "cache_model.hpp"

#include <algorithm>
#include <stdexcept>

#include "mistakes.hpp"

namespace unrolled::ex_05_8 {
namespace {

void require_ids(const Ids& ids, std::int64_t n_vocab)
{
    for (const Id id : ids) {
        if (id < 0 || id >= n_vocab) throw std::out_of_range("no id");
    }
}

// How often each word stands from `begin` up to `end`.
Vector count(const Ids& ids, std::size_t begin, std::size_t end, std::int64_t n_vocab)
{
    Vector counts = zeros<Vector>(n_vocab);
    for (std::size_t i = begin; i < end; ++i) counts(ids[i]) += 1;
    return counts;
}

// The number of tokens that the cache holds; refuses what must be refused.
std::size_t held(const Ids& past, std::int64_t size, std::int64_t n_vocab)
{
    if (size < 1 || n_vocab < 1) throw std::invalid_argument("less than 1");
    require_ids(past, n_vocab);
    return std::min(past.size(), static_cast<std::size_t>(size));
}

Vector shares(const Vector& counts)
{
    const Real total = sum_all(counts);
    return total == 0 ? counts : Vector(counts / total);
}

Vector never_forgets(const Ids& past, std::int64_t size, std::int64_t n_vocab)
{
    held(past, size, n_vocab);
    return shares(count(past, 0, past.size(), n_vocab));
}

Vector oldest(const Ids& past, std::int64_t size, std::int64_t n_vocab)
{
    return shares(count(past, 0, held(past, size, n_vocab), n_vocab));
}

Vector as_if_full(const Ids& past, std::int64_t size, std::int64_t n_vocab)
{
    const std::size_t begin = past.size() - held(past, size, n_vocab);
    return count(past, begin, past.size(), n_vocab) / static_cast<Real>(size);
}

Vector only_presence(const Ids& past, std::int64_t size, std::int64_t n_vocab)
{
    const std::size_t begin = past.size() - held(past, size, n_vocab);
    Vector counts = count(past, begin, past.size(), n_vocab);
    for (Real& times : values(counts)) times = std::min(times, Real(1));
    return shares(counts);
}

struct Faults {
    bool sees_itself = false;
    bool lost_at_first = false;
    bool exchanged = false;
    bool replaces = false;  // the model is asked only for words that are not in the cache
};

Vector mix(const Matrix& p, const Ids& text, std::int64_t size, Real lambda, const Faults& faults)
{
    const auto V = static_cast<std::int64_t>(p.shape(1));
    require_shape("p", p, {text.size(), p.shape(1)});
    if (!(lambda >= 0 && lambda < 1)) throw std::invalid_argument("lambda");
    held(text, size, V);
    const Real of_cache = faults.exchanged ? 1 - lambda : lambda;
    Vector mixed = zeros<Vector>(text.size());
    for (std::size_t t = 0; t < text.size(); ++t) {
        const std::size_t end = faults.sees_itself ? t + 1 : t;
        const std::size_t begin = end - std::min(end, static_cast<std::size_t>(size));
        const Real recent = shares(count(text, begin, end, V))(text[t]);
        const bool empty = end == 0 && !faults.lost_at_first;
        const Real of_model = empty || (faults.replaces && recent == 0) ? 1 : 1 - of_cache;
        const Real model_part = faults.replaces && recent > 0 ? 0 : of_model * p(t, text[t]);
        mixed(t) = model_part + (faults.replaces ? recent : of_cache * recent);
    }
    return mixed;
}

Vector sees_itself(const Matrix& p, const Ids& text, std::int64_t size, Real lambda)
{
    return mix(p, text, size, lambda, {.sees_itself = true});
}

Vector lost_at_first(const Matrix& p, const Ids& text, std::int64_t size, Real lambda)
{
    return mix(p, text, size, lambda, {.lost_at_first = true});
}

Vector exchanged(const Matrix& p, const Ids& text, std::int64_t size, Real lambda)
{
    return mix(p, text, size, lambda, {.exchanged = true});
}

Vector cache_or_model(const Matrix& p, const Ids& text, std::int64_t size, Real lambda)
{
    return mix(p, text, size, lambda, {.replaces = true});
}

const exercise::Mistakes known_caches = exercise::mistakes_of(
    cache,
    {{never_forgets,
      "The whole text is in the cache. It holds only the last `size` tokens, and so it follows "
      "what the text is about now."},
     {oldest, "The cache holds the first tokens of the text. It holds the last ones."},
     {as_if_full,
      "The counts are divided by `size`, although fewer tokens have come: the shares add up to "
      "less than 1. Divide by what the cache holds."},
     {only_presence,
      "Each word in the cache counts once, however often it came. A share counts every token."}});

const exercise::Mistakes known_mixtures = exercise::mistakes_of(
    with_cache,
    {{sees_itself,
      "The cache already holds the token that is to be predicted. That makes every model look "
      "good: let it enter afterwards."},
     {lost_at_first,
      "At the first place the cache is empty and its share lambda is lost. The model alone speaks "
      "as long as nothing has come."},
     {exchanged, "The weights are exchanged: lambda belongs to the cache."},
     {cache_or_model,
      "Words in the cache get only the cache's probability, others only the model's. That adds up "
      "to more than 1; mix both for every word."}});

}  // namespace
}  // namespace unrolled::ex_05_8
