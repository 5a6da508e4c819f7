#!/usr/bin/env bash
# Every equation has one number, and it stands in prose (\tag{2.3}), in a header's comment and
# beside the line of code that computes it: // (2.3). What nothing computes is marked in prose:
# <!-- prose only: 2.9 -->
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# The numbers N.k on standard input, once each.
numbers() {  # N
    grep -oE "\b$1\.[0-9]+\b" | sort -u || true
}

# Set operations on lists of numbers.
without() { comm -23 <(list "$1") <(list "$2"); }
both() { comm -12 <(list "$1") <(list "$2"); }
list() { if [ -n "$1" ]; then echo "$1"; fi; }

# The comments of FILE... that hold equation numbers, with or without code before them.
comments() {  # N FILE...
    local tag="\($1\.[0-9]+\)"
    shift
    cat /dev/null "$@" | grep -oE "//.*$tag.*" | grep -oE "$tag" || true
}

lines_of_code() {  # N FOLDER
    local sources
    sources=$(find "$2" -name '*.[ch]pp' ! -name '*_test.*')
    # shellcheck disable=SC2086
    cat /dev/null $sources | grep -vE '^ *///' | comments "$1" - || true
}

prose_lines() {  # FOLDER REGEX
    grep -oE "$2" "$1/chapter.md" || true
}

tell() {  # WHERE SENTENCE   for each number on standard input
    sed "s|^|$1: equation (|; s|\$|) $2|"
}

chapter_problems() {  # FOLDER N
    local folder=$1 n=$2 prose prose_only header code computed comments
    prose=$(prose_lines "$folder" "\\\\tag\{$n\.[0-9]+\}" | numbers "$n")
    prose_only=$(prose_lines "$folder" '<!-- prose only:.*' | numbers "$n")
    header=$(comments "$n" "$folder"/*.hpp | numbers "$n")
    code=$(lines_of_code "$n" "$folder" | numbers "$n")
    comments=$(comments "$n" "$folder"/*.[ch]pp | numbers "$n")
    computed=$(without "$prose" "$prose_only")
    without "$comments" "$prose" | tell "$folder" 'is in code but not in chapter.md'
    without "$computed" "$header" | tell "$folder" 'is in no header'
    without "$computed" "$code" | tell "$folder" 'stands beside no line of code'
    both "$prose_only" "$code" | tell "$folder" 'is code, but called prose only'
    without "$prose_only" "$prose" | tell "$folder" 'is called prose only, but not there'
    prose_lines "$folder" '\\tag\{[^}]*\}' | sort | uniq -d |
        sed "s|^|$folder/chapter.md: twice |"
    prose_lines "$folder" '\\tag\{[^}]*\}' | { grep -vE "\{$n\.[0-9]+\}" || true; } |
        sed "s|^|$folder/chapter.md: of another chapter |"
}

problems() {
    local folder number
    for folder in chapters/[0-9]*; do
        if [ ! -e "$folder/chapter.md" ]; then continue; fi  # prose.sh says so
        number=$(basename "$folder")
        number=${number%%_*}
        chapter_problems "$folder" "$((10#$number))"
    done
}

report
