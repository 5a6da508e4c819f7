#include "lecture.hpp"

namespace unrolled::seq2seq {

std::vector<Pair> lecture_pairs()
{
    const char* sentences[][2] = {
        {"April is the cruelest month", "4월이 가장 잔인한 달"},
        {"April is the month", "4월이 그 달"},
        {"May is the cruelest month", "5월이 가장 잔인한 달"},
        {"May is the kindest month", "5월이 가장 다정한 달"},
        {"June is the kindest month", "6월이 가장 다정한 달"}};
    std::vector<Pair> pairs;
    for (const auto& [english, korean] : sentences) {
        pairs.push_back(
            {tokens_of(english, Unit::words), tokens_of(korean, Unit::words)});
    }
    return pairs;
}

}  // namespace unrolled::seq2seq
