# Options that make no sense are refused before any work is done.
printf 'to be or not to be that is the question%.0s\n' {1..5} >text.txt

for bad in '--hidden 0' '--hidden -3' '--hidden many' '--hidden 99999999999999999999' '--lr nan' \
    '--lr 0' '--lr -1' '--lr inf' '--seq 0' '--batch 0' '--steps 0' '--steps 1.5' \
    '--temperature 0' '--temperature nan' '--sample -1' '--seed x'; do
    # shellcheck disable=SC2086
    refuse 2 "${bad%% *}.*${bad##* }" "$rnn" --out out --text text.txt $bad
done
refuse 2 'unknown option --hiden.*--hidden' "$rnn" --text text.txt --hiden 5
refuse 2 'unknown option --nere.*--near' "$vectors" --text text.txt --nere a
refuse 2 'word' "$rnn" word
refuse 1 'memory' "$rnn" --out out --text text.txt --hidden 1000000
refuse 1 'ä' small --text text.txt --prime ä
refuse 1 'unicorn' "$vectors" --out out --text text.txt --near unicorn
refuse 1 'unicorn' "$vectors" --out out --text text.txt --analogy to be unicorn
if [ -e out/02_rnn.ckpt ] || [ -e out/model.ckpt ]; then complain 'a refused run saved a model'; fi
accept '--hidden' "$rnn" --help
accept '--analogy' "$vectors" --help
