#include "progress.hpp"

#include <doctest/doctest.h>

#include <limits>

#include "captured.hpp"

using namespace unrolled;

namespace {

// A progress line that goes to a file, at a time that the test sets.
struct Rehearsal {
    std::FILE* file = std::tmpfile();
    double now = 1000;

    Rehearsal() = default;
    Rehearsal(const Rehearsal&) = delete;
    Rehearsal& operator=(const Rehearsal&) = delete;
    ~Rehearsal()
    {
        std::fclose(file);
    }

    Progress::Clock clock()
    {
        return [this] { return now; };
    }
};

}  // namespace

TEST_CASE("on a terminal one line is rewritten in place and left standing")
{
    Rehearsal r;
    {
        Progress progress(r.file, true, r.clock());
        progress.show("step 1");
        progress.show("step 2");
    }
    CHECK(file_text(r.file) == "\rstep 1\x1b[K\rstep 2\x1b[K\n");
}

TEST_CASE("on a terminal the line makes room for other text")
{
    Rehearsal r;
    {
        Progress progress(r.file, true, r.clock());
        progress.show("step 1");
        progress.clear();
        progress.clear();
    }
    CHECK(file_text(r.file) == "\rstep 1\x1b[K\r\x1b[K");
}

TEST_CASE("a line longer than a terminal is wide is cut")
{
    Rehearsal r;
    {
        Progress progress(r.file, true, r.clock());
        progress.show(std::string(500, 'x'));
    }
    CHECK(file_text(r.file) == "\r" + std::string(79, 'x') + "\x1b[K\n");
}

TEST_CASE("elsewhere each line is a plain one")
{
    Rehearsal r;
    {
        Progress progress(r.file, false, r.clock());
        progress.show("step 1");
        progress.clear();
        progress.show("step 2");
    }
    CHECK(file_text(r.file) == "step 1\nstep 2\n");
}

TEST_CASE("a terminal is served ten times a second, a file every ten seconds")
{
    for (const bool terminal : {true, false}) {
        Rehearsal r;
        const double period = terminal ? 0.1 : 10;
        Progress progress(r.file, terminal, r.clock());
        CHECK_FALSE(progress.due());
        r.now += 0.9 * period;
        CHECK_FALSE(progress.due());
        r.now += 0.2 * period;
        CHECK(progress.due());
        progress.show("now");
        CHECK_FALSE(progress.due());
        r.now += 1.1 * period;
        CHECK(progress.due());
        CHECK(progress.elapsed() == doctest::Approx(2.2 * period));
    }
}

TEST_CASE("a file is no terminal")
{
    Rehearsal r;
    {
        Progress progress(r.file);
        progress.show("plain");
    }
    CHECK(file_text(r.file) == "plain\n");
}

TEST_CASE("durations are written as a clock")
{
    CHECK(duration_text(0) == "0:00");
    CHECK(duration_text(41.6) == "0:42");
    CHECK(duration_text(59.7) == "1:00");
    CHECK(duration_text(3599) == "59:59");
    CHECK(duration_text(3723) == "1:02:03");
    CHECK(duration_text(-1) == "0:00");
    CHECK(duration_text(std::numeric_limits<double>::infinity()) == "?:??");
    CHECK(duration_text(std::numeric_limits<double>::quiet_NaN()) == "?:??");
}
