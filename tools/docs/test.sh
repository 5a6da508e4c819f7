#!/usr/bin/env bash
# The tests of the pages: `test.sh finish`, and with the folder of a release build
# `test.sh site BUILD`, then `test.sh again BUILD`, `test.sh html BUILD` and
# `test.sh browser BUILD`. Ends with 77 (skipped) when a tool is missing.
set -euo pipefail

here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
# shellcheck source=/dev/null
. "$here/tools.sh"

skip_without() {  # GROUP PROGRAM...
    local program
    for program in "${@:2}"; do
        if ! command -v "$program" >/dev/null; then
            echo "skipped: $program is missing (./unrolled setup $1)"
            exit 77
        fi
    done
}

# Every step of the finishing on small pages, and Doxygen on broken ones.
test_finish() {
    install_node_modules "$here" --omit=dev
    node --test "$here"/test/*.test.mjs
}

# The whole site is built in time; every check holds, and sees a seeded fault.
test_site() {  # BUILD
    "$here/build.sh" --build "$1" --work "$1/docs" --out "$1/site"
    require_budget "$(cat "$1/docs/cpu_seconds")" 60
    node "$here/check.mjs" "$1/site"
}

# A second build of the same sources gives the same bytes.
test_again() {  # BUILD
    "$here/build.sh" --build "$1" --work "$1/docs" --out "$1/site.again"
    diff -rq "$1/site" "$1/site.again" || fail "two builds of the same sources differ"
    rm -rf "$1/site.again"
}

test_html() {  # BUILD
    skip_without browser java
    install_node_modules "$here"
    node "$here/check_html.mjs" "$1/site"
}

test_browser() {  # BUILD
    skip_without browser chromium
    install_node_modules "$here"
    node "$here/check_browser.mjs" "$1/site"
}

skip_without docs node npm doxygen dot
if [ ! -e "${KATEX_FOLDER:-/usr/share/javascript/katex}/katex.js" ]; then
    echo "skipped: KaTeX is missing (./unrolled setup docs)"
    exit 77
fi
case ${1:-} in
finish) test_finish ;;
site | again | html | browser) "test_$1" "$2" ;;
*) fail "test.sh finish, or test.sh site, again, html or browser with BUILD" ;;
esac
