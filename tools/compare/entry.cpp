#include "entry.hpp"

#include <cmath>

namespace unrolled::compare {
namespace {

double rounded(double number, double digits)
{
    return std::round(number * digits) / digits;
}

}  // namespace

void to_json(nlohmann::ordered_json& json, const Entry& entry)
{
    json = {{"name", entry.name},
            {"setting", entry.setting},
            {"bits", rounded(entry.bits, 1e5)},
            {"parameters", entry.parameters},
            {"seconds", rounded(entry.seconds, 1e3)},
            {"characters", entry.characters},
            {"memory", entry.memory},
            {"curve", nlohmann::ordered_json::array()}};
    for (const Point& point : entry.curve) {
        json["curve"].push_back({rounded(point.seconds, 1e3), rounded(point.bits, 1e5)});
    }
}

void from_json(const nlohmann::ordered_json& json, Entry& entry)
{
    entry = {.name = json.at("name"),
             .setting = json.at("setting"),
             .bits = json.at("bits"),
             .parameters = json.at("parameters"),
             .seconds = json.at("seconds"),
             .characters = json.at("characters"),
             .memory = json.at("memory"),
             .curve = {}};
    for (const auto& point : json.at("curve")) entry.curve.push_back({point.at(0), point.at(1)});
}

}  // namespace unrolled::compare
