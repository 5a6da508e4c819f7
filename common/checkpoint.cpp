#include "checkpoint.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace unrolled {
namespace {

// The numbers in the checkpoint that belong into this tensor.
std::span<const Real> saved_numbers(const Checkpoint& checkpoint, const NamedTensor<Real>& wanted)
{
    const auto found = checkpoint.tensors.find(wanted.name);
    if (found == checkpoint.tensors.end()) {
        throw CheckpointError(
            fmt::format("{}: has no tensor {}", checkpoint.file.string(), wanted.name));
    }
    const SavedTensor& saved = found->second;
    if (saved.shape != wanted.shape) {
        throw CheckpointError(fmt::format("{}: {} has shape {}, expected {}",
                                          checkpoint.file.string(), wanted.name,
                                          shape_text(saved.shape), shape_text(wanted.shape)));
    }
    return saved.numbers;
}

}  // namespace

void Checkpoint::put(const ConstNamedTensors& named)
{
    for (const auto& [name, shape, numbers] : named) tensors[name] = {shape, numbers};
}

void Checkpoint::get(const NamedTensors& named) const
{
    for (const NamedTensor<Real>& tensor : named) saved_numbers(*this, tensor);
    for (const NamedTensor<Real>& tensor : named) {
        std::ranges::copy(saved_numbers(*this, tensor), tensor.numbers.begin());
    }
}

}  // namespace unrolled
