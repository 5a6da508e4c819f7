#include "diagnosis.hpp"

namespace unrolled::exercise {

void Diagnosis::begin_test()
{
    for (Suspect& suspect : suspects_) suspect.in_this_test = false;
}

void Diagnosis::compare(std::size_t mistake, bool agrees, bool is_wrong)
{
    Suspect& suspect = suspects_.at(mistake);
    suspect.in_this_test = true;
    suspect.agrees = suspect.agrees && agrees;
    suspect.is_wrong = suspect.is_wrong || is_wrong;
}

void Diagnosis::fail_check()
{
    for (Suspect& suspect : suspects_) {
        if (suspect.in_this_test) suspect.is_wrong = true;
    }
}

std::optional<std::size_t> Diagnosis::result() const
{
    std::optional<std::size_t> only;
    for (std::size_t i = 0; i < suspects_.size(); ++i) {
        if (!suspects_[i].agrees || !suspects_[i].is_wrong) continue;
        if (only) return std::nullopt;
        only = i;
    }
    return only;
}

}  // namespace unrolled::exercise
