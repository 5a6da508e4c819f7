#include "hidden_gradient.hpp"

#include <algorithm>
#include <stdexcept>

#include "mistakes.hpp"

namespace unrolled::ex_03_2 {
namespace {

// What each mistake changes on the way back from a step to the one before it.
using HandBack = Vector (*)(const Vector& dh, const Matrix& hs, std::size_t t, const Matrix& W_hh);

Matrix walk_back(const Matrix& hs, const Matrix& dlogits, const Matrix& W_hh, const Matrix& W_hy,
                 HandBack hand_back)
{
    const std::size_t T = hs.shape(0), H = hs.shape(1);
    if (T == 0) throw std::invalid_argument("a sequence has at least one step");
    Matrix dhs = zeros<Matrix>(T, H);
    Vector back = zeros<Vector>(H);
    for (std::size_t t = T; t-- > 0;) {
        const Vector dh = matmul(transpose(W_hy), row(dlogits, t)) + back;
        for (std::size_t i = 0; i < H; ++i) dhs(t, i) = dh(i);
        back = hand_back(dh, hs, t, W_hh);
    }
    return dhs;
}

Vector slope(const Matrix& hs, std::size_t t)
{
    const Vector h = row(hs, t);
    return 1 - h * h;
}

Matrix no_recurrence(const Matrix& hs, const Matrix& dlogits, const Matrix& W_hh,
                     const Matrix& W_hy)
{
    const HandBack nothing = [](const Vector& dh, const Matrix&, std::size_t, const Matrix&) {
        return zeros_like(dh);
    };
    return walk_back(hs, dlogits, W_hh, W_hy, nothing);
}

Matrix no_slope(const Matrix& hs, const Matrix& dlogits, const Matrix& W_hh, const Matrix& W_hy)
{
    const HandBack linear = [](const Vector& dh, const Matrix&, std::size_t, const Matrix& W) {
        return matmul(transpose(W), dh);
    };
    return walk_back(hs, dlogits, W_hh, W_hy, linear);
}

Matrix slope_last(const Matrix& hs, const Matrix& dlogits, const Matrix& W_hh, const Matrix& W_hy)
{
    const HandBack slide = [](const Vector& dh, const Matrix& states, std::size_t t,
                              const Matrix& W) -> Vector {
        return matmul(transpose(W), dh) * slope(states, t);
    };
    return walk_back(hs, dlogits, W_hh, W_hy, slide);
}

Matrix slope_of_the_receiver(const Matrix& hs, const Matrix& dlogits, const Matrix& W_hh,
                             const Matrix& W_hy)
{
    const HandBack late = [](const Vector& dh, const Matrix& states, std::size_t t,
                             const Matrix& W) {
        const Vector da = dh * slope(states, t == 0 ? 0 : t - 1);
        return matmul(transpose(W), da);
    };
    return walk_back(hs, dlogits, W_hh, W_hy, late);
}

Matrix not_transposed(const Matrix& hs, const Matrix& dlogits, const Matrix& W_hh,
                      const Matrix& W_hy)
{
    const HandBack forwards = [](const Vector& dh, const Matrix& states, std::size_t t,
                                 const Matrix& W) {
        const Vector da = dh * slope(states, t);
        return matmul(W, da);
    };
    return walk_back(hs, dlogits, W_hh, W_hy, forwards);
}

const exercise::Mistakes known = exercise::mistakes_of(
    hidden_gradient,
    {{no_recurrence,
      "Nothing comes back from the future: every dh knows only the output of its own step. The "
      "second part of the sum is missing."},
     {no_slope,
      "The derivative of tanh is missing: what comes back from step t + 1 is multiplied with "
      "1 - h^2 of that step before it goes through W_hh."},
     {slope_last,
      "The factor 1 - h^2 comes after W_hh^T, as the slide's order suggests. A step goes through "
      "its tanh last, so the way back begins with it."},
     {slope_of_the_receiver,
      "The factor 1 - h^2 is taken from the step that receives, h_t. It belongs to the step that "
      "hands back: h_{t+1}."},
     {not_transposed,
      "W_hh is used as on the way forward. On the way back, unit k hears from every unit i by "
      "W_hh(i, k): the transpose."}});

}  // namespace
}  // namespace unrolled::ex_03_2
