# What is built and run, with which arguments, from which folder.
expect 0 '^in .*/elsewhere: 02_rnn_run --out .*/book/out/02_rnn --text my.txt;' run 2 --text my.txt
expect 0 '; book .*/book, 1 thread$' run 2
expect 0 ': 02_rnn_run --out' run 02
expect 0 ': 02_rnn_run --out' run rnn
expect 0 ': 01_vectorization_run --out .*/out/01_vectorization --near a' \
    run 01_vectorization --near a
expect 0 ': 02_rnn_run --out here;' run 02 --out here
expect_log cmake.log 'cmake --build .*/release --target 02_rnn_run$'

expect 0 '01_vectorization_worked_examples --figures .*/book/out/01_vectorization/figures' run
expect 0 'The figures are in .*/book/out/' run
expect_log cmake.log '--target 01_vectorization_worked_examples 02_rnn_worked_examples$'
touch "$machine/disagrees"
expect 1 '02_rnn_worked_examples' run
expect 1 'do not agree' run
rm "$machine/disagrees"

# learn is built when it is missing or older than its sources, and only then.
expect 0 ': learn check 2.6 --json;' check 2.6 --json
expect 0 ': learn list;' list
touch "$machine/book/tools/learn/new.cpp"
expect 0 ': learn list;' list
if [ "$(grep -c -- '--target learn$' "$machine/cmake.log")" != 2 ]; then
    echo "learn was not built exactly twice"
    failures=1
fi

# A result is made again in a folder of its own, with the committed options, and then compared.
again=$machine/book/out/reproduce/01-analogies
expect 0 ': 01_vectorization_run --out .*/book/out/reproduce/01-analogies;' reproduce 01-analogies
expect 0 ": reproduce 01-analogies .*/chapters/01_vectorization/results/analogies.json \
.*/out/reproduce/01-analogies/analogies.json;" reproduce 01-analogies
touch "$again/old"
expect 0 ': reproduce' reproduce 01-analogies
[ ! -e "$again/old" ] || { echo "a run that has ended did not begin anew"; failures=1; }
rm "$again/ended"
touch "$again/old"
touch "$machine/disagrees"
expect 1 '01_vectorization_run' reproduce 01-analogies
[ -e "$again/old" ] || { echo "a run that was broken off did not keep what it had"; failures=1; }
[ ! -e "$again/ended" ] || { echo "a run that failed has ended"; failures=1; }
rm "$machine/disagrees"

# Configured once, and again if the clone was moved.
if [ "$(grep -c -- --preset "$machine/cmake.log")" != 1 ]; then
    echo "configured more than once"
    failures=1
fi
mv "$machine/book" "$machine/moved"
mkdir "$machine/book"
cp -R "$machine/moved/." "$machine/book/"
echo 'CMAKE_HOME_DIRECTORY:INTERNAL=/elsewhere' >"$machine/book/build/release/CMakeCache.txt"
expect 0 ': 02_rnn_run' run 02
if [ "$(grep -c -- --preset "$machine/cmake.log")" != 2 ]; then
    echo "a moved clone was not configured again"
    failures=1
fi

# A failing build shows what the compiler said.
touch "$machine/broken"
expect 1 'a semicolon is missing' run 02
expect 1 'building failed; everything it said is in .*/build/log/build.log' run 02
rm "$machine/broken"

# clean keeps answers and checkpoints.
mkdir -p "$machine/book/my/02_rnn" "$machine/book/out/02_rnn/figures"
touch "$machine/book/my/02_rnn/one.cpp" "$machine/book/out/02_rnn/figures/loss.svg"
printf 'UNROLLED\0\1\2' >"$machine/book/out/02_rnn/my model"
expect 0 'kept the checkpoints' clean
for kept in my/02_rnn/one.cpp "out/02_rnn/my model" unrolled; do
    [ -e "$machine/book/$kept" ] || { echo "clean removed $kept"; failures=1; }
done
for gone in build out/02_rnn/figures; do
    [ ! -e "$machine/book/$gone" ] || { echo "clean left $gone"; failures=1; }
done
