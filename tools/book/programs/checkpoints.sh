# A checkpoint that cannot be used is refused; one that exists is never lost.
printf 'to be or not to be that is the question%.0s\n' {1..5} >text.txt
accept 'step 2' small --text text.txt --checkpoint good
bytes=$(wc -c <good)

flip() {  # OFFSET: good with one byte changed
    local byte
    byte=$(od -An -tu1 -j "$1" -N 1 good)
    cp good flipped
    printf "\\x$(printf %02x $((byte ^ 255)))" |
        dd of=flipped bs=1 seek="$1" conv=notrunc status=none
}

resume() {  # FILE
    "$rnn" --resume --steps 1 --out out --text text.txt --checkpoint "$1"
}

for part in 0 7 40 $((bytes / 2)) $((bytes - 1)); do
    head -c "$part" good >short
    refuse 1 'short' resume short
done
for offset in 0 9 30 $((bytes / 3)) $((bytes / 2)) $((bytes - 1)); do
    flip "$offset"
    refuse 1 'flipped' resume flipped
    refuse 1 'flipped' "$rnn" --sample 5 --checkpoint flipped
done
refuse 1 'nowhere' resume nowhere
refuse 1 'text.txt' resume text.txt
refuse 1 'good.*--hidden 4' "$rnn" --resume --hidden 5 --text text.txt --out out --checkpoint good

# Where nothing can be saved nothing is trained: the text is not even read.
refuse 1 'missing/good: not saved' small --text nowhere.txt --checkpoint missing/good

# Too little room on the disk: the old checkpoint stays as it was.
cp good kept
refuse 1 'kept.*not saved' bash -c 'ulimit -f 1; trap "" XFSZ; exec "$@"' - \
    "$rnn" --resume --steps 1 --out out --text text.txt --checkpoint kept
cmp -s good kept || complain 'a failed save changed the old checkpoint'
