#include <fmt/format.h>

#include "example_lags.hpp"
#include "examples.hpp"

namespace unrolled::lstm {

WorkedExample show_forget()
{
    WorkedExample example("forget", "What arrives of a cell, by lag");
    for (const Real b : {Real(0), Real(1), Real(3), Real(5)}) {
        const Lags lags = untrained_lags(b);
        example.value(fmt::format("forget bias {:g}: one step keeps", b),
                      lags.direct(1), 6);
        example.note("   lag    all ways    forget gates alone");
        for (const std::size_t j : {0u, 1u, 2u, 5u, 10u, 20u, 50u, 99u}) {
            example.note(fmt::format("  {:4}  {:10.3e}  {:10.3e}", j,
                                     lags.all(j), lags.direct(j)));
        }
    }
    return example;
}

}  // namespace unrolled::lstm
