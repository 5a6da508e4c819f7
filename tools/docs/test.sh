#!/usr/bin/env bash
# The tests of the pages: `test.sh finish`, or `test.sh site BUILD` with the folder of a release
# build. Ends with 77 (skipped) when a tool is missing.
set -euo pipefail

here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
. "$here/tools.sh"

for tool in node npm doxygen dot; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: $tool is missing (./unrolled setup docs)"
        exit 77
    fi
done

# Every step of the finishing on small pages, and Doxygen on broken ones.
test_finish() {
    install_node_modules "$here"
    node --test "$here"/test/*.test.mjs
}

# The whole site, twice: every check holds, and both times the same bytes come out.
test_site() {  # BUILD
    local build=$1 site=$1/site
    "$here/build.sh" --build "$build" --work "$build/docs" --out "$site"
    node "$here/check.mjs" "$site"
    "$here/build.sh" --build "$build" --work "$build/docs" --out "$site.again"
    diff -rq "$site" "$site.again" || fail "two builds of the same sources differ"
    rm -rf "$site.again"
}

case ${1:-} in
finish) test_finish ;;
site) test_site "$2" ;;
*) fail "test.sh finish, or test.sh site BUILD" ;;
esac
