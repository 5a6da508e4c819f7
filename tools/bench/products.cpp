// The bare products of one RNN training step, in every orientation and hoisting that we could think
// of: the limit that the library sets. `products T N D H V`, then the protocol of serve.hpp; each
// answer is one line of JSON with the seconds of each variant and of the fastest choice of all.
#include <cblas.h>
#include <fmt/format.h>

#include <map>
#include <random>
#include <string>

#include "serve.hpp"
#include "tensor.hpp"

namespace {

using unrolled::Real;
using Numbers = std::vector<Real>;

void gemm(bool trans_a, bool trans_b, int m, int n, int k, const Real* a, const Real* b, Real* c)
{
    const auto flag = [](bool trans) { return trans ? CblasTrans : CblasNoTrans; };
    const int lda = trans_a ? m : k, ldb = trans_b ? k : n;
#ifdef UNROLLED_FLOAT
    cblas_sgemm(CblasRowMajor, flag(trans_a), flag(trans_b), m, n, k, 1, a, lda, b, ldb, 0, c, n);
#else
    cblas_dgemm(CblasRowMajor, flag(trans_a), flag(trans_b), m, n, k, 1, a, lda, b, ldb, 0, c, n);
#endif
}

Numbers random_numbers(int rows, int cols)
{
    static std::mt19937 bits(1);
    std::uniform_real_distribution<Real> uniform(Real(-0.1), Real(0.1));
    Numbers numbers(static_cast<std::size_t>(rows) * static_cast<std::size_t>(cols));
    for (Real& number : numbers) number = uniform(bits);
    return numbers;
}

// A product (m, k) (k, n) in its four orientations; `steps` of them, one after the other in memory,
// as in a time loop.
struct Product {
    std::string name;
    int m, n, k, steps;
};

using Times = std::map<std::string, double>;

double time_product(const Product& p, bool trans_a, bool trans_b, long repeats)
{
    const Numbers a = random_numbers(p.m * p.steps, p.k), b = random_numbers(p.k, p.n);
    Numbers c = random_numbers(p.m * p.steps, p.n);
    const int a_size = p.m * p.k, c_size = p.m * p.n;
    return unrolled::bench::seconds(
        [&] {
            for (int t = 0; t < p.steps; ++t) {
                gemm(trans_a, trans_b, p.m, p.n, p.k, a.data() + t * a_size, b.data(),
                     c.data() + t * c_size);
            }
        },
        repeats);
}

// Every orientation of one product; also with rows and columns exchanged, C^T = B^T A^T.
double fastest(const Product& p, long repeats, Times& times)
{
    double best = 1e9;
    for (const bool swapped : {false, true}) {
        const Product q = swapped ? Product{p.name, p.n, p.m, p.k, p.steps} : p;
        for (const int flags : {0, 1, 2, 3}) {
            const bool trans_a = flags & 1, trans_b = flags & 2;
            const double time = time_product(q, trans_a, trans_b, repeats);
            times[fmt::format("{} {}{}{}", p.name, swapped ? "swapped " : "", trans_a ? 'T' : 'N',
                              trans_b ? 'T' : 'N')] = time;
            best = std::min(best, time);
        }
    }
    return best;
}

// The fastest way to do one kind of product: all steps at once where the recurrence allows it, or
// one by one.
double fastest_hoisting(const Product& at_once, const Product& stepwise, long repeats, Times& times)
{
    return std::min(fastest(at_once, repeats, times), fastest(stepwise, repeats, times));
}

std::string measure(int T, int N, int D, int H, int V, long repeats)
{
    Times times;
    double total = fastest({"recurrent forward", N, H, H, T}, repeats, times) +
                   fastest({"recurrent backward", N, H, H, T}, repeats, times);
    const auto both = [&](const std::string& name, int m, int n, int k, bool sums_over_time) {
        const Product once =
            sums_over_time ? Product{name, m, n, k * T, 1} : Product{name, m * T, n, k, 1};
        total += fastest_hoisting(once, {name + " stepwise", m, n, k, T}, repeats, times);
    };
    both("input", N, H, D, false);
    both("output", N, V, H, false);
    both("dh from output", N, H, V, false);
    both("dW_hy", V, H, N, true);
    both("dW_hh", H, H, N, true);
    both("dW_xh", H, D, N, true);
    std::string json = fmt::format("{{\"fastest\": {:.6g}", total);
    for (const auto& [name, time] : times) json += fmt::format(", \"{}\": {:.6g}", name, time);
    return json + "}";
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc != 6) {
        fmt::print(stderr, "usage: products T N D H V\n");
        return 2;
    }
    int size[5];
    for (int i = 0; i < 5; ++i) size[i] = std::stoi(argv[i + 1]);
    fmt::print("ready\n");
    std::fflush(stdout);
    for (long repeats = 0; std::cin >> repeats;) {
        fmt::print("{}\n", measure(size[0], size[1], size[2], size[3], size[4], repeats));
        std::fflush(stdout);
    }
}
