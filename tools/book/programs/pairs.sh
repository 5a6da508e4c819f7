# The runs on pairs of sentences: files, tasks, beams, going on.
printf 'go now\tgeh jetzt\nyes\tja\nno\tnein\nthe cat\tdie Katze\na dog\tein Hund\n' >good.tsv
printf 'yes\tja\nalone\n\tja\nno\t\na\tb\tc\n' >bad.tsv
printf 'alone\n' >nothing.tsv
printf 'a\xff\tb\n' >latin.tsv
{ head -c 10000 <(yes x | tr -d '\n'); printf '\ty\nyes\tja\n'; } >long.tsv
: >empty.tsv
learn() { "$pairs" --hidden 4 --batch 2 --steps 2 --out out "$@"; }

refuse 1 'missing.tsv: no such file' learn --pairs missing.tsv
refuse 1 'empty.tsv: empty' learn --pairs empty.tsv
refuse 1 'latin.tsv: .*byte 1' learn --pairs latin.tsv
refuse 1 'bad.tsv: line 2: one column, a pair has two' learn --pairs bad.tsv
refuse 1 'long.tsv: line 1: 10002 characters, at most 2000' learn --pairs long.tsv
refuse 1 'nothing.tsv: no pair is left, 1 lines skipped' learn --pairs nothing.tsv --skip
accept '4 lines are no pair and were skipped; the first: bad.tsv: line 2' \
    learn --pairs bad.tsv --skip
accept '1 lines are no pair' learn --pairs long.tsv --skip
refuse 2 'copy' learn --task copy
refuse 2 'excludes' learn --task sort --pairs good.tsv
refuse 2 '--beam: 0 is not a whole number' learn --pairs good.tsv --beam 0
refuse 2 '--beam 500: at least 1 and at most [0-9]+, the tokens' learn --pairs good.tsv --beam 500
refuse 2 'is empty' learn --translate ''
refuse 2 '--unit says how your own pairs are read' learn --task sort --unit characters
refuse 2 '--skip says how your own pairs are read' learn --skip
refuse 1 'none/model.ckpt' learn --pairs good.tsv --checkpoint none/model.ckpt

# A source never seen, one longer than any in training, words and characters.
accept 'pairs to learn from' learn --pairs good.tsv --checkpoint words
for text in 'a zebra' 'go now the cat yes no go now the cat yes no' 'no </s> <s>'; do
    accept '' "$pairs" --checkpoint words --translate "$text"
    accept '' "$pairs" --checkpoint words --translate "$text" --beam 3
done
refuse 1 'a source is empty: nothing to translate' "$pairs" --checkpoint words --translate ' '
refuse 2 '--beam 500' "$pairs" --checkpoint words --translate yes --beam 500
refuse 1 'none.ckpt' "$pairs" --checkpoint none.ckpt --translate yes
accept 'exactly right' learn --task reverse --checkpoint letters --translate abc
refuse 2 'leave out --reversed' "$pairs" --checkpoint letters --translate abc --reversed
[ -s out/errors.svg ] || complain 'no figure of the errors'

# Going on: the same pairs by themselves, a file by its name, never other sizes.
accept 'going on from step 2' "$pairs" --resume --steps 1 --out out --checkpoint letters
grep -q '^reverse: ' said || complain 'the checkpoint does not know its task'
refuse 1 'learned the file good.tsv: name it again by --pairs' learn --resume --checkpoint words
accept 'step 4' learn --resume --checkpoint words --pairs good.tsv
refuse 1 'words was trained with --hidden 4, not 5' \
    "$pairs" --resume --hidden 5 --checkpoint words --pairs good.tsv
refuse 1 'words was trained without --reversed' \
    learn --resume --checkpoint words --pairs good.tsv --reversed
accept 'step 2' learn --task sort --checkpoint a
accept 'step 2' learn --task sort --checkpoint b
cmp -s a b || complain 'the same seed gives another model'
