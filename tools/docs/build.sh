#!/usr/bin/env bash
# Builds the book's pages and prints the path of the first one.
#
#   tools/docs/build.sh [--build DIR] [--work DIR] [--out DIR] [--screenshot FILE]
#
# --build holds the built chapters (build/release), --work what is made on the way (build/docs),
# --out becomes the site (out/site). --screenshot takes a picture of a chapter's page.
set -euo pipefail

here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$root/build/release
work=$root/build/docs
out=$root/out/site
screenshot=
doxygen_version=1.9.4

# shellcheck source=/dev/null
. "$here/tools.sh"

read_options() {
    while [ $# -gt 0 ]; do
        [ $# -ge 2 ] || fail "$1 needs a path"
        case $1 in
        --build) build=$(absolute "$2") ;;
        --work) work=$(absolute "$2") ;;
        --out) out=$(absolute "$2") ;;
        --screenshot) screenshot=$(absolute "$2") ;;
        *) fail "unknown option $1; there are --build, --work, --out, --screenshot" ;;
        esac
        shift 2
    done
}

absolute() {  # PATH
    case $1 in
    /*) echo "$1" ;;
    *) echo "$PWD/$1" ;;
    esac
}

chapters() {
    local folder
    for folder in "$root"/chapters/[0-9]*/; do basename "$folder"; done
}

# Every figure of a chapter, drawn by the chapter's own program.
draw_figures() {  # CHAPTER
    local program=$build/chapters/$1/$1_worked_examples
    [ -x "$program" ] || fail "$program is not built; ./unrolled docs builds it first"
    if ! "$program" --figures "$work/figures/$1" >"$work/worked_examples.log" 2>&1; then
        cat "$work/worked_examples.log" >&2
        fail "the worked examples of $1 do not agree with the lecture"
    fi
}

# The golden output, one file for each example: \verbinclude 02_rnn/example_8_1.txt
cut_golden() {  # CHAPTER
    local golden=$root/chapters/$1/worked_examples.expected
    [ -f "$golden" ] || fail "$golden is missing"
    mkdir -p "$work/golden/$1"
    awk -v folder="$work/golden/$1" '
        /^=== [a-z0-9_]+ \| .* ===$/ { file = folder "/" $2 ".txt"; blank = 0; next }
        file == "" { next }
        /^$/ { blank++; next }
        { for (; blank > 0; blank--) print "" > file; print > file }
    ' "$golden"
}

# Doxygen joins a function with its definition only in a documented namespace.
list_namespaces() {
    grep -rhoE '^namespace unrolled[a-z0-9_:]*' "$root/common" "$root/chapters" --include='*.hpp' |
        sort -u | sed 's|^namespace |/// \\namespace |; s|$|\n/// Part of the book.|'
}

# Headers that only tests use say so in their first sentence; they are not in the book.
test_headers() {
    grep -rlE '^/// For tests' "$root/common" "$root/chapters" --include='*.hpp' | tr '\n' ' '
}

run_doxygen() {
    list_namespaces >"$work/namespaces.dox"
    cd "$root"
    export DOCS_ROOT=$root DOCS_WORK=$work DOCS_TEST_HEADERS
    DOCS_TEST_HEADERS=$(test_headers)
    if ! doxygen docs/Doxyfile.en 2>"$work/doxygen.log" >&2; then
        sed "s|$root/||g" "$work/doxygen.log" >&2
        fail "Doxygen warns: see above"
    fi
}

# The picture in README.md; it needs a browser and the libraries of the checks.
take_screenshot() {
    require_programs browser chromium
    install_node_modules "$here"
    node "$here/screenshot.mjs" "$out/ch02_rnn.html" "$screenshot"
}

read_options "$@"
require_tools "$doxygen_version"
install_node_modules "$here" --omit=dev
rm -rf "$work/figures" "$work/golden" "$work/html"
mkdir -p "$work/figures" "$work/golden"
for chapter in $(chapters); do
    draw_figures "$chapter"
    cut_golden "$chapter"
done
node "$here/prepare.mjs" --root "$root" --work "$work"
run_doxygen
# All pages are in memory at once: with little room for new objects, collecting takes a third.
node --max-semi-space-size=64 "$here/finish.mjs" --root "$root" --work "$work" --out "$out"
cpu_seconds "$work/times" >"$work/cpu_seconds"
echo "docs: built in $SECONDS s ($(cat "$work/cpu_seconds") s of processor time)" >&2
if [ -n "$screenshot" ]; then take_screenshot; fi
echo "$out/index.html"
