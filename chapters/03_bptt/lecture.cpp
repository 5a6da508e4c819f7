#include "lecture.hpp"

namespace unrolled::bptt {

Params example_8_1()
{
    return {.W_xh = {{0.1, 0.1}, {0.0, 0.0}, {0.0, -0.1}},
            .W_hh = {{0.1, 0.1, 0.0}, {0.0, 0.0, 0.0}, {0.2, -0.1, -0.1}},
            .b_h = {0.0, 0.0, 0.2},
            .W_hy = {{0.0, 0.1, 0.0}, {-0.2, 0.0, 0.0}},
            .b_y = {0.2, 0.1}};
}

Tensor3 example_8_1_inputs()
{
    const Matrix steps = {{0.0, 1.0}, {0.0, 0.1}, {0.1, -0.2}, {0.5, 0.0}};
    return unflatten(steps, zeros<Tensor3>(4, 1, 2));
}

Ids example_8_1_classes()
{
    return {0, 1, 1, 1};
}

Matrix example_8_1_labels()
{
    return {{0.7, 0.4}, {0.3, 0.4}, {0.2, 0.4}, {0.4, 0.5}};
}

Matrix saito_matrix()
{
    return {{1.7886284734303186, 0.4365098505119894, 0.0964974680720086},
            {-1.8634927033644908, -0.2773882025143990, -0.3547589792689868},
            {-0.0827414814824598, -0.6270006768238473, -0.0438181689759282}};
}

}  // namespace unrolled::bptt
