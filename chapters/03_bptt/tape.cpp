#include "tape.hpp"

#include <cmath>

namespace unrolled::bptt {
namespace {

Place record(Tape& tape, Entry entry)
{
    tape.entries.push_back(std::move(entry));
    return tape.entries.size() - 1;
}

Real value_at(const Tape& tape, Place place)
{
    return tape.entries.at(place).value;
}

}  // namespace

Place given(Tape& tape, const std::string& name, Real value)
{
    return record(tape, {name, value, {}});
}

// [operations]
Place add(Tape& tape, Place u, Place v)
{
    const Real a = value_at(tape, u), b = value_at(tape, v);
    return record(tape, {"+", a + b, {{u, 1}, {v, 1}}});
}

Place multiply(Tape& tape, Place u, Place v)
{
    const Real a = value_at(tape, u), b = value_at(tape, v);
    return record(tape, {"×", a * b, {{u, b}, {v, a}}});
}

Place negative(Tape& tape, Place u)
{
    return record(tape, {"−", -value_at(tape, u), {{u, -1}}});
}

Place tanh_of(Tape& tape, Place u)
{
    const Real h = std::tanh(value_at(tape, u));
    return record(tape, {"tanh", h, {{u, 1 - h * h}}});
}

Place exp_of(Tape& tape, Place u)
{
    const Real e = std::exp(value_at(tape, u));
    return record(tape, {"exp", e, {{u, e}}});
}

Place ln_of(Tape& tape, Place u)
{
    const Real a = value_at(tape, u);
    return record(tape, {"ln", std::log(a), {{u, 1 / a}}});
}
// [operations]

// [play_backward]
void play_backward(Tape& tape, Place result)
{
    for (Entry& entry : tape.entries) entry.gradient = 0;
    tape.entries.at(result).gradient = 1;
    for (Place v = result + 1; v-- > 0;) {
        const Real dv = tape.entries[v].gradient;
        for (const Operand& u : tape.entries[v].operands) {
            tape.entries[u.place].gradient += dv * u.slope;  // (3.17)
        }
    }
}
// [play_backward]

}  // namespace unrolled::bptt
