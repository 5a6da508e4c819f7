#include "compressors.hpp"

#include "own_process.hpp"
#include "process.hpp"

namespace unrolled::compare {

std::vector<Compressor> compressors()
{
    return {{{"gzip", "-9", "-c"}, "gzip"},
            {{"bzip2", "-9", "-c"}, "bzip2"},
            {{"xz", "-9e", "-c"}, "xz-utils"}};
}

Entry compress(const Compressor& compressor, const Divided& text)
{
    const auto size_of = [&](const std::string& bytes) {
        return static_cast<double>(
            run_program(compressor.command, compressor.package, bytes).size());
    };
    const std::string learned = text_of(text, text.learned);
    const double before = size_of(learned);
    const double seconds = used_by_programs().seconds;
    const double after = size_of(learned + text_of(text, text.held_out));
    const Used used = used_by_programs();
    const auto characters = static_cast<double>(text.held_out.size());
    return {.name = compressor.command.front(),
            .setting = compressor.command.at(1),
            .bits = 8 * (after - before) / characters,
            .seconds = used.seconds - seconds,
            .characters = static_cast<double>(text.learned.size()) + characters,
            .memory = used.bytes,
            .curve = {}};
}

}  // namespace unrolled::compare
