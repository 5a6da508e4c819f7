# What the launcher says, and how it runs something long with one line of progress.

fail() {  # STATUS MESSAGE
    echo "unrolled: $2" >&2
    exit "$1"
}

# The candidate (one a line on standard input) with the fewest changed letters from WORD.
nearest() {  # WORD
    awk -v word="$1" '
        function min(a, b) { return a < b ? a : b }
        function distance(a, b,    i, j, row, left, above, cost) {
            for (j = 0; j <= length(b); j++) row[j] = j
            for (i = 1; i <= length(a); i++) {
                above = row[0]
                row[0] = i
                for (j = 1; j <= length(b); j++) {
                    cost = above + (substr(a, i, 1) != substr(b, j, 1))
                    above = row[j]
                    row[j] = min(cost, 1 + min(row[j], row[j - 1]))
                }
            }
            return row[length(b)]
        }
        { d = distance(word, $0); if (NR == 1 || d < best) { best = d; name = $0 } }
        END { print name }'
}

# While the command of `quietly` runs: its last line on a terminal, else the label, once.
watch_log() {  # LOG LABEL
    local seconds=0
    while sleep 1 </dev/null >/dev/null 2>&1 && kill -0 $$ 2>/dev/null; do
        seconds=$((seconds + 1))
        if [ -t 2 ]; then
            printf '\r\033[K%s (%d s) %.60s' "$2" "$seconds" "$(tail -n 1 "$1" | tr -d '\r')" >&2
        elif [ "$seconds" = 1 ]; then
            echo "$2 ..." >&2
        fi
    done
}

# Run a command with its output in LOG; show the log's end only if the command fails.
quietly() {  # LOG LABEL COMMAND...
    local log=$1 label=$2 status=0 watcher
    shift 2
    mkdir -p "$(dirname "$log")"
    : >"$log"
    watch_log "$log" "$label" &
    watcher=$!
    "$@" >>"$log" 2>&1 || status=$?
    { kill "$watcher" && wait "$watcher"; } 2>/dev/null || true
    if [ -t 2 ]; then printf '\r\033[K' >&2; fi
    if [ "$status" != 0 ]; then
        tail -n 60 "$log" >&2
        fail 1 "$label failed; everything it said is in $log"
    fi
}
