/// \file
/// A model learns in a process of its own, so that its memory can be measured and none of it is
/// left for the next one; and what a process has used.
#pragma once

#include <functional>

#include "entry.hpp"

namespace unrolled::compare {

/// What was used: by this process, or by the programs that it has started and that have ended.
struct Used {
    double seconds = 0;  ///< Of one core.
    double bytes = 0;    ///< Of memory, at the most at one time.
};

Used used_here();         ///< By this process.
Used used_by_programs();  ///< By those that it has started.

/// Do `work` in a copy of this process and hand over what it returns. Bytes that this process has
/// already are in the copy's memory, too.
/// \throws std::runtime_error with what `work` complains about, or saying how the copy ended
Entry in_own_process(const std::function<Entry()>& work);

}  // namespace unrolled::compare
