#!/usr/bin/env bash
# The tests of the pages: `test.sh finish`, and with the folder of a release build
# `test.sh site BUILD`, then `test.sh again BUILD`. Ends with 77 (skipped) when a tool is missing.
set -euo pipefail

here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
# shellcheck source=/dev/null
. "$here/tools.sh"

for tool in node npm doxygen dot; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: $tool is missing (./unrolled setup docs)"
        exit 77
    fi
done
if [ ! -e "${KATEX_FOLDER:-/usr/share/javascript/katex}/katex.js" ]; then
    echo "skipped: KaTeX is missing (./unrolled setup docs)"
    exit 77
fi

# Every step of the finishing on small pages, and Doxygen on broken ones.
test_finish() {
    install_node_modules "$here"
    node --test "$here"/test/*.test.mjs
}

# The whole site: every check holds, and sees a seeded fault.
test_site() {  # BUILD
    "$here/build.sh" --build "$1" --work "$1/docs" --out "$1/site"
    node "$here/check.mjs" "$1/site"
}

# A second build of the same sources gives the same bytes.
test_again() {  # BUILD
    "$here/build.sh" --build "$1" --work "$1/docs" --out "$1/site.again"
    diff -rq "$1/site" "$1/site.again" || fail "two builds of the same sources differ"
    rm -rf "$1/site.again"
}

case ${1:-} in
finish) test_finish ;;
site) test_site "$2" ;;
again) test_again "$2" ;;
*) fail "test.sh finish, test.sh site BUILD or test.sh again BUILD" ;;
esac
