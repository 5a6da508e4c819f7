#!/usr/bin/env bash
# Builds common/ and the chapters with another preset and runs their tests: preset.sh BOOK PRESET
set -euo pipefail
book=$1 preset=$2
build=$book/build/$preset
cd "$book"

if [ "$preset" = clang-float ] && ! command -v clang++ >/dev/null; then
    echo "skipped, clang++ is missing: ./unrolled setup dev"
    exit 77
fi
targets=(common/all)
for chapter in chapters/[0-9]*; do targets+=("$chapter/all"); done

log=$book/build/log/$preset.log
mkdir -p "$book/build/log"
build_all() {
    cmake --preset "$preset" && cmake --build "$build" --target "${targets[@]}"
}
if ! build_all >"$log" 2>&1; then
    tail -n 60 "$log"
    exit 1
fi
if grep 'warning:' "$log"; then
    echo "the build has warnings"
    exit 1
fi
ctest --test-dir "$build" --output-on-failure --no-tests=error -j 2 \
    -R '^(common|[0-9]+_[a-z0-9_]+)\.'
