#define DOCTEST_CONFIG_IMPLEMENT
#define DOCTEST_CONFIG_NO_POSIX_SIGNALS  // crash.cpp reports them
#include "runner.hpp"

#include <functional>
#include <sstream>

#include "check.hpp"

namespace unrolled::exercise {
namespace {

std::uint64_t seed = 1;
Random generator(0);

// Writes doctest's events into the record.
class Listener : public doctest::IReporter {
public:
    explicit Listener(const doctest::ContextOptions&) {}

    void test_case_start(const doctest::TestCaseData& test) override
    {
        record().begin_test(test.m_name, test.m_file.c_str());
        generator = Random(seed ^ std::hash<std::string>{}(test.m_name));
    }
    void test_case_exception(const doctest::TestCaseException& exception) override
    {
        if (!exception.is_crash) record().fail_test(exception.error_string.c_str());
    }
    void log_assert(const doctest::AssertData& assertion) override
    {
        if (!assertion.m_failed) return;
        std::ostringstream why;
        why << (assertion.m_threw ? "it throws " : "")
            << (assertion.m_threw ? assertion.m_exception : assertion.m_decomp);
        for (int i = 0; i < get_num_active_contexts(); ++i) {  // what INFO() said
            why << "\n";
            get_active_contexts()[i]->stringify(&why);
        }
        record().fail_check(assertion.m_file, static_cast<unsigned>(assertion.m_line),
                            assertion.m_expr, why.str());
    }

    void report_query(const doctest::QueryData&) override {}
    void test_run_start() override {}
    void test_run_end(const doctest::TestRunStats&) override {}
    void test_case_reenter(const doctest::TestCaseData&) override {}
    void test_case_end(const doctest::CurrentTestCaseStats&) override {}
    void subcase_start(const doctest::SubcaseSignature&) override {}
    void subcase_end() override {}
    void log_message(const doctest::MessageData&) override {}
    void test_case_skipped(const doctest::TestCaseData&) override {}
};

REGISTER_LISTENER("record", 1, Listener);

}  // namespace

void set_seed(std::uint64_t new_seed)
{
    seed = new_seed;
}

Random& random_inputs()
{
    return generator;
}

void fail_case(const SourceLine& where, const std::string& difference)
{
    ADD_FAIL_CHECK_AT(where.file, static_cast<int>(where.line), difference);
}

std::string run_tests()
{
    std::ostringstream printed;
    doctest::Context context;
    context.setOption("order-by", "file");  // exercises/ before solutions/: public cases first
    context.setOption("no-breaks", true);
    context.setOption("no-intro", true);
    context.setCout(&printed);
    ++stand_in().run;
    context.run();
    return printed.str();
}

}  // namespace unrolled::exercise
