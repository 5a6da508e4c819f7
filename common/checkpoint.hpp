/// \file
/// Save and load any struct that walk() can visit. The file is checked to the last byte.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <vector>

#include "named_tensors.hpp"

namespace unrolled {

/// A checkpoint that cannot be written or must not be used; the message names the file.
struct CheckpointError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// One tensor in a checkpoint: the numbers of a model while it is saved, its own when it was
/// loaded.
struct SavedTensor {
    std::vector<std::size_t> shape;         ///< Its sizes.
    std::span<const Real> numbers;          ///< All of its numbers.
    std::unique_ptr<Real[]> own = nullptr;  ///< Where they are if it was loaded.
};

/// What a file holds: `model` says of which program ("character RNN"), `facts` are its sizes,
/// vocabulary, step and options, the tensors are named "params.W_xh", "adam.means.W_xh", ...
struct Checkpoint {
    std::string model;                           ///< Which program wrote it.
    nlohmann::json facts;                        ///< Sizes, vocabulary, step, options.
    std::map<std::string, SavedTensor> tensors;  ///< By name.
    std::filesystem::path file = {};             ///< Where it was loaded from.

    /// Name tensors. Nothing is copied: they must live until they are saved.
    void put(const ConstNamedTensors& named);
    /// Name every tensor of `p` under `prefix`.
    template <class P>
    void put(const std::string& prefix, const P& p)
    {
        put(named_tensors(prefix, p));
    }
    template <class P>
    void put(const std::string& prefix, const P&& temporary) = delete;

    /// Fill tensors, whose shapes are already right.
    /// \throws CheckpointError if one is missing or of another shape; then all are unchanged
    void get(const NamedTensors& named) const;
    /// Fill every tensor of `p`.
    template <class P>
    void get(const std::string& prefix, P& p) const
    {
        get(named_tensors(prefix, p));
    }
};

/// Ask before hours of training whether their result can be saved: opens and removes a neighbouring
/// file. \throws CheckpointError naming the file and the system's reason
void require_savable(const std::filesystem::path& file);

/// Write to a neighbouring file, sync it, and rename: whatever happens, `file` holds either the old
/// checkpoint or the new one, whole. A model with a number that is not finite is not saved.
/// \throws CheckpointError naming the file and the system's reason
void save_checkpoint(const std::filesystem::path& file, const Checkpoint& checkpoint);

/// \param model what the caller can use; another model's file is refused by name
/// \throws CheckpointError for a file that is missing, foreign, truncated, damaged (a checksum
/// covers every byte), of another version, of another number type (float or double) or another
/// model
Checkpoint load_checkpoint(const std::filesystem::path& file, const std::string& model);

}  // namespace unrolled
