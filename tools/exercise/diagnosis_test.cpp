#include "diagnosis.hpp"

#include <doctest/doctest.h>

using unrolled::exercise::Diagnosis;

TEST_CASE("the only mistake that agrees everywhere and is wrong somewhere explains a run")
{
    Diagnosis diagnosis(2);
    diagnosis.compare(0, true, false);
    diagnosis.compare(1, true, false);
    diagnosis.compare(0, true, true);
    diagnosis.compare(1, false, true);
    CHECK(diagnosis.result() == 0);
}

TEST_CASE("two mistakes that both agree explain nothing")
{
    Diagnosis diagnosis(2);
    diagnosis.compare(0, true, true);
    diagnosis.compare(1, true, true);
    CHECK_FALSE(diagnosis.result());
}

TEST_CASE("a mistake that was right in every case explains nothing")
{
    Diagnosis diagnosis(1);
    diagnosis.compare(0, true, false);
    CHECK_FALSE(diagnosis.result());
}

TEST_CASE("a CHECK that fails speaks against those who were asked in its test")
{
    Diagnosis diagnosis(2);
    diagnosis.begin_test();
    diagnosis.compare(0, true, false);
    diagnosis.begin_test();
    diagnosis.compare(1, true, false);
    diagnosis.fail_check();
    CHECK(diagnosis.result() == 1);
}
