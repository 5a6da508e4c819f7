# One text, every model: what is refused, what comes out of a moment's learning, and Ctrl-C.
printf 'to be or not to be, that is the question%.0s\n' {1..60} >text.txt
printf 'too short\n' >short.txt
printf 'a\0b' >binary.bin

refuse 2 '--minutes needs a text: --text FILE or --data kjv' "$compare" --minutes 2
for minutes in 0 -1 x nan 1e9; do
    refuse 2 "$minutes is not a number from 0.001 to 10000" \
        "$compare" --text text.txt --minutes "$minutes"
done
refuse 2 '--text.*is empty' "$compare" --text ''
refuse 2 'excludes' "$compare" --text text.txt --data kjv
refuse 2 'excludes' "$compare" --text text.txt --order order.json
refuse 2 'unknown option --minute: did you mean --minutes' "$compare" --text text.txt --minute 1
refuse 1 'nowhere.txt: no such file' "$compare" --text nowhere.txt
refuse 1 'short.txt: the text is too short: it has 10 characters, a comparison needs 2000' \
    "$compare" --text short.txt
refuse 1 'binary.bin.*byte 1' "$compare" --text binary.bin
if [ ! -e /usr/lib/bible.data ]; then
    refuse 1 'bible-kjv-text, by ./unrolled setup data' "$compare" --data kjv
fi

# A rival that is missing is named before anybody learns.
mkdir few
for tool in gzip bzip2; do ln -s "$(command -v $tool)" few/; done
refuse 1 'xz: xz is missing: install the package xz-utils' \
    env PATH="$PWD/few" "$compare" --text text.txt

accept '^Transformer .*4 layers of 4 heads' "$compare" --text text.txt --minutes 0.001 --out out
grep -q '"held_out": 246' out/one_text.json || complain 'not a tenth is held out'
[ -s out/one_text.svg ] || complain 'no figure'

# The signal goes to all of its processes, as Ctrl-C does.
accept '^Interrupted' timeout --preserve-status -s INT 6 \
    "$compare" --text text.txt --minutes 1 --out broken
grep -q '"interrupted": true' broken/one_text.json || complain 'it was not interrupted'
