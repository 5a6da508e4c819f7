# The run with attention: what it shares with the other run on pairs is tested there.
printf 'go now\tgeh jetzt\nyes\tja\nno\tnein\nthe cat\tdie Katze\na dog\tein Hund\n' >good.tsv
look() { "$attention" --hidden 4 --batch 2 --steps 2 --out out "$@"; }

refuse 1 'missing.tsv: no such file' look --pairs missing.tsv
refuse 1 'none/model.ckpt' look --pairs good.tsv --checkpoint none/model.ckpt
refuse 2 '--hidden 5: an even number' \
    "$attention" --hidden 5 --batch 2 --steps 2 --out out --pairs good.tsv
refuse 2 '--beam 3: this chapter writes the likeliest token' look --pairs good.tsv --beam 3
refuse 2 '--cmudict' "$attention" --cmudict
refuse 2 '--cmudict.*is empty' "$attention" --cmudict ''

printf 'yes\tja\n' >one.tsv
accept 'too few pairs: none is kept for the test' look --pairs one.tsv
accept 'pairs to learn from' look --pairs good.tsv --checkpoint words
for text in 'a zebra' 'go now the cat yes no go now the cat yes no' 'no </s> <s>'; do
    accept '' "$attention" --checkpoint words --translate "$text"
done
refuse 1 'a source is empty: nothing to translate' "$attention" --checkpoint words --translate ' '
accept 'exactly right' look --task reverse --checkpoint letters --translate abc
for figure in loss errors alignment; do
    [ -s "out/$figure.svg" ] || complain "no figure $figure.svg"
done
accept 'going on from step 2' "$attention" --resume --steps 1 --out out --checkpoint letters
refuse 1 'words was trained with --hidden 4, not 6' \
    "$attention" --resume --hidden 6 --checkpoint words --pairs good.tsv
