#include "online_attention.hpp"

#include <cmath>
#include <limits>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_08_7;
using exercise::answer;
using exercise::check;

namespace {

struct Rows {
    Vector q;
    Matrix K, V;
};

Rows random_rows(Random& random, double spread)
{
    const std::size_t n = 1 + random.below(8), d_k = 1 + random.below(5), d_v = 1 + random.below(4);
    Rows rows = {zeros<Vector>(d_k), zeros<Matrix>(n, d_k), zeros<Matrix>(n, d_v)};
    fill_normal(rows.q, random, spread);
    fill_normal(rows.K, random, 1);
    fill_normal(rows.V, random, 1);
    return rows;
}

// The three equations of the contract, for rows [begin, end): all scores at once.
Memory of_all(const Rows& rows, std::size_t begin, std::size_t end)
{
    Memory memory = {-std::numeric_limits<Real>::infinity(), 0, zeros<Vector>(rows.V.shape(1))};
    const auto score = [&](std::size_t j) {
        return dot(rows.q, row(rows.K, j)) / std::sqrt(static_cast<Real>(rows.q.size()));
    };
    for (std::size_t j = begin; j < end; ++j) memory.largest = std::fmax(memory.largest, score(j));
    for (std::size_t j = begin; j < end; ++j) {
        const Real weight = std::exp(score(j) - memory.largest);
        memory.sum += weight;
        memory.output += weight * row(rows.V, j);
    }
    if (end > begin) memory.output /= memory.sum;
    return memory;
}

}  // namespace

TEST_CASE("random rows, one after the other: the same as all at once")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 12; ++round) {
        const Rows rows = random_rows(random, round % 2 == 0 ? 2 : 600);
        for (std::size_t j = 0; j < rows.K.shape(0); ++j) {
            check(read_row)
                .with(of_all(rows, 0, j), rows.q, row(rows.K, j), row(rows.V, j))
                .gives(of_all(rows, 0, j + 1));
        }
    }
}

TEST_CASE("random rows, cut in two anywhere: the same as all at once")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 12; ++round) {
        const Rows rows = random_rows(random, round % 2 == 0 ? 2 : 600);
        const std::size_t n = rows.K.shape(0), cut = random.below(n + 1);
        check(join).with(of_all(rows, 0, cut), of_all(rows, cut, n)).gives(of_all(rows, 0, n));
        check(join).with(of_all(rows, cut, n), of_all(rows, 0, cut)).gives(of_all(rows, 0, n));
    }
}

TEST_CASE("a thousand rows, and no error adds up")
{
    Random& random = exercise::random_inputs();
    Rows rows = {{3.0, -2.0}, zeros<Matrix>(1000, 2), zeros<Matrix>(1000, 1)};
    fill_normal(rows.K, random, 1);
    fill_normal(rows.V, random, 1);
    Memory memory = of_all(rows, 0, 0);
    for (std::size_t j = 0; j < 1000; ++j) {
        memory = answer(read_row).with(memory, rows.q, row(rows.K, j), row(rows.V, j));
        REQUIRE(memory.output.size() == 1);
    }
    const Memory expected = of_all(rows, 0, 1000);
    CHECK(memory.sum == doctest::Approx(expected.sum).epsilon(1e-11));
    CHECK(std::abs(memory.output(0) - expected.output(0)) <= 1e-11);
}
