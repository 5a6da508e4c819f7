# What the checks of the book share. Each is called with the root of a book (this one, or a tiny one
# with a fault in it) and defines `problems`, which prints one line for each thing that is wrong.
set -euo pipefail
shopt -s inherit_errexit  # a broken check is not a passed one
export LC_ALL=C.UTF-8
checks=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "${1:?the root of the book}"

# The book's own files: not what was built, nor the reader's answers.
book_files() {  # PATTERN...
    local names=() pattern
    for pattern in "$@"; do names+=(-o -name "$pattern"); done
    find . \( -path ./build -o -path ./out -o -path ./my -o -path ./.git -o -name node_modules \) \
        -prune -o -type f \( "${names[@]:1}" \) -print | sed 's|^\./||' | sort
}

cpp_files() {
    book_files '*.hpp' '*.cpp'
}

# Everything that somebody wrote as code.
code_files() {
    book_files '*.hpp' '*.cpp' '*.cmake' CMakeLists.txt '*.sh' unrolled '*.mjs' '*.js' '*.py'
}

# A check whose tool is missing is skipped (ctest's SKIP_RETURN_CODE).
need() {  # TOOL GROUP
    if command -v "$1" >/dev/null; then return; fi
    echo "skipped, $1 is missing: ./unrolled setup $2"
    exit 77
}

report() {
    local found
    found=$(problems)
    if [ -z "$found" ]; then exit 0; fi
    echo "$found"
    exit 1
}
