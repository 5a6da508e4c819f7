# shellcheck shell=bash
# What building the pages needs from the machine, checked before anything is written.

fail() {  # MESSAGE
    echo "docs: $1" >&2
    exit 1
}

require_tools() {  # DOXYGEN_VERSION
    local tool version
    for tool in node npm doxygen dot; do
        command -v "$tool" >/dev/null ||
            fail "$tool is missing; to install it: ./unrolled setup docs"
    done
    version=$(doxygen --version)
    # Later versions write other pages, which the finishing step does not know.
    [ "${version%% *}" = "$1" ] || fail "the pages are made with Doxygen $1, this is $version"
}

# The libraries of the finishing step, exactly as package-lock.json lists them.
install_node_modules() {  # FOLDER
    local stamp=$1/node_modules/.lock lock
    lock=$(cksum <"$1/package-lock.json")
    if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$lock" ]; then return; fi
    echo "docs: installing the HTML parser (npm ci)" >&2
    if ! npm ci --prefix "$1" --ignore-scripts --no-audit --no-fund >&2; then
        fail "npm could not install tools/docs/package-lock.json: is there a network? \
It is needed once: ./unrolled setup docs, then ./unrolled docs"
    fi
    echo "$lock" >"$stamp"
}
