#!/usr/bin/env bash
# A chapter builds and passes its tests where nothing but common/ stands beside it: under the
# sanitizers and with the assertions of xtensor. isolated.sh BOOK CHAPTER WORK: WORK serves all
# chapters, one after the other, so that common/ is built once; files keep their times.
set -euo pipefail
book=$1 chapter=$2 work=$3
tree=$work/tree
mkdir -p "$tree"

copy() {
    rm -rf "$tree"
    mkdir -p "$tree/chapters"
    cp -a "$book/CMakeLists.txt" "$book/CMakePresets.json" "$book/common" "$tree/"
    cp -a "$book/chapters/$chapter" "$tree/chapters/"
}

# The folder of a chapter is a project of its own, too.
configure_alone() {
    rm -rf "$work/own"
    cmake -S "$tree/chapters/$chapter" -B "$work/own" -G Ninja >"$work/log" 2>&1
}

build() {
    (cd "$tree" && cmake --preset sanitize -B "$work/build") >"$work/log" 2>&1 &&
        cmake --build "$work/build" --target all >>"$work/log" 2>&1
}

# A chapter that reads another must not build here, or this check proves nothing. Its flags are
# enough to see that: the header is not found.
must_not_include_another() {
    local stray=$work/stray.cpp own other flags
    own=$(cd "$book/chapters/$chapter" && ls -- *.hpp | head -n 1)
    other=$(cd "$book/chapters" && ls -- */*.hpp | grep -v "^$chapter/" | head -n 1)
    if [ -z "$other" ]; then return; fi
    echo "#include \"../$other\"" >"$stray"
    flags=$(grep "chapters/$chapter/" "$work/build/compile_commands.json" |
        grep -o -- '-I[^ ]*' | sort -u)
    # shellcheck disable=SC2086
    echo "#include \"../$chapter/$own\"" | g++ -std=c++20 $flags -E -x c++ - >/dev/null
    # shellcheck disable=SC2086
    if g++ -std=c++20 $flags -E "$stray" >/dev/null 2>"$work/log" ||
        ! grep -q 'stray.cpp:1:.*No such file' "$work/log"; then
        cat "$work/log"
        echo "$chapter can include $other, although that chapter is deleted"
        exit 1
    fi
}

# Those of common/ once, while it stays the same.
run_tests() {
    local passed=$work/common_passed only=()
    if [ "$passed" -nt "$work/build/common/common_tests" ]; then only=(-R "^$chapter"); fi
    ctest --test-dir "$work/build" --output-on-failure --no-tests=error -j 2 "${only[@]}"
    touch "$passed"
}

copy
if ! configure_alone || ! build; then
    tail -n 60 "$work/log"
    echo "$chapter does not build without the other chapters"
    exit 1
fi
if grep 'warning:' "$work/log"; then
    echo "the build has warnings"
    exit 1
fi
run_tests
must_not_include_another
