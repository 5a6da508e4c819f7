# The Transformer's run: its heads, its context, primes of every length.
printf 'to be or not to be, that is the question%.0s\n' {1..30} >text.txt
printf 'ab' >two.txt
tiny() {  # OPTIONS...
    "$transformer" --hidden 8 --seq 10 --batch 2 --steps 2 --out out "$@"
}

for heads in 0 -1 x 1.5; do
    refuse 2 '--heads.*whole number' tiny --text text.txt --heads "$heads"
done
refuse 2 '--layers.*whole number' tiny --text text.txt --layers 0
refuse 2 '--heads 3 does not divide --hidden 8' tiny --text text.txt --heads 3
refuse 2 '--heads 16 does not divide --hidden 8' tiny --text text.txt --heads 16
refuse 1 'this machine has' "$transformer" --text text.txt --layers 1000 --hidden 1000000 --out out
refuse 1 'nowhere.txt: no such file' tiny --text nowhere.txt

accept 'step 2' tiny --heads 2 --layers 2 --text text.txt --checkpoint a --sample 30
for figure in loss head_1 head_2 embedding; do
    [ -s out/$figure.svg ] || complain "no $figure.svg"
done
accept 'step 2' "$transformer" --text two.txt --steps 2 --out out --checkpoint short
refuse 1 'Z' tiny --text text.txt --prime 'Z'

# What a step takes is measured, and it is more than what is kept for the way back.
accept 'T = 1024: 192 MB computed' "$transformer" --memory memory.json
refuse 2 '--memory.*is empty' "$transformer" --memory ''

# Any number of characters to go on from; of more than the context the end is read, and it is said.
accept '.' "$transformer" --checkpoint a --sample 40 --prime ''
accept '^to be' "$transformer" --checkpoint a --sample 40 --prime 'to be'
long='to be or not to be'
accept 'only the last 10 are read' "$transformer" --checkpoint a --sample 5 --prime "$long"
accept "^$long" "$transformer" --checkpoint a --sample 5 --prime "$long"
cp a before
accept '.' "$transformer" --checkpoint a --sample 5
cmp -s a before || complain '--sample alone changed the model'

# Going on: the sizes are the checkpoint's.
refuse 1 'a was trained with --heads 2, not 4' \
    "$transformer" --resume --heads 4 --text text.txt --checkpoint a --out out
refuse 1 'a was trained with --layers 2, not 3' \
    "$transformer" --resume --layers 3 --text text.txt --checkpoint a --out out
accept 'going on from step 2' \
    "$transformer" --resume --steps 1 --text text.txt --checkpoint a --out out
"$rnn" --hidden 4 --seq 5 --batch 2 --steps 1 --text text.txt --out out --checkpoint other >said
refuse 1 'other' "$transformer" --sample 5 --checkpoint other
