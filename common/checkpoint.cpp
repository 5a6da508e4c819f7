#include "checkpoint.hpp"

#include <fmt/format.h>

namespace unrolled {

std::span<const Real> Checkpoint::require(const std::string& name,
                                          std::span<const std::size_t> shape) const
{
    const auto found = tensors.find(name);
    if (found == tensors.end()) {
        throw CheckpointError(fmt::format("{}: has no tensor {}", file.string(), name));
    }
    const SavedTensor& saved = found->second;
    if (!std::ranges::equal(saved.shape, shape)) {
        throw CheckpointError(fmt::format("{}: {} has shape {}, expected {}", file.string(), name,
                                          shape_text(saved.shape), shape_text(shape)));
    }
    return saved.numbers;
}

}  // namespace unrolled
