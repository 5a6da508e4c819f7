#include "counting.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "compressors.hpp"
#include "random.hpp"

using namespace unrolled;
using namespace unrolled::compare;
using doctest::Approx;

namespace {

const Lesson quiet{.seconds = 1, .stopped = [] { return false; }, .told = [](const auto&) {}};

// Letters by chance, each as likely as it stands often in `letters`.
std::string by_chance(std::size_t size, const std::string& letters)
{
    Random random(5);
    std::string text;
    while (text.size() < size) text += letters[random.below(letters.size())];
    return text;
}

// "abcabc...", so that two letters tell the third.
std::string in_turn(std::size_t size, const std::string& letters)
{
    std::string text;
    while (text.size() < size) text += letters[text.size() % letters.size()];
    return text;
}

}  // namespace

TEST_CASE("who knows nothing needs the logarithm of how many characters there are")
{
    CHECK(uniform(divide(by_chance(3000, "abcdefgh"))).bits == 3);
}

TEST_CASE("who counts characters needs their entropy")
{
    const Entry entry = unigram(divide(by_chance(40'000, "aaaaaabc")));
    const double entropy = 0.75 * std::log2(4 / 3.0) + 0.25 * 3;
    CHECK(entry.bits == Approx(entropy).epsilon(0.03));
    CHECK(entry.name == "unigram");
    CHECK(entry.characters == 36'000);
    CHECK(entry.curve.empty());
}

TEST_CASE("a character that was never seen costs many bits, not infinitely many")
{
    const double seen = unigram(divide(in_turn(2000, "ab"))).bits;
    const double unseen = unigram(divide(in_turn(1999, "ab") + "z")).bits;
    CHECK(std::isfinite(unseen));
    CHECK(unseen > seen + 8 / 200.0);
}

TEST_CASE("a longer history is taken where it helps, and not where it does not")
{
    const Entry regular = best_ngram(divide(in_turn(4000, "aabb")), quiet);
    CHECK(regular.bits < 0.1);
    CHECK(regular.name != "1-gram");
    const Entry chance = best_ngram(divide(by_chance(4000, "abcd")), quiet);
    CHECK(chance.name == "1-gram");
    CHECK(chance.bits == Approx(2).epsilon(0.02));
    CHECK(regular.parameters > 4);
    REQUIRE(regular.curve.size() == 1);
    CHECK(regular.curve[0].bits == Approx(regular.bits));  // all is asked on the way, too
}

TEST_CASE("the held-out part has no say in the order")
{
    // Two letters tell the third in the beginning and in what is held out, not in between.
    const std::string text = in_turn(4000, "aabb") + by_chance(5000, "ab") + in_turn(1000, "aabb");
    const Entry entry = best_ngram(divide(text), quiet);
    CHECK(std::stoi(entry.name) < 3);
    CHECK(entry.bits > 0.9);
}

TEST_CASE("a search that is stopped takes what it has")
{
    Lesson lesson = quiet;
    lesson.stopped = [] { return true; };
    CHECK(best_ngram(divide(in_turn(4000, "aabb")), lesson).name == "1-gram");
}

TEST_CASE("a compressor pays for what is new and hardly for what it has read")
{
    const std::string letters = by_chance(4000, "abcdefghijklmnop");
    for (const Compressor& program : compressors()) {
        const Entry known =
            compress(program, divide(letters.substr(0, 3600) + letters.substr(0, 400)));
        const Entry fresh = compress(program, divide(letters));
        CAPTURE(fresh.name);
        CHECK(fresh.bits == Approx(4).epsilon(0.2));  // 16 letters, equally likely
        CHECK(known.bits < fresh.bits);
        CHECK(fresh.characters == 4000);
        CHECK(fresh.memory > 0);
    }
}

TEST_CASE("a compressor that is missing is named with its package")
{
    const Compressor missing{{"no-such-program", "-9"}, "some-package"};
    CHECK_THROWS_WITH_AS(compress(missing, divide(in_turn(2000, "ab"))),
                         "no-such-program is missing: install the package some-package",
                         std::runtime_error);
}
