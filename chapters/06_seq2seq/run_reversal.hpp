/// \file
/// The chapter's long run: spelling to sound, forwards and backwards. Its
/// results are committed in results/, where prose and figures read them.
#pragma once

#include <nlohmann/json.hpp>

namespace unrolled::seq2seq {

/// Train on the pronouncing dictionary, with the letters as they stand and in
/// reverse, with three seeds each, and ask for all test words.
/// \throws TextError
nlohmann::ordered_json measure_reversal();

}  // namespace unrolled::seq2seq
