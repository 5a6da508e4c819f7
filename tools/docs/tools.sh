# shellcheck shell=bash
# What building the pages needs from the machine, checked before anything is written.

fail() {  # MESSAGE
    echo "docs: $1" >&2
    exit 1
}

require_programs() {  # GROUP NAME...
    local name
    for name in "${@:2}"; do
        command -v "$name" >/dev/null ||
            fail "$name is missing; to install it: ./unrolled setup $1"
    done
}

require_tools() {  # DOXYGEN_VERSION
    local version
    require_programs docs node npm doxygen dot
    version=$(doxygen --version)
    # Later versions write other pages, which the finishing step does not know.
    [ "${version%% *}" = "$1" ] || fail "the pages are made with Doxygen $1, this is $version"
}

# The libraries, exactly as package-lock.json lists them: those of the checks too, or with
# --omit=dev only those that the pages are made with.
install_node_modules() {  # FOLDER [--omit=dev]
    local stamp=$1/node_modules/.lock lock installed
    lock=$(cksum <"$1/package-lock.json")
    installed=$(cat "$stamp" 2>/dev/null || true)
    if [ "$installed" = "$lock" ] || [ "$installed" = "$lock ${2:-}" ]; then return; fi
    echo "docs: installing the libraries of the pages (npm ci${2:+ $2})" >&2
    if ! npm ci --prefix "$1" --ignore-scripts --no-audit --no-fund ${2:+"$2"} >&2; then
        fail "npm could not install tools/docs/package-lock.json: is there a network? \
It is needed once: ./unrolled setup docs, then ./unrolled docs"
    fi
    echo "$lock${2:+ $2}" >"$stamp"
}

# The processor's time of this shell's finished children, in whole seconds: other programs on the
# machine do not count. `times` writes 0m14.1s 0m4.9s for them in its second line.
cpu_seconds() {  # FILE
    times >"$1"
    awk 'NR == 2 { gsub(/[ms]/, " "); printf "%.0f\n", $1 * 60 + $2 + $3 * 60 + $4 }' "$1"
}

require_budget() {  # SECONDS LIMIT
    [ "$1" -le "$2" ] || fail "the pages took $1 s of processor time, more than $2"
}
