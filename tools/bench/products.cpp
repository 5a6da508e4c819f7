// The bare products of one training step of an RNN (1 gate) or an LSTM (4 gates), in every
// orientation and hoisting that is open to a step whose examples are rows: the limit that the
// library sets. `products T N D H V GATES`, then the protocol of serve.hpp; each answer is one line
// of JSON: for each product the seconds of each variant.
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

// A product (m, k) (k, n); `steps` of them, one after the other in memory, as in a time loop.
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

// Rows of examples times a matrix of weights, which may be stored either way.
void time_rows(const Product& p, long repeats, Times& times)
{
    times[p.name + ", weights (in, out)"] = time_product(p, false, false, repeats);
    times[p.name + ", weights (out, in)"] = time_product(p, false, true, repeats);
}

// Rows of examples times rows of examples, summed over them: the gradient of such a matrix.
void time_sums(const Product& p, long repeats, Times& times)
{
    const Product other = {p.name, p.n, p.m, p.k, p.steps};
    times[p.name + ", weights (out, in)"] = time_product(p, true, false, repeats);
    times[p.name + ", weights (in, out)"] = time_product(other, true, false, repeats);
}

nlohmann::json measure(int T, int N, int D, int H, int V, int gates, long repeats)
{
    const int G = gates * H;
    std::map<std::string, Times> times;
    time_rows({"step by step", N, G, H, T}, repeats, times["recurrent forward"]);
    time_rows({"step by step", N, H, G, T}, repeats, times["recurrent backward"]);
    // All steps at once where the recurrence allows it, or one by one.
    const auto rows = [&](const std::string& name, int n, int k) {
        time_rows({"at once", N * T, n, k, 1}, repeats, times[name]);
        time_rows({"step by step", N, n, k, T}, repeats, times[name]);
    };
    const auto sums = [&](const std::string& name, int m, int n) {
        time_sums({"at once", m, n, N * T, 1}, repeats, times[name]);
        time_sums({"step by step", m, n, N, T}, repeats, times[name]);
    };
    rows("input", G, D);
    rows("output", V, H);
    rows("dh from output", H, V);
    sums("dW_hy", V, H);
    sums("dW_hh", G, H);
    sums("dW_xh", G, D);
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
