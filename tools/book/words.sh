#!/usr/bin/env bash
# Nothing is left to be done but the exercises, and nothing of one machine stands in the book.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

text_lines() {  # REGEX
    find . \( -path ./build -o -path ./out -o -path ./my -o -path ./.git -o -name node_modules \) \
        -prune -o -type f -print0 | sed -z 's|^\./||' | xargs -0 grep -IHnE "$1" || true
}

problems() {
    text_lines '\b(TODO|FIXME|XXX)\b' | grep -vE '^(exercises|tools/book)/' |
        sed 's/$/   (work left to do belongs in exercises\/ only)/' || true
    text_lines '(^|[^[:alnum:]._-])/(home|root|Users|work)/[[:alnum:]]' | grep -v '^tools/book/' |
        sed 's/$/   (a path of one machine)/' || true
}

report
