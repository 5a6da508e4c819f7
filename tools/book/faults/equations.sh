page=chapters/01_one/chapter.md
model=chapters/01_one/one

fault 'a number that prose lacks' 'sed -i "s|// (1.1)|// (1.3)|" $model.cpp' \
    '(1.3) is in code but not in chapter.md'
fault 'a number beside no line of code' 'sed -i "s|// (1.1)||" $model.cpp' \
    '(1.1) stands beside no line of code'
fault 'a number in no header' 'sed -i "s|(1.1)||" $model.hpp' '(1.1) is in no header'
fault 'an equation nobody computes' 'sed -i "/prose only/d" $page' \
    '(1.2) stands beside no line of code'
fault 'prose only, but computed' 'sed -i "s/only: 1.2/only: 1.1, 1.2/" $page' \
    '(1.1) is code, but called prose only'
fault 'a marker without its equation' 'sed -i "s/only: 1.2/only: 1.2, 1.7/" $page' \
    '(1.7) is called prose only, but not there'
fault 'a number twice' 'echo "\$\$a \\tag{1.1}\$\$" >>$page' 'twice .tag{1.1}'
fault 'a number of another chapter' 'echo "\$\$a \\tag{2.1}\$\$" >>$page' \
    'of another chapter .tag{2.1}'
