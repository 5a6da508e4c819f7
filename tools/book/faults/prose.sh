page=chapters/01_one/chapter.md

fault 'a heading missing' 'sed -i "/## Try it/d" $page' 'headings'
fault 'headings exchanged' 'sed -i "s/## The idea/## The code/" $page' 'headings'
fault 'a title without an anchor' 'sed -i "1s/ {.*//" $page' 'title'
fault 'pasted C++' 'printf "\`\`\`cpp\nint a;\n\`\`\`\n" >>$page' '23: C++ stands in'
fault 'a snippet without markers' 'sed -i "3d" chapters/01_one/one.cpp' 'marked // .twice.'
fault 'a snippet of no file' 'sed -i "s/one.cpp/two.cpp/" $page' 'two.cpp is marked'
fault 'an output of no program' 'sed -i "s/first.txt/second.txt/" $page' 'have no second'
fault 'a number of no program' 'sed -i "s/0.1235/0.1234/" $page' 'prints 0.1234'
fault 'a result of no run' 'sed -i "s/0.00199/1.991e-3/" $page' 'prints 1.991e-3'
fault 'no page' 'rm $page' 'chapter.md is missing'
