// The first batches of an epoch of spelling to sound, as chapter 07 trains on them: each its
// forward, loss, backward, clip, Adam. `bench_cmudict COUNT FILE`: first the batches are written to
// FILE, so that the rival reads the same ones; then the protocol of serve.hpp.
#include <fstream>
#include <nlohmann/json.hpp>

#include "course.hpp"
#include "serve.hpp"

using namespace unrolled;

namespace {

void save_batches(const std::string& file, const PairVocabulary& vocabulary,
                  const std::vector<PairBatch>& batches, std::size_t epoch)
{
    nlohmann::json list;
    for (const PairBatch& batch : batches) {
        list.push_back({{"N", batch.sources.N},
                        {"sources", batch.sources.ids},
                        {"inputs", batch.inputs.ids},
                        {"targets", batch.targets}});
    }
    std::ofstream(file) << nlohmann::json{{"n_source", vocabulary.source.size()},
                                          {"n_target", vocabulary.target.size()},
                                          {"epoch", epoch},
                                          {"batches", list}};
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: %s COUNT FILE\n", argv[0]);
        return 2;
    }
    const attention::Course course;
    const PairData data = cmudict_data();
    const PairVocabulary vocabulary = pair_vocabulary(data.parts.train, data.min_count);
    PairBatches all(pair_ids(vocabulary, data.parts.train, false), course.batch, course.seed);
    std::vector<PairBatch> batches;
    for (long i = 0; i < std::stol(argv[1]); ++i) batches.push_back(all.next());
    save_batches(argv[2], vocabulary, batches, all.batches_per_epoch());
    Random random(course.seed);
    attention::Pupil pupil = attention::new_pupil({.n_source = vocabulary.source.size(),
                                                   .n_target = vocabulary.target.size(),
                                                   .D = course.D,
                                                   .H = course.H,
                                                   .attention = true},
                                                  course.rate, random);
    return bench::serve([&] {
        for (const PairBatch& batch : batches) attention::train_step(pupil, batch);
    });
}
