#!/usr/bin/env bash
# A chapter builds and passes its tests where nothing but common/ stands beside it.
# isolated.sh BOOK CHAPTER WORK: files keep their times, so WORK is not built again for nothing.
set -euo pipefail
book=$1 chapter=$2 work=$3

copy() {
    rm -rf "$work/tree"
    mkdir -p "$work/tree/chapters"
    cp -a "$book/common" "$work/tree/"
    cp -a "$book/chapters/$chapter" "$work/tree/chapters/"
}

# Not optimised: this asks whether it builds and is right, and shall not take long.
build() {
    cmake -S "$work/tree/chapters/$chapter" -B "$work/build" -G Ninja -DUNROLLED_NATIVE=OFF \
        -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O0 >"$work/log" 2>&1 &&
        cmake --build "$work/build" --target "$chapter" "$chapter"_{tests,worked_examples,run} \
            >>"$work/log" 2>&1
}

# A chapter that reads another must not build here, or this check proves nothing.
must_not_build_with_another() {
    local stray=$work/tree/chapters/$chapter/stray.cpp other
    other=$(cd "$book/chapters" && ls -- */*.hpp | grep -v "^$chapter/" | head -n 1)
    if [ -z "$other" ]; then return; fi
    echo "#include \"../$other\"" >"$stray"
    if build || ! grep -q 'stray.cpp:1:.*No such file' "$work/log"; then
        tail -n 20 "$work/log"
        echo "$chapter can include $other, although that chapter is deleted"
        exit 1
    fi
    rm "$stray"
}

mkdir -p "$work"
copy
if ! build; then
    tail -n 60 "$work/log"
    echo "$chapter does not build without the other chapters"
    exit 1
fi
ctest --test-dir "$work/build" --output-on-failure --no-tests=error -R "^$chapter\\."
must_not_build_with_another
