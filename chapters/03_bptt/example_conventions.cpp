#include <fmt/format.h>

#include "backward.hpp"
#include "examples.hpp"
#include "lecture.hpp"
#include "optimizer.hpp"
#include "output_gradient.hpp"

namespace unrolled::bptt {
namespace {

struct Network {
    Params p = example_8_1();
    Tensor3 xs = example_8_1_inputs();
    Matrix labels = example_8_1_labels();

    Matrix scores() const
    {
        return logits(p, forward(p, xs));
    }
};

Params show_way_back(WorkedExample& example, const Matrix& dlogits)
{
    const Network net;
    const Grads grads =
        backward(net.p, net.xs, forward(net.p, net.xs), dlogits);
    for (std::size_t t = 1; t <= 4; ++t) {
        example.value(fmt::format("do({})", t), row(dlogits, t - 1), 6);
    }
    for (std::size_t t = 1; t <= 4; ++t) {
        const Vector dh = row(at(grads.hs, t - 1), 0);
        example.value(fmt::format("dh({})", t), dh, 6);
    }
    walk([&](const std::string& name,
             const auto& gradient) { example.value("d" + name, gradient, 8); },
         grads.params);
    example.value("sum of db_y", sum_all(grads.params.b_y), 8);
    return grads.params;
}

void show_squared(WorkedExample& example)
{
    Network net;
    const LossGrad loss = squared_loss(net.scores(), net.labels);
    example.note("Half the squared error (3.8), with the printed labels:");
    example.value("L", static_cast<Real>(loss.loss), 8);
    const Params grads = show_way_back(example, loss.dscores);
    for (const double rate : {0.1, 1.0}) {
        net.p = example_8_1();
        Sgd{.rate = static_cast<Real>(rate)}.update(net.p, grads);
        const LossGrad after = squared_loss(net.scores(), net.labels);
        example.value(fmt::format("L after a step of rate {:g}", rate),
                      static_cast<Real>(after.loss), 8);
    }
}

}  // namespace

WorkedExample show_conventions()
{
    WorkedExample example("conventions",
                          "Example 8-1: four gradients at the output");
    const Network net;
    const LossGrad classes = class_loss(net.scores(), example_8_1_classes());
    example.note("-ln y' of the class (3.6):");
    example.value("L", static_cast<Real>(classes.loss), 8);
    for (std::size_t t = 1; t <= 4; ++t) {
        example.value(fmt::format("do({})", t), row(classes.dscores, t - 1), 6);
    }
    show_squared(example);
    const LossGrad labels = label_loss(net.scores(), net.labels);
    example.note("-sum y ln y' (3.7), with the printed labels:");
    example.value("L", static_cast<Real>(labels.loss), 8);
    show_way_back(example, labels.dscores);
    example.note("The slide's rule y' - y (3.9), with the printed labels:");
    show_way_back(example, slide_rule(net.scores(), net.labels));
    example.note(
        "A common change of all scores moves no softmax, so db_y must");
    example.note("sum to 0. The last one does not: it is no gradient.");
    return example;
}

}  // namespace unrolled::bptt
