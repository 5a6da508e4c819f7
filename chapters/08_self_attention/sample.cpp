#include "sample.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>

#include "activation.hpp"

namespace unrolled::self_attention {
namespace {

using Choose = std::function<std::size_t(const Vector& scores)>;

// [write]
Ids write(const Params& p, const Ids& prime, std::size_t count,
          const Choose& choose)
{
    Reader reader = begin_reading(p, prime);
    Ids written;
    while (written.size() < count) {
        written.push_back(static_cast<Id>(choose(reader.step.scores)));
        if (written.size() < count) read_next(p, reader, written.back());
    }
    return written;
}
// [write]

}  // namespace

// [seen]
Ids seen_with(Ids seen, Id id, std::size_t context)
{
    seen.push_back(id);
    if (seen.size() <= context) return seen;
    return last_context(seen, std::max<std::size_t>(1, context / 2));
}

Ids last_context(const Ids& ids, std::size_t context)
{
    const std::size_t count = std::min(ids.size(), context);
    return {ids.end() - static_cast<std::ptrdiff_t>(count), ids.end()};
}

Reader begin_reading(const Params& p, const Ids& prime)
{
    Ids seen = last_context(prime, p.context);
    Step step = read_all(p, seen);
    return {std::move(seen), std::move(step)};
}

void read_next(const Params& p, Reader& reader, Id id)
{
    const std::size_t before = reader.seen.size();
    reader.seen = seen_with(std::move(reader.seen), id, p.context);
    if (reader.seen.size() > before) {
        step_forward(p, reader.step, id);
    } else {
        reader.step = read_all(p, reader.seen);
    }
}
// [seen]

Vector scores_without_cache(const Params& p, const Ids& seen)
{
    return row(logits(p, forward(p, seen)), seen.size() - 1);
}

Vector next_probabilities(const Vector& scores, double temperature)
{
    if (!(temperature > 0) || !std::isfinite(temperature)) {
        throw std::invalid_argument(fmt::format(
            "a temperature of {}: it must be above 0", temperature));
    }
    const Real highest = scores(argmax(scores));
    // The shift changes no probability, and no quotient overflows. The quotient
    // is one of doubles: as a float, a small temperature would be 0.
    const Vector shifted = (scores - highest) / temperature;
    return softmax(shifted);
}

Ids sample(const Params& p, const Ids& prime, std::size_t count,
           double temperature, Random& random)
{
    return write(p, prime, count, [&](const Vector& scores) {
        const Vector ps = next_probabilities(scores, temperature);
        return random.choose(values(ps));
    });
}

Ids write_likeliest(const Params& p, const Ids& prime, std::size_t count)
{
    return write(p, prime, count,
                 [](const Vector& scores) { return argmax(scores); });
}

}  // namespace unrolled::self_attention
