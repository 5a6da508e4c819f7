# Building the release preset, quietly, and removing what was built.

build=$root/build/release

configure() (
    cd "$root" && cmake --preset release
)

# A clone that was moved cannot use what it built in its old place.
forget_moved_build() {
    local cache=$build/CMakeCache.txt
    if [ -f "$cache" ] && ! grep -qx "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
        rm -rf "$build"
    fi
}

build_targets() {  # TARGET...
    install_groups base
    leave_sudo "${arguments[@]}"
    forget_moved_build
    if [ ! -f "$build/build.ninja" ]; then
        if ! has_apt; then say_by_hand base >&2; fi
        quietly "$root/build/log/configure.log" "configuring" configure
    fi
    quietly "$root/build/log/build.log" "building" cmake --build "$build" --target "$@"
}

is_checkpoint() {  # FILE
    [ "$(head -c 8 "$1" | tr -d '\0')" = UNROLLED ]
}

# What the reader wrote (my/) and what took hours to train (checkpoints) stays.
command_clean() {
    local kept
    if [ -d "$root/build" ]; then
        rm -rf "$root/build"
        echo "removed build/"
    fi
    if [ -d "$root/out" ]; then
        find "$root/out" -type f | while IFS= read -r file; do
            is_checkpoint "$file" || rm -- "$file"
        done
        kept=$(find "$root/out" -type f)
        find "$root/out" -type d -empty -delete
        echo "removed what runs wrote to out/"
        if [ -n "$kept" ]; then printf 'kept the checkpoints:\n%s\n' "$kept"; fi
    fi
}
