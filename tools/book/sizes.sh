#!/usr/bin/env bash
# A file is at most 200 lines, a function at most 30, half of a folder's files at most 80 lines; a
# line is at most 100 columns, in a chapter 80 (its code is shown beside the prose).
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# "LINES FILE" of every file of code.
lengths() {
    code_files | xargs -r wc -l | grep -v ' total$'
}

long_files() {
    lengths | awk '$1 > 200 { print $2 ": " $1 " lines, at most 200" }'
}

# The median of every folder with enough files to have one.
long_medians() {
    lengths | sort -n | awk '
        { folder = $2; sub(/\/[^\/]*$/, "", folder); size[folder, ++count[folder]] = $1 }
        END {
            for (f in count) {
                median = size[f, int((count[f] + 1) / 2)]
                if (count[f] < 5 || median <= 80) continue
                print f ": half of the files have " median " lines or more, at most 80"
            }
        }'
}

long_lines() {  # COLUMNS   of the files on standard input
    xargs -r grep -nHE "^.{$(($1 + 1)),}" |
        sed -E "s|^([^:]*:[0-9]+):.*|\1: more than $1 columns|" || true
}

long_functions() {
    code_files | xargs -r awk -v limit=30 -f "$checks/functions.awk"
}

problems() {
    long_files
    long_medians
    long_functions
    code_files | { grep -vE '^chapters/.*\.[ch]pp$' || true; } | long_lines 100
    cpp_files | { grep '^chapters/' || true; } | long_lines 80
}

report
