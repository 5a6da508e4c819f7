#include "lecture.hpp"

namespace unrolled::attention {

Matrix small_annotations()
{
    return {{1, 0}, {0, 1}, {1, 1}};
}

Matrix small_state()
{
    return {{0.5, 1}};
}

Matrix small_general()
{
    return {{1, 0}, {0, 2}};
}

Additive small_additive()
{
    return {.W_q = {{1, 0}, {0, 1}}, .W_k = {{1, 0}, {0, 1}}, .v = {1, 1}};
}

Concat small_concat()
{
    return {.W_a = {{1, 0, 1, 0}, {0, 1, 0, 1}}, .v = {1, 1}};
}

Matrix small_joining()
{
    return {{0.5, 0, 0.5, 0}, {0, 0.5, 0, 0.5}};
}

}  // namespace unrolled::attention
