# A tiny book that passes every check. Each fault of faults/ is put into a copy of it.
make_fixture() {  # FOLDER STYLE
    mkdir -p "$1/common" "$1/chapters/01_one/results" "$1/exercises"
    cp "$2" "$1/.clang-format"
    (cd "$1" && write_common && write_model && write_page)
}

write_common() {
    echo '#include <xtensor/xtensor.hpp>' >common/tensor.hpp
    echo '#include <xsimd/xsimd.hpp>' >common/activation.cpp
    echo '// TODO: your turn' >exercises/one.cpp
}

write_model() {
    cat >chapters/01_one/CMakeLists.txt <<'END'
cmake_minimum_required(VERSION 3.25)
project(unrolled_01_one CXX)
include(../../common/cmake/Unrolled.cmake)
chapter()
END
    cat >chapters/01_one/one.hpp <<'END'
/// y = 2 x  (1.1)
#include "tensor.hpp"
END
    {
        printf '#include "one.hpp"\n\n// [twice]\ndouble twice(double x)\n{\n'
        for _ in {1..26}; do echo '    x += 0;'; done
        printf '    return 2 * x;  // (1.1)\n}\n// [twice]\n'
    } >chapters/01_one/one.cpp
    echo '=== first | Twice ===
twice   0.12345678' >chapters/01_one/worked_examples.expected
    echo '{"loss": 1.98765e-3}' >chapters/01_one/results/long.json
}

write_page() {
    cat >chapters/01_one/chapter.md <<'END'
# 1. One {#ch01_one}
## The problem
## The idea
## The equations
$$
y = 2 x \tag{1.1}
$$
$$
z = 0 \tag{1.2}
$$
<!-- prose only: 1.2 -->
## The code
\snippet 01_one/one.cpp twice
## Worked examples
\verbinclude 01_one/first.txt
It is 0.1235, the loss 0.00199, the version 0.24.3, see https://example.org/1301.3781.
## Try it
```sh
## not a heading
```
## What we left out
## Further reading
END
}
