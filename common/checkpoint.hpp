/// \file
/// Save and load any struct that walk() can visit. The file is checked to the last byte.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

#include "walk.hpp"

namespace unrolled {

/// A checkpoint that cannot be written or must not be used; the message names the file.
struct CheckpointError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// One tensor in a checkpoint.
struct SavedTensor {
    std::vector<std::size_t> shape;
    std::vector<Real> numbers;
};

/// What a file holds: `model` says of which program ("character RNN"), `facts` are its sizes,
/// vocabulary, step and options, the tensors are named "params.W_xh", "adam.means.W_xh", ...
struct Checkpoint {
    std::string model;
    nlohmann::json facts;
    std::map<std::string, SavedTensor> tensors;

    /// Take a copy of every tensor of `p` under `prefix`.
    template <class P>
    void put(const std::string& prefix, const P& p)
    {
        walk(
            [&](const std::string& name, const auto& tensor) {
                tensors[prefix + "." + name] = {
                    {tensor.shape().begin(), tensor.shape().end()},
                    {values(tensor).begin(), values(tensor).end()}};
            },
            p);
    }

    /// Fill every tensor of `p`, whose shapes are already right.
    /// \throws CheckpointError if one is missing or of another shape
    template <class P>
    void get(const std::string& prefix, P& p) const
    {
        walk(
            [&](const std::string& name, auto& tensor) {
                const SavedTensor& saved =
                    require(prefix + "." + name, {tensor.shape().begin(), tensor.shape().end()});
                std::ranges::copy(saved.numbers, values(tensor).begin());
            },
            p);
    }

private:
    const SavedTensor& require(const std::string& name, std::vector<std::size_t> shape) const;
};

/// Write to a neighbouring file, sync it, and rename: whatever happens, `file` holds either the old
/// checkpoint or the new one, whole. \throws CheckpointError naming the file and the system's reason
void save_checkpoint(const std::filesystem::path& file, const Checkpoint& checkpoint);

/// \param model what the caller can use; another model's file is refused by name
/// \throws CheckpointError for a file that is missing, foreign, truncated, damaged (a checksum covers
/// every byte), of another version, of another number type (float or double) or another model
Checkpoint load_checkpoint(const std::filesystem::path& file, const std::string& model);

}  // namespace unrolled
