# The n-gram run: orders, texts, ARPA files.
printf 'the cat sat\nthe cat ran\nthe dog sat\na dog ran\n' >small.txt
printf 'zebras yawn\nwolves\n' >unknown.txt
printf 'hello' >one.txt
printf 'the cat sat\nthe dog' >cut.txt
: >empty.txt
printf 'a b\n</s> c\n' >marks.txt
printf '\n \n\n' >blank.txt
printf '\\data\\\nngram 1=many\n' >damaged.arpa
printf '%s\n' '\data\' 'ngram 1=3' '\1-grams:' '-99 <s>' '-0.4 the' '-0.3 </s>' '\end\' >sound.arpa
head -n 6 sound.arpa >short.arpa
count() { "$ngram" --out out --sample 1 "$@"; }

for order in 0 50 -1 x; do
    refuse 2 '(order.*whole number|order)' count --order "$order" --train small.txt
done
refuse 1 'missing.txt: no such file' count --train missing.txt
refuse 1 'marks.txt: line 2: </s>' count --train marks.txt --unit blanks
refuse 1 'blank.txt: the text has no word' count --train blank.txt
refuse 1 'damaged.arpa: line 2' count --model damaged.arpa --test small.txt
refuse 1 'short.arpa: line 7: the file ends where .end. should be' \
    count --model short.arpa --test small.txt
refuse 1 "small.txt: 'cat' is not in the vocabulary" count --model sound.arpa --test small.txt
refuse 1 'empty.txt: empty' count --train empty.txt
refuse 1 'empty.txt: empty' count --train small.txt --test empty.txt
refuse 1 'blank.txt: the text has no word' count --train small.txt --test blank.txt
refuse 1 'blank.txt: the text has no word' count --train small.txt --valid blank.txt
refuse 1 'none/small.arpa: not saved .No such file' count --train small.txt --arpa none/small.arpa
refuse 1 'needs --test' count --model damaged.arpa
refuse 2 'kvj' count --data kvj
refuse 2 'excludes' count --data kjv --train small.txt

accept '2 tokens predicted, 1 of them unknown' count --train one.txt
accept '5 tokens predicted, 3 of them unknown' count --train small.txt --test unknown.txt --order 3
accept '7 tokens, test 16 tokens' count --train cut.txt --test small.txt --order 2
accept '0.5 is taken' count --train small.txt --min-count 1 --order 12
accept 'written by order 4' count --train small.txt --unit characters --order 4
accept 'model: small.arpa' count --train small.txt --min-count 1 --order 3 --arpa small.arpa
accept 'order 3, 31 n-grams' count --model small.arpa --test small.txt
accept '0 of them unknown' count --model small.arpa --test small.txt
