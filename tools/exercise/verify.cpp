#include <fmt/format.h>

#include "record.hpp"
#include "runner.hpp"
#include "stand_in.hpp"

namespace unrolled::exercise {
namespace {

void run_with(Fake fake, std::optional<std::size_t> mistake)
{
    const int run = stand_in().run;
    stand_in() = {.fake = fake, .mistake = mistake, .run = run};
    new_record();
    run_tests();
}

std::string fault_of_stand_in(const std::string& name)
{
    if (record().failed_checks() == 0) return name + " passes: no CHECK fails\n";
    for (const Failure& failure : record().failures()) {
        const bool left_by_exception = failure.expected.empty() && failure.check.empty();
        if (left_by_exception)
            return fmt::format("{} ends a test by {}\n", name, failure.difference);
    }
    return "";
}

}  // namespace

std::string verify_solution()
{
    run_with(Fake::none, std::nullopt);
    std::string faults = record().calls() == 0 ? "no test asks the answer\n" : record().todo();
    for (const Failure& failure : record().failures()) {
        faults +=
            fmt::format("{}:{}: {}\n", failure.call.file, failure.call.line, failure.difference);
    }
    return faults;
}

std::string verify_stub()
{
    run_with(Fake::none, std::nullopt);
    if (record().todo().empty()) return "the stub does not throw Todo\n";
    if (record().passed_cases() > 0) return "the stub passes a case\n";
    return record().failures().empty() ? "" : "the stub fails by more than Todo\n";
}

std::string verify_fakes()
{
    std::string faults;
    for (const char* name : {"zeros", "ones", "first-argument", "first-answer"}) {
        run_with(fake_named(name), std::nullopt);
        // No argument may have the type of the result; a function without arguments has one answer.
        if (stand_in().applied) faults += fault_of_stand_in(name);
    }
    return faults;
}

std::string verify_mistakes()
{
    std::string faults;
    if (known_mistakes().size() < 2) faults += "fewer than two known mistakes\n";
    for (std::size_t i = 0; i < known_mistakes().size(); ++i) {
        run_with(Fake::none, i);
        faults += fault_of_stand_in(fmt::format("mistake {}", i));
        const std::optional<std::size_t> found = record().explanation();
        if (found != i) {
            faults += fmt::format("mistake {} is taken for {}\n", i,
                                  found ? std::to_string(*found) : "none or several");
        }
    }
    return faults;
}

}  // namespace unrolled::exercise
