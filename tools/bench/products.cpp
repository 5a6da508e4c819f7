// The bare products of one training step of an RNN (1 gate) or an LSTM (4 gates), in every
// orientation and hoisting that we could think of: the limit that the library sets.
// `products T N D H V GATES`, then the protocol of serve.hpp; each
// answer is one line of JSON: for each product the seconds of each variant.
#include <cblas.h>
#include <fmt/format.h>

#include <map>
#include <nlohmann/json.hpp>
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

// The seconds of each variant of one product.
using Times = std::map<std::string, double>;

double time_product(const Product& p, bool trans_a, bool trans_b, long repeats)
{
    const Numbers a = random_numbers(p.m * p.steps, p.k), b = random_numbers(p.k, p.n);
    Numbers c = random_numbers(p.m * p.steps, p.n);
    const std::ptrdiff_t a_size = std::ptrdiff_t{p.m} * p.k, c_size = std::ptrdiff_t{p.m} * p.n;
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
void time_orientations(const Product& p, long repeats, Times& times)
{
    for (const bool swapped : {false, true}) {
        const Product q = swapped ? Product{p.name, p.n, p.m, p.k, p.steps} : p;
        for (const int flags : {0, 1, 2, 3}) {
            const bool trans_a = flags & 1, trans_b = flags & 2;
            const std::string name = fmt::format("{}{}{}{}", p.name, swapped ? " swapped " : " ",
                                                 trans_a ? 'T' : 'N', trans_b ? 'T' : 'N');
            times[name] = time_product(q, trans_a, trans_b, repeats);
        }
    }
}

nlohmann::json measure(int T, int N, int D, int H, int V, int gates, long repeats)
{
    const int G = gates * H;
    std::map<std::string, Times> times;
    time_orientations({"step by step", N, G, H, T}, repeats, times["recurrent forward"]);
    time_orientations({"step by step", N, H, G, T}, repeats, times["recurrent backward"]);
    // All steps at once where the recurrence allows it, or one by one.
    const auto both = [&](const std::string& name, int m, int n, int k, bool sums_over_time) {
        const int once_m = sums_over_time ? m : m * T, once_k = sums_over_time ? k * T : k;
        time_orientations({"at once", once_m, n, once_k, 1}, repeats, times[name]);
        time_orientations({"step by step", m, n, k, T}, repeats, times[name]);
    };
    both("input", N, G, D, false);
    both("output", N, V, H, false);
    both("dh from output", N, H, V, false);
    both("dW_hy", V, H, N, true);
    both("dW_hh", G, H, N, true);
    both("dW_xh", G, D, N, true);
    return times;
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc != 7) {
        fmt::print(stderr, "usage: products T N D H V GATES\n");
        return 2;
    }
    int size[6];
    for (int i = 0; i < 6; ++i) size[i] = std::stoi(argv[i + 1]);
    fmt::print("ready\n");
    std::fflush(stdout);
    for (long repeats = 0; std::cin >> repeats;) {
        const auto times = measure(size[0], size[1], size[2], size[3], size[4], size[5], repeats);
        fmt::print("{}\n", times.dump());
        std::fflush(stdout);
    }
}
