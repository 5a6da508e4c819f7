# Wrong names are refused with status 2 and the nearest right one.
expect 0 'run CHAPTER' help
expect 0 'run CHAPTER' --help
expect 0 'run CHAPTER'
expect 2 "no command 'tset'; did you mean test\?" tset
expect 2 "no command 'lits'; did you mean list\?" lits
expect 2 "no command ''" ''
expect 2 "no chapter '3'; did you mean" run 3
expect 2 "no chapter 'vectorisation'; did you mean 01_vectorization\?" run vectorisation
expect 2 "no chapter '02_rn'; did you mean 02_rnn\?" run 02_rn
expect 2 "no chapter '--only'" run --only
expect 2 "no option '--strikt'; did you mean --strict\?" test --strikt
expect 2 "no result '02-kjv'; did you mean 05-kjv\?" reproduce 02-kjv
expect 2 "no result '05-kjv 07-cmudict'" reproduce 05-kjv 07-cmudict
expect 2 '05-kjv +1 min  perplexity' reproduce nothing
expect 0 '05-kjv +1 min  perplexity' reproduce
expect 2 "no group 'doc'; did you mean docs\?" setup doc
expect 2 "no group '--strict'" setup --strict
if [ -e "$machine/cmake.log" ] || [ -e "$machine/apt.log" ]; then
    echo "a wrong name built or installed something"
    failures=1
fi
