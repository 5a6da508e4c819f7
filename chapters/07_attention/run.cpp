#include "run_results.hpp"
int main(int, char** argv)
{
    unrolled::attention::measure_cmudict(argv[1]);
}
