#include "encode.hpp"

#include <algorithm>
#include <stdexcept>

#include "activation.hpp"

namespace unrolled::ex_06_3 {
namespace {

// The words before the padding. What stands behind them is checked, not just cut off.
Ids words_of(const Ids& source)
{
    const auto is_padding = [](Id id) { return id < 0; };
    const auto end = std::ranges::find_if(source, is_padding);
    if (end == source.begin()) throw std::invalid_argument("there is no word");
    if (!std::all_of(end, source.end(), is_padding)) {
        throw std::invalid_argument("a word comes after padding");
    }
    return {source.begin(), end};
}

// Numbers j H .. (j + 1) H - 1 of the 4H.
Vector block(const Vector& a, std::size_t j)
{
    Vector part = zeros<Vector>(a.size() / 4);
    std::ranges::copy(values(a).subspan(j * part.size(), part.size()), values(part).begin());
    return part;
}

}  // namespace

Summary encode(const Params& p, const Ids& source)
{
    const std::size_t H = p.W_hh.shape(1);
    Vector h = zeros<Vector>(H), c = zeros<Vector>(H);
    for (const Id k : words_of(source)) {
        const Vector x = row(p.E, static_cast<std::size_t>(k));  // refuses a word beyond the table
        const Vector a = matmul(p.W_xh, x) + matmul(p.W_hh, h) + p.b_h;  // (4H)
        c = sigmoid(block(a, 1)) * c + sigmoid(block(a, 0)) * tanh(block(a, 2));
        h = sigmoid(block(a, 3)) * tanh(c);
    }
    return {h, c};  // 2 H numbers, for five words and for fifty
}

}  // namespace unrolled::ex_06_3
