#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

#include <fstream>

#include "cost.hpp"
#include "language_model.hpp"
#include "run_results.hpp"

namespace unrolled::self_attention {
namespace {

// Bytes that this process has now. (The second number of the file is pages.)
double resident_bytes()
{
    double all = 0, resident = 0;
    std::ifstream("/proc/self/statm") >> all >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

// The most that it ever had.
double peak_bytes()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return 1024.0 * static_cast<double>(usage.ru_maxrss);
}

TextBatch some_text(std::size_t T, std::size_t n_vocab, Random& random)
{
    TextBatch batch{Ids(T), Ids(T)};
    for (Id& id : batch.inputs) id = static_cast<Id>(random.below(n_vocab));
    for (Id& id : batch.targets) id = static_cast<Id>(random.below(n_vocab));
    return batch;
}

}  // namespace

nlohmann::ordered_json measure_memory()
{
    const Sizes sizes{
        .n_vocab = 65, .D = 128, .layers = 4, .heads = 4, .context = 1024};
    Random random(1);
    LanguageModel model = language_model(sizes, 1e-3, random);
    nlohmann::ordered_json result = {
        {"command", "./unrolled run 08 --memory FILE"},
        {"task", "one training step on one text of T tokens"},
        {"bytes_of_a_number", sizeof(Real)}};
    const double before = resident_bytes();
    // From short to long: the peak of all steps so far is that of the last.
    for (const std::size_t T : {64u, 256u, 1024u}) {
        train_step(model, some_text(T, sizes.n_vocab, random), 1);
        const double tables = count_weights(sizes, T, 1) * sizeof(Real);
        const double rest = count_kept(sizes, T, 1) * sizeof(Real);
        const double measured = peak_bytes() - before;
        result["runs"].push_back({{"T", T},
                                  {"tables", tables},
                                  {"rest", rest},
                                  {"measured", measured}});
        fmt::print("T = {}: {:.0f} MB computed, {:.0f} MB measured\n", T,
                   (tables + rest) / 1e6, measured / 1e6);
    }
    return result;
}

}  // namespace unrolled::self_attention
