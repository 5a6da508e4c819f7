#!/usr/bin/env bash
# A check that cannot fail checks nothing: put each of its known faults into a tiny book and see it
# found. faults_test.sh CHECK
set -euo pipefail
folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
check=$1
book=$(mktemp -d)
trap 'rm -rf "$book"' EXIT
. "$folder/fixture.sh"
missed=0

run_check() {
    bash "$folder/$check.sh" "$book" 2>&1
}

fresh_book() {
    rm -rf "$book"
    make_fixture "$book" "$folder/../../.clang-format"
}

fault() {  # NAME COMMAND EXPECTED
    local output status=0
    fresh_book
    (cd "$book" && eval "$2")
    output=$(run_check) || status=$?
    if [ "$status" = 1 ] && grep -q -- "$3" <<<"$output"; then
        echo "caught: $1"
    else
        printf 'MISSED: %s (status %s)\n%s\n' "$1" "$status" "$output"
        missed=1
    fi
}

fresh_book
status=0
run_check || status=$?
if [ "$status" != 0 ]; then exit "$status"; fi
. "$folder/faults/$check.sh"
exit "$missed"
