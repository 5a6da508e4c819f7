#include "networks.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace unrolled;
using namespace unrolled::compare;

namespace {

struct NamedNetwork {
    std::string name;
    Entry (*learn)(const Divided&, const Lesson&);
    CharSetup setup;
};

const std::vector<NamedNetwork> all_networks = {
    {"RNN", learn_rnn, setup_of_rnn()},
    {"LSTM", learn_lstm, setup_of_lstm()},
    {"Transformer", learn_transformer, setup_of_transformer()}};

Divided easy_text()
{
    std::string text;
    for (int i = 0; i < 300; ++i) text += "abcd efg\n";
    return divide(text);
}

Lesson lesson_of(double seconds, bool stopped)
{
    return {.seconds = seconds, .stopped = [=] { return stopped; }, .told = [](const auto&) {}};
}

}  // namespace

TEST_CASE("every network learns an easy text within its seconds")
{
    const Divided text = easy_text();
    for (const NamedNetwork& network : all_networks) {
        CAPTURE(network.name);
        const Entry entry = network.learn(text, lesson_of(1, false));
        CHECK(entry.name == network.name);
        CHECK(entry.bits < std::log2(9));  // nine characters; a busy machine makes few steps
        CHECK(entry.seconds >= 1);
        CHECK(entry.curve.size() > 1);
        CHECK(entry.curve.front().bits > entry.curve.back().bits);
        CHECK(entry.curve.back().seconds == entry.seconds);
        CHECK(entry.parameters > 10'000);
        CHECK(entry.memory > 1e6);
    }
}

TEST_CASE("who is stopped has made one step and is examined as he is")
{
    const Divided text = easy_text();
    for (const NamedNetwork& network : all_networks) {
        CAPTURE(network.name);
        const Entry entry = network.learn(text, lesson_of(1000, true));
        CHECK(entry.characters == network.setup.seq * network.setup.batch);
        REQUIRE(entry.curve.size() == 1);
        CHECK(entry.curve[0].bits == doctest::Approx(entry.bits));
        CHECK(std::isfinite(entry.bits));
    }
}

TEST_CASE("a text of the shortest length fills a batch of each network")
{
    const Divided text = divide(std::string(shortest_text, 'a'));
    for (const NamedNetwork& network : all_networks) {
        CAPTURE(network.name);
        CHECK(network.learn(text, lesson_of(0.001, false)).bits == doctest::Approx(0));
    }
}
