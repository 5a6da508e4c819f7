#!/usr/bin/env bash
# A chapter page has the headings that all have, shows code and output only from files that a
# compiler and a test have seen, and no number that no program of the book printed.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

headings='## The problem
## The idea
## The equations
## The code
## Worked examples
## Try it
## What we left out
## Further reading'

check_headings() {  # PAGE
    awk '/^ *```/ { fenced = !fenced } !fenced && /^## /' "$1" | cmp -s - <(echo "$headings") ||
        echo "$1: the headings are not those of every chapter, in their order"
    head -n 1 "$1" | grep -qE '^# [0-9]+\. .*\{#ch[0-9]{2}_[a-z_0-9]+\}$' ||
        echo "$1:1: the title is not of the form '# 2. Name {#ch02_rnn}'"
}

check_fences() {  # PAGE
    grep -nE '^ *(```|~~~) *\{?\.?(c|cc|cpp|c\+\+|hpp)\b' "$1" |
        sed -E "s|^([0-9]+):.*|$1:\1: C++ stands in compiled files: use \\\\snippet|" || true
}

# Where Doxygen looks for a file that a page names.
source_of() {  # NAME
    if [ -e "chapters/$1" ]; then echo "chapters/$1"; else echo "common/$1"; fi
}

check_snippets() {  # PAGE
    local file id
    grep -oE '\\snippet(lineno)?(\{[a-z]+\})? +[^ ]+ +[a-z_0-9]+' "$1" | awk '{ print $2, $3 }' |
        while read -r file id; do
            file=$(source_of "$file")
            [ "$(grep -cxE " *// \[$id\]" "$file" 2>/dev/null)" = 2 ] ||
                echo "$1: no piece of $file is marked // [$id] at its begin and end"
        done || true
}

check_outputs() {  # PAGE
    local chapter id
    grep -oE '\\verbinclude +[^ /]+/[^ ]+\.txt' "$1" | sed -E 's|.* +([^/]+)/(.*)\.txt|\1 \2|' |
        while read -r chapter id; do
            grep -q "^=== $id |" "chapters/$chapter/worked_examples.expected" 2>/dev/null ||
                echo "$1: the worked examples of $chapter have no $id"
        done || true
}

check_numbers() {  # PAGE
    local folder sources
    folder=$(dirname "$1")
    sources=$(find "$folder" -name worked_examples.expected -o -path '*/results/*.json')
    # shellcheck disable=SC2086
    awk -v page="$1" -f "$checks/numbers.awk" $sources "$1"
}

problems() {
    local folder
    for folder in chapters/[0-9]*; do
        if [ ! -e "$folder/chapter.md" ]; then
            echo "$folder/chapter.md is missing"
            continue
        fi
        check_headings "$folder/chapter.md"
        check_fences "$folder/chapter.md"
        check_snippets "$folder/chapter.md"
        check_outputs "$folder/chapter.md"
        check_numbers "$folder/chapter.md"
        if [ -e "$folder/README.md" ]; then check_numbers "$folder/README.md"; fi
    done
}

report
