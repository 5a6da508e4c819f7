#include "stand_in.hpp"

#include <stdexcept>

namespace unrolled::exercise {

StandIn& stand_in()
{
    static StandIn now;
    return now;
}

Fake fake_named(const std::string& name)
{
    static const std::map<std::string, Fake> fakes = {{"zeros", Fake::zeros},
                                                      {"ones", Fake::ones},
                                                      {"first-argument", Fake::first_argument},
                                                      {"first-answer", Fake::first_answer}};
    const auto found = fakes.find(name);
    if (found == fakes.end()) throw std::invalid_argument("there is no fake '" + name + "'");
    return found->second;
}

AnyFunction stand_in_for(AnyFunction answer)
{
    const std::optional<std::size_t> chosen = stand_in().mistake;
    if (!chosen) return nullptr;
    const Mistake& mistake = known_mistakes().at(*chosen);
    return mistake.answer == answer ? mistake.wrong : nullptr;
}

}  // namespace unrolled::exercise
