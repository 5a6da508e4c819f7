# Chapters: their names, their worked examples, their real runs.

chapters() {
    local folder
    for folder in "$root"/chapters/[0-9]*/; do basename "$folder"; done
}

# Every way to call a chapter, and its folder: "2 02_rnn", "02 02_rnn", "rnn 02_rnn" ...
chapter_names() {
    chapters | awk '{
        number = $0; sub(/_.*/, "", number)
        word = $0; sub(/^[0-9]*_/, "", word)
        print number + 0, $0; print number, $0; print word, $0; print $0, $0
    }'
}

find_chapter() {  # NAME
    local folder known
    folder=$(chapter_names | awk -v name="$1" '$1 == name { print $2; exit }')
    if [ -n "$folder" ]; then
        echo "$folder"
        return
    fi
    known=$(chapter_names | awk '{ print $1 }' | nearest "$1")
    fail 2 "there is no chapter '$1'; did you mean $(find_chapter "$known")?
The chapters are: $(chapters | paste -sd ' ' -)"
}

# Small matrices are faster on one thread, and two pools of threads would fight for the cores.
one_blas_thread() {
    export OPENBLAS_NUM_THREADS=${OPENBLAS_NUM_THREADS:-1}
}

command_run() {  # [CHAPTER [OPTIONS]]
    one_blas_thread
    if [ $# = 0 ]; then
        run_worked_examples
    else
        run_chapter "$@"
    fi
}

run_worked_examples() {
    local chapter targets status=0
    targets=$(chapters | sed 's/$/_worked_examples/')
    # shellcheck disable=SC2086
    build_targets $targets
    for chapter in $(chapters); do
        "$build/chapters/$chapter/${chapter}_worked_examples" \
            --figures "$root/out/$chapter/figures" || status=1
    done
    echo
    echo "The figures are in $root/out/ (a folder 'figures' for each chapter)."
    if [ "$status" != 0 ]; then echo "Some rows do not agree: see above." >&2; fi
    return "$status"
}

run_chapter() {  # CHAPTER [OPTIONS]
    local chapter out
    chapter=$(find_chapter "$1")
    shift
    build_targets "${chapter}_run"
    out=$root/out/$chapter
    export UNROLLED_BOOK=$root
    case " $* " in
    *" --out "* | *" --out="*) exec "$build/chapters/$chapter/${chapter}_run" "$@" ;;
    *) exec "$build/chapters/$chapter/${chapter}_run" --out "$out" "$@" ;;
    esac
}

command_compare() {  # [OPTIONS]
    one_blas_thread
    build_targets compare
    export UNROLLED_BOOK=$root
    exec "$build/tools/compare/compare" "$@"
}
