#!/usr/bin/env bash
# clang-format decides how C++ looks.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need clang-format dev

problems() {
    cpp_files | xargs -r -P 2 -n 20 clang-format --dry-run 2>&1 |
        awk -F : '/warning:/ && !seen[$1]++ { print $1 ":" $2 ": run clang-format -i on it" }'
}

report
