#include "compiler_messages.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <sstream>

#include "type_names.hpp"

namespace unrolled::learn {
namespace {

struct Message {
    std::string file;
    std::size_t line = 0;
    std::string kind;  // error, warning, note; "from" for a line that says what was instantiated
    std::string text;
};

// "file:12:7:" or "file:12:" before a message; nothing if `place` is something else.
std::optional<Message> message_at(std::string place)
{
    std::vector<std::size_t> numbers;
    while (!place.empty() && place.back() == ':') place.pop_back();
    for (std::size_t colon = place.rfind(':'); colon != std::string::npos && numbers.size() < 2;
         colon = place.rfind(':')) {
        std::size_t number = 0;
        const char* const end = place.data() + place.size();
        if (std::from_chars(place.data() + colon + 1, end, number).ptr != end) break;
        numbers.push_back(number);
        place.resize(colon);
    }
    if (numbers.empty()) return std::nullopt;
    return Message{place, numbers.back(), "", ""};
}

std::optional<Message> message(const std::string& line)
{
    static const std::pair<const char*, const char*> marks[] = {{" fatal error: ", "error"},
                                                                {" error: ", "error"},
                                                                {" warning: ", "warning"},
                                                                {" note: ", "note"},
                                                                {"   required from", "from"}};
    for (const auto& [mark, kind] : marks) {
        const std::size_t at = line.find(mark);
        if (at == std::string::npos) continue;
        std::optional<Message> found = message_at(line.substr(0, at));
        if (!found) continue;
        found->kind = kind;
        found->text = line.substr(at + std::string_view(mark).size());
        return found;
    }
    return std::nullopt;
}

std::vector<Message> messages(const std::string& output)
{
    std::vector<Message> found;
    std::istringstream lines(output);
    for (std::string line; std::getline(lines, line);) {
        if (const auto next = message(line)) found.push_back(*next);
    }
    return found;
}

// The line of `file` that message i is about; for one inside a library, the line that led there,
// which g++ names before it and clang++ after it. 0 if there is none.
std::size_t line_in(const std::string& file, const std::vector<Message>& all, std::size_t i)
{
    if (all[i].file == file) return all[i].line;
    for (std::size_t j = i; j-- > 0 && all[j].kind == "from";) {
        if (all[j].file == file) return all[j].line;
    }
    for (std::size_t j = i + 1; j < all.size() && all[j].kind == "note"; ++j) {
        if (all[j].file == file && all[j].text.ends_with("requested here")) return all[j].line;
    }
    return 0;
}

bool says_nothing_new(const Complaint& complaint, const std::vector<Complaint>& before)
{
    const bool is_minor = complaint.in_a_library || !complaint.is_error;
    return is_minor && std::ranges::any_of(before, [&](const Complaint& other) {
               return other.line == complaint.line;
           });
}

}  // namespace

std::vector<Complaint> complaints(const std::string& output, const std::filesystem::path& file)
{
    std::vector<Complaint> found;
    const std::vector<Message> all = messages(output);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool is_error = all[i].kind == "error";
        if (!is_error && all[i].kind != "warning") continue;
        const std::size_t line = line_in(file.string(), all, i);
        if (line == 0) continue;
        found.push_back({is_error, line, short_types(all[i].text), all[i].file != file.string()});
    }
    // The reader's own errors first, then those inside a library, then warnings.
    std::ranges::stable_sort(found, {}, [](const Complaint& complaint) {
        return std::pair(!complaint.is_error, complaint.in_a_library);
    });
    std::vector<Complaint> result;
    for (const Complaint& complaint : found) {
        if (!says_nothing_new(complaint, result)) result.push_back(complaint);
    }
    return result;
}

std::vector<std::string> missing_functions(const std::string& output)
{
    std::vector<std::string> found;
    std::istringstream lines(output);
    for (std::string line; std::getline(lines, line);) {
        for (const std::string mark : {"undefined reference to ", "undefined symbol: "}) {
            const std::size_t at = line.find(mark);
            if (at == std::string::npos) continue;
            std::string name = short_types(line.substr(at + mark.size()));
            std::erase_if(name, [](char c) { return c == '`' || c == '\''; });
            if (std::ranges::find(found, name) == found.end()) found.push_back(name);
        }
    }
    return found;
}

}  // namespace unrolled::learn
