/// \file
/// Does a result that was made again agree with the one that is kept?
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace unrolled::reproduce {

/// A figure of a result, and how far it may be off.
struct Figure {
    std::string path;     ///< "runs/*/errors/last": all of a list, the last or the least of one.
    bool mean = false;    ///< Of all that the path names, only the mean is compared.
    double absolute = 0;  ///< So much more or less, or
    double relative = 0;  ///< so much in parts of the committed figure: the larger one counts.
};

/// One of its numbers, then and now.
struct Agreement {
    std::string path;               ///< Of the figure.
    double committed = 0, now = 0;  ///< The numbers.
    double allowed = 0;             ///< How far they may be apart.
    bool holds() const;             ///< Are they no farther apart?
};

/// The figures of a result by its name. \param rules what figures.json holds
/// \throws nlohmann::json::exception if there are none
std::vector<Figure> figures_of(const nlohmann::json& rules, const std::string& name);

/// The numbers at a path; true is 1 and false 0. \throws std::runtime_error naming what is missing
/// or is no number
std::vector<double> numbers_at(const nlohmann::json& result, const std::string& path);

/// Every figure, then and now. A list may have grown since, as one of seeds does.
/// \throws std::runtime_error as numbers_at(), or if there are fewer numbers now
std::vector<Agreement> compare(const nlohmann::json& committed, const nlohmann::json& now,
                               const std::vector<Figure>& figures);

/// A line for each number, and whether all agree.
std::string table_of(const std::vector<Agreement>& all);

}  // namespace unrolled::reproduce
