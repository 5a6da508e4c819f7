#!/usr/bin/env bash
# The launcher on a made-up machine: what it says, installs, builds and runs. launcher_test.sh BOOK
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/launcher/machine.sh"
make_machine "$(cd "$1" && pwd)"
failures=0

# Run the launcher from another folder; its status and what it says must be as expected.
expect() {  # STATUS REGEX ARGUMENTS...
    local wanted=$1 regex=$2 status=0
    shift 2
    output=$(cd "$machine/elsewhere" && env -i PATH="$machine/bin" ${user:+SUDO_UID="$user"} \
        bash "$machine/book/unrolled" "$@" 2>&1) || status=$?
    if [ "$status" != "$wanted" ] || ! grep -qE -- "$regex" <<<"$output"; then
        printf 'unrolled %s: status %s, expected %s and "%s", said:\n%s\n' \
            "$*" "$status" "$wanted" "$regex" "$output"
        failures=1
    fi
}

expect_log() {  # FILE REGEX
    if ! grep -qE -- "$2" "$machine/$1" 2>/dev/null; then
        echo "$1 lacks '$2'"
        failures=1
    fi
}

for group in names packages programs; do . "$here/launcher/$group.sh"; done
exit "$failures"
