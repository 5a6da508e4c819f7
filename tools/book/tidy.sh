#!/usr/bin/env bash
# clang-tidy and clang's own warnings find nothing in common/, the chapters and the tools. It reads
# what the preset clang would build: units of up to forty files, without precompiled headers.
# tidy.sh BOOK
set -euo pipefail
cd "$1"
if ! command -v run-clang-tidy >/dev/null; then
    echo "skipped, clang-tidy is missing: ./unrolled setup dev"
    exit 77
fi
log=build/log/tidy.log
mkdir -p build/log
if ! cmake --preset clang >"$log" 2>&1; then
    cat "$log"
    exit 1
fi
units="^$PWD/build/clang/(common|chapters|tools)/"
if ! run-clang-tidy -quiet -p build/clang -j 2 "$units" >"$log" 2>&1; then
    grep -E -A 5 '(warning|error):' "$log" || tail -n 40 "$log"
    exit 1
fi
