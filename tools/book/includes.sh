#!/usr/bin/env bash
# Who may include what. A library that everybody could reach would soon be everywhere, and a chapter
# that reads another is no longer readable alone.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# Lines that include something that fits PATTERN, but in ALLOWED files (an extended regex).
forbid_include() {  # PATTERN ALLOWED WHERE
    cpp_files | { grep -vxE "$2" || true; } |
        xargs -r grep -nHE "^ *# *include *[<\"]$1" | sed "s|\$|   (belongs in $3 only)|" || true
}

# What a chapter includes in quotes is its own or of common/.
own_headers() {
    local file line header folder
    cpp_files | { grep '^chapters/' || true; } | xargs -r grep -nHE '^ *# *include *"' |
        while IFS=: read -r file line header; do
            header=${header#*\"}
            header=${header%%\"*}
            folder=$(dirname "$file")
            if [[ $header != */* && (-e $folder/$header || -e common/$header) ]]; then continue; fi
            echo "$file:$line: $header is neither the chapter's own nor in common/"
        done || true
}

# A chapter's CMakeLists.txt says chapter() and nothing else, so it links common/ and nothing else.
plain_builds() {
    local folder name
    for folder in chapters/[0-9]*/; do
        name=$(basename "$folder")
        printf '%s\n' 'cmake_minimum_required(VERSION 3.25)' "project(unrolled_$name CXX)" \
            'include(../../common/cmake/Unrolled.cmake)' 'chapter()' |
            cmp -s - "$folder/CMakeLists.txt" ||
            echo "${folder}CMakeLists.txt: is not the four lines of every chapter"
    done
}

problems() {
    forbid_include 'xtensor/' 'common/tensor\.hpp' common/tensor.hpp
    forbid_include '(xtensor-blas/|cblas|xflens)' 'common/tensor\.cpp|tools/bench/.*' \
        common/tensor.cpp
    forbid_include 'xsimd/' 'common/activation\.cpp' common/activation.cpp
    forbid_include 'CLI/' 'common/command_line\.cpp|tools/learn/main\.cpp' common/command_line.cpp
    own_headers
    plain_builds
}

report
