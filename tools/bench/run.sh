#!/usr/bin/env bash
# Builds the benchmarks in double and in float and measures every row, or those whose name holds a
# WORD: run.sh [WORD ...]. Called by ./unrolled bench.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
for preset in release float; do
    cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" --target bench 02_rnn_run >/dev/null
done
cmake --build --preset release --target learn >/dev/null
mkdir -p out/bench
exec /usr/bin/python3 -B tools/bench/bench.py build/release build/float out/bench/bench.json "$@"
