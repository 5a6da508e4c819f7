#include "tape_rnn.hpp"

#include <fmt/format.h>

namespace unrolled::bptt {
namespace {

std::vector<Place> give(Tape& tape, const char* name,
                        std::span<const Real> numbers)
{
    std::vector<Place> places;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        places.push_back(
            given(tape, fmt::format("{}[{}]", name, i + 1), numbers[i]));
    }
    return places;
}

Places give_matrix(Tape& tape, const char* name, const Matrix& numbers)
{
    Places rows;
    for (std::size_t i = 0; i < numbers.shape(0); ++i) {
        const std::string row_name = fmt::format("{}[{}]", name, i + 1);
        rows.push_back(give(tape, row_name.c_str(), values(row(numbers, i))));
    }
    return rows;
}

Recorded give_network(const Params& p)
{
    Recorded r;
    r.W_xh = give_matrix(r.tape, "W_xh", p.W_xh);
    r.W_hh = give_matrix(r.tape, "W_hh", p.W_hh);
    r.W_hy = give_matrix(r.tape, "W_hy", p.W_hy);
    r.b_h = {give(r.tape, "b_h", values(p.b_h))};
    r.b_y = {give(r.tape, "b_y", values(p.b_y))};
    return r;
}

// [record]
// start + W x, one sum for each row of W.
std::vector<Place> sums(Tape& tape, std::vector<Place> start, const Places& W,
                        const std::vector<Place>& x)
{
    for (std::size_t i = 0; i < W.size(); ++i) {
        for (std::size_t j = 0; j < x.size(); ++j) {
            const Place product = multiply(tape, W[i][j], x[j]);
            start[i] = add(tape, start[i], product);
        }
    }
    return start;
}

// -ln softmax(o)_k = ln sum_j exp(o_j) - o_k
Place surprise(Tape& tape, const std::vector<Place>& o, std::size_t k)
{
    Place total = exp_of(tape, o[0]);
    for (std::size_t j = 1; j < o.size(); ++j) {
        total = add(tape, total, exp_of(tape, o[j]));
    }
    return add(tape, ln_of(tape, total), negative(tape, o.at(k)));
}

void record_step(Recorded& r, std::size_t k)
{
    Tape& tape = r.tape;
    const std::vector<Place> z = sums(tape, r.b_h[0], r.W_xh, r.xs.back());
    r.as.push_back(sums(tape, z, r.W_hh, r.hs.back()));
    std::vector<Place> h;
    for (const Place a : r.as.back()) h.push_back(tanh_of(tape, a));
    r.hs.push_back(h);
    r.os.push_back(sums(tape, r.b_y[0], r.W_hy, h));
    r.ls.push_back(surprise(tape, r.os.back(), k));
}
// [record]

void fill(Matrix& gradient, const Tape& tape, const Places& places)
{
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t j = 0; j < places[i].size(); ++j) {
            gradient(i, j) = tape.entries[places[i][j]].gradient;
        }
    }
}

void fill(Vector& gradient, const Tape& tape, const Places& places)
{
    for (std::size_t i = 0; i < places[0].size(); ++i) {
        gradient(i) = tape.entries[places[0][i]].gradient;
    }
}

}  // namespace

Recorded record_run(const Params& p, const Tensor3& xs, const Ids& classes)
{
    require_params(p);
    require_shape("xs", xs, {classes.size(), 1, p.W_xh.shape(1)});
    if (classes.empty()) throw ShapeError("a run without steps");
    Recorded r = give_network(p);
    r.hs.push_back(give(r.tape, "h0", values(zeros_like(p.b_h))));
    for (std::size_t t = 0; t < classes.size(); ++t) {
        r.xs.push_back(give(r.tape, "x", values(row(at(xs, t), 0))));
        record_step(r, static_cast<std::size_t>(classes[t]));
        r.loss = t == 0 ? r.ls[0] : add(r.tape, r.loss, r.ls[t]);
    }
    play_backward(r.tape, r.loss);
    return r;
}

Params gradients(const Recorded& r)
{
    Params grads =
        zero_params(r.xs[0].size(), r.b_h[0].size(), r.b_y[0].size());
    fill(grads.W_xh, r.tape, r.W_xh);
    fill(grads.W_hh, r.tape, r.W_hh);
    fill(grads.b_h, r.tape, r.b_h);
    fill(grads.W_hy, r.tape, r.W_hy);
    fill(grads.b_y, r.tape, r.b_y);
    return grads;
}

}  // namespace unrolled::bptt
