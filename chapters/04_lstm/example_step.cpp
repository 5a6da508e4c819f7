#include <fmt/format.h>

#include "backward.hpp"
#include "count.hpp"
#include "examples.hpp"
#include "lecture.hpp"

namespace unrolled::lstm {

WorkedExample show_one_step()
{
    WorkedExample example("one_step", "One step there and back");
    example.note("Starmer's weights; c = 2 and h = 1 before, x = 1 (ours)");
    const Params p = params_of(statquest_cell());
    Step start = zero_step(1, 1);
    start.h(0, 0) = 1;
    start.c(0, 0) = 2;
    const ScalarStep before{.c = 2, .h = 1};
    const ScalarStep s = step_forward(statquest_cell(), {1.0}, before);
    example.value("a of i, f, g, o", Vector{s.a_i, s.a_f, s.a_g, s.a_o}, 6);
    example.value("i, f, g, o", Vector{s.i, s.f, s.g, s.o}, 6);
    example.value("f c_prev", s.f * before.c, 6);
    example.value("i g", s.i * s.g, 6);
    example.value("c", s.c, 6);
    example.value("h", s.h, 6);
    example.note("And back, with dL/dh = 1 and nothing from the future:");
    const Run run = forward(p, Tensor3{{{1.0}}}, start);
    const Matrix one = {{1}}, zero = {{0}};
    Matrix da = zeros<Matrix>(1, 4);
    const StepGrads back =
        step_backward(p, run.last(), run.start.c, one, zero, da);
    example.value("dc", cell_gradient(run.last(), one, zero)(0, 0), 6);
    example.value("da of i, f, g, o", row(da, 0), 6);
    example.value("dc_prev", back.dc_prev(0, 0), 6);
    example.value("dh_prev", back.dh_prev(0, 0), 6);
    return example;
}

WorkedExample show_count()
{
    WorkedExample example("count", "How many numbers an LSTM learns");
    for (const auto& [D, H] : {std::pair<std::size_t, std::size_t>{2, 3},
                               std::pair<std::size_t, std::size_t>{4, 100}}) {
        example.note(fmt::format("D = {}, H = {}", D, H));
        example.value("  LSTM", static_cast<Real>(count_lstm(D, H)), 0);
        example.value("  with peepholes",
                      static_cast<Real>(count_peephole(D, H)), 0);
        example.value("  GRU", static_cast<Real>(count_gru(D, H)), 0);
        const std::size_t plain = count_lstm(D, H) / 4;  // one of four parts
        example.value("  plain RNN", static_cast<Real>(plain), 0);
    }
    return example;
}

}  // namespace unrolled::lstm
