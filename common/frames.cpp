#include "frames.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <stdexcept>

#include "figure.hpp"

namespace unrolled {
namespace {

using Json = nlohmann::ordered_json;  // keys stay in the order in which people read them

void require_filled(const std::string& place, const std::string& what, bool is_empty)
{
    if (is_empty) throw std::invalid_argument(fmt::format("{}: {} is missing", place, what));
}

void require_frame(const std::string& place, const Frame& frame)
{
    require_filled(place, "its title", frame.title.empty());
    require_filled(place, "a node", frame.nodes.empty());
    require_filled(place, "a value", frame.values.empty());
    for (const std::string& node : frame.nodes) require_filled(place, "a node's id", node.empty());
    for (const ShownValue& value : frame.values) {
        require_filled(place, "the name of a value", value.name.empty());
        require_filled(place, value.name, value.text.empty());
    }
}

Json json_of(const Frame& frame)
{
    Json values = Json::array();
    for (const auto& [name, text] : frame.values)
        values.push_back({{"name", name}, {"text", text}});
    return {{"title", frame.title},
            {"nodes", frame.nodes},
            {"equation", frame.equation},
            {"values", values}};
}

}  // namespace

void save_frames(const std::filesystem::path& figure, const StepThrough& steps)
{
    const std::filesystem::path file =
        std::filesystem::path(figure).replace_extension(".frames.json");
    require_filled(file.string(), "the title", steps.title.empty());
    require_filled(file.string(), "the first frame", steps.frames.empty());
    Json frames = Json::array();
    for (std::size_t i = 0; i < steps.frames.size(); ++i) {
        require_frame(fmt::format("{}, frame {}", file.string(), i + 1), steps.frames[i]);
        frames.push_back(json_of(steps.frames[i]));
    }
    save_text(file, Json{{"title", steps.title}, {"frames", frames}}.dump(2) + "\n");
}

}  // namespace unrolled
