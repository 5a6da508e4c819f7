# What a reader sees of a run: the same seed, going on, stopping, and a large text.
printf 'to be or not to be, that is the question%.0s\n' {1..200} >text.txt

accept 'step 2' small --text text.txt --checkpoint a --sample 30
sed '1,/^model/d' said >first
accept 'step 2' small --text text.txt --checkpoint b --sample 30
sed '1,/^model/d' said >second
cmp -s first second && cmp -s a b || complain 'the same seed gives another text'

# --sample alone writes and does not train; --resume goes on where the run ended.
cp a before
accept '^to be' "$rnn" --checkpoint a --sample 20 --prime 'to be'
cmp -s a before || complain '--sample alone changed the model'
accept 'going on from step 2' "$rnn" --resume --steps 3 --out out --text text.txt --checkpoint a
accept 'step 5' "$rnn" --resume --steps 0003 --out out --text text.txt --checkpoint b
cmp -s a b || complain 'two runs went on differently'

# Ctrl-C: stops cleanly, saves, and the run can go on.
"$rnn" --text text.txt --hidden 16 --steps 100000000 --out out --checkpoint c >said 2>errors &
sleep 2
kill -INT $!
wait $! || complain "Ctrl-C ended with status $?"
grep -q stopped said || complain 'Ctrl-C: not said that it stopped'
accept 'going on from step' "$rnn" --resume --steps 1 --out out --text text.txt --checkpoint c
[ -s out/loss.svg ] || complain 'no loss curve'

# 100 MB: the first step is done within 5 s (of CPU, so that a busy machine does not matter).
head -c 100000000 <(yes 'to be or not to be, that is the question of 100 MB') >large.txt
TIMEFORMAT='%U %S'
{ time accept 'step 1' "$rnn" --text large.txt --steps 1 --out out --checkpoint d; } 2>seconds
awk '{ exit $1 + $2 > 5 }' seconds || complain "100 MB took $(cat seconds) s to the first step"
