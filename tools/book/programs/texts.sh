# Texts that cannot be read, and odd ones that can.
: >empty.txt
printf 'a' >one.txt
printf 'abc\0def' >binary.txt
printf 'abc\xff' >latin.txt
printf 'abc\xed\xa0\x80' >surrogate.txt
printf '\xef\xbb\xbfone\r\n\r\ntwo three\r\n\r\n' >windows.txt
printf 'one\n\ntwo three\n\n' >unix.txt
printf 'aaaaaaaaaaaaaaaaaaaa' >same.txt
printf '나는 학교에 간다.\n너는 집에 간다.\n' >korean.txt

for program in "$vectors" "$rnn"; do
    refuse 1 'missing.txt' "$program" --out out --text missing.txt
    refuse 1 'out-of-the-way' "$program" --out out --text out-of-the-way/
    refuse 1 'empty.txt.*empty' "$program" --out out --text empty.txt
    refuse 1 'one.txt' "$program" --out out --text one.txt
    refuse 1 'binary.txt.*byte 3' "$program" --out out --text binary.txt
    refuse 1 'latin.txt.*byte 3' "$program" --out out --text latin.txt
    refuse 1 'surrogate.txt.*byte 3' "$program" --out out --text surrogate.txt
done
mkdir folder.txt
refuse 1 'folder.txt' "$rnn" --out out --text folder.txt

# A byte order mark, CRLF and empty lines make no difference.
accept '9 different characters' small --text windows.txt --sample 20
cp said first
accept 'step 2' small --text unix.txt --sample 20
sed -i '/windows\|unix/d' first said
cmp -s first said || complain 'CRLF or a byte order mark changes the text'

accept '1 different characters' small --text same.txt
accept 'step 2' small --text korean.txt --sample 10 --prime '나는'
accept 'step 2' "$rnn" --out out --text unix.txt --seq 1 --batch 1 --hidden 3 --steps 2
accept 'step 1' "$rnn" --out out --hidden 4 --steps 1
