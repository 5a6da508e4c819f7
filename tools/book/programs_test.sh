#!/usr/bin/env bash
# The real runs on bad and on odd input, in a folder of their own:
# programs_test.sh BUILD BOOK GROUP, where GROUP is a file of programs/.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
vectors=$1/chapters/01_vectorization/01_vectorization_run
rnn=$1/chapters/02_rnn/02_rnn_run
ngram=$1/chapters/05_ngram/05_ngram_run
pairs=$1/chapters/06_seq2seq/06_seq2seq_run
attention=$1/chapters/07_attention/07_attention_run
transformer=$1/chapters/08_self_attention/08_self_attention_run
compare=$1/tools/compare/compare
export UNROLLED_BOOK=$2 OPENBLAS_NUM_THREADS=1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
failures=0

complain() {  # SENTENCE
    printf '%s\n' "$1"
    tail -n 20 said errors
    failures=1
}

# Refused: the status, and one last line that says why.
refuse() {  # STATUS REGEX COMMAND...
    local wanted=$1 regex=$2 status=0
    shift 2
    "$@" >said 2>errors </dev/null || status=$?
    if [ "$status" != "$wanted" ]; then complain "${*##*/}: status $status, expected $wanted"; fi
    if [ "$(grep -c '^error:' errors)" != 1 ] || ! tail -n 1 errors | grep -qE "^error: .*$regex"
    then
        complain "${*##*/}: does not say '$regex' in one line"
    fi
}

# Accepted: status 0, and what it prints.
accept() {  # REGEX COMMAND...
    local regex=$1 status=0
    shift
    "$@" >said 2>errors </dev/null || status=$?
    if [ "$status" != 0 ]; then complain "${*##*/}: status $status"; fi
    if ! grep -qE -- "$regex" said errors; then complain "${*##*/}: does not print '$regex'"; fi
}

# A model small enough to be trained in no time.
small() {  # OPTIONS...
    "$rnn" --hidden 4 --seq 5 --batch 2 --steps 2 --out out "$@"
}

. "$here/programs/$3.sh"
exit "$failures"
