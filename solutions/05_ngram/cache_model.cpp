#include "cache_model.hpp"

#include <algorithm>
#include <stdexcept>

namespace unrolled::ex_05_8 {
namespace {

void require_ids(const Ids& ids, std::size_t V)
{
    for (const Id id : ids) {
        // As an unsigned number, a negative id is larger than any V.
        if (static_cast<std::size_t>(id) >= V) throw std::out_of_range("an id is 0 to V - 1");
    }
}

}  // namespace

Vector cache(const Ids& past, std::int64_t size, std::int64_t n_vocab)
{
    if (size < 1) throw std::invalid_argument("a cache holds at least one token");
    if (n_vocab < 1) throw std::invalid_argument("a vocabulary has at least one word");
    require_ids(past, static_cast<std::size_t>(n_vocab));

    const std::size_t held = std::min(past.size(), static_cast<std::size_t>(size));
    Vector shares = zeros<Vector>(n_vocab);
    for (std::size_t i = past.size() - held; i < past.size(); ++i) {
        shares(past[i]) += 1 / static_cast<Real>(held);
    }
    return shares;
}

Vector with_cache(const Matrix& p, const Ids& text, std::int64_t size, Real lambda)
{
    const std::size_t T = text.size(), V = p.shape(1);
    require_shape("p", p, {T, V});
    require_ids(text, V);
    if (size < 1) throw std::invalid_argument("a cache holds at least one token");
    if (!(lambda >= 0 && lambda < 1)) throw std::invalid_argument("lambda is 0 to 1");

    Vector mixed = zeros<Vector>(T);
    for (std::size_t t = 0; t < T; ++t) {
        const Real by_model = p(t, text[t]);
        // Up to t and without it: who has seen the token already need not predict it.
        const Ids past(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(t));
        const Vector recent = cache(past, size, static_cast<std::int64_t>(V));
        mixed(t) = past.empty() ? by_model : (1 - lambda) * by_model + lambda * recent(text[t]);
    }
    return mixed;
}

}  // namespace unrolled::ex_05_8
