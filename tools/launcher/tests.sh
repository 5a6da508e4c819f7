# Running the tests.

command_test() {  # [--strict]
    local option strict=0 group missing skip=(--label-exclude strict)
    for option in "$@"; do
        [ "$option" = --strict ] || fail 2 "test has no option '$option'; did you mean --strict?"
        strict=1
        skip=()
    done
    build_targets all
    for group in dev docs browser bench; do
        if ! has_apt; then break; fi
        missing=$(missing_packages "$group" | paste -sd ' ' -)
        if [ -n "$missing" ]; then
            echo "Skipping what needs $missing: ./unrolled setup $group" >&2
        fi
    done
    run_ctest "$strict" "${skip[@]}"
}

run_ctest() {  # STRICT [OPTIONS]
    local strict=$1 status=0 report=$root/build/log/tests.xml cores
    shift
    cores=$(getconf _NPROCESSORS_ONLN)
    one_blas_thread
    ctest --test-dir "$build" --output-on-failure --no-tests=error -j "$cores" \
        --output-junit "$report" "$@" || status=$?
    if [ "$strict" = 1 ] && grep -q '<skipped' "$report"; then
        fail 1 "--strict allows no skipped test; see the list above"
    fi
    return "$status"
}
