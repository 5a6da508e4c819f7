fault 'a long file' 'seq 201 >common/long.sh' 'common/long.sh: 201 lines'
fault 'a folder of long files' 'for i in 1 2 3; do seq 81 >common/$i.sh; done' \
    'common: half of the files'
fault 'a long line in a chapter' 'printf "// %078d\n" 0 >>chapters/01_one/one.hpp' \
    'one.hpp:3: more than 80 columns'
fault 'a long line elsewhere' 'printf "// %098d\n" 0 >>common/tensor.hpp' \
    'tensor.hpp:2: more than 100 columns'
fault 'a long function' 'sed -i "s/    return/    x += 0;\n    return/" chapters/01_one/one.cpp' \
    'one.cpp:4: a function of 31 lines'
fault 'a long member function after a label, its signature on two lines' \
    '{ printf "class A {\npublic:\n    int f(int a,  // b\n          int c)\n    {\n"
       printf "        a += 1;\n%.0s" {1..28}
       printf "    }\n};\n"; } >common/a.hpp' \
    'a.hpp:3: a function of 32 lines'
fault 'a long shell function' '{ echo "f() {  # A"; seq 30; echo "}"; } >common/f.sh' \
    'f.sh:1: a function of 32 lines'
fault 'a long JavaScript function' \
    '{ echo "export function f() {"; seq 30; echo "}"; } >common/f.mjs' \
    'f.mjs:1: a function of 32 lines'
fault 'a long arrow' '{ echo "  test(1, () => {"; seq 30; echo "  });"; } >common/f.mjs' \
    'f.mjs:1: a function of 32 lines'
fault 'a long Python function' \
    '{ echo "def f():"; printf "    a\n%.0s" {1..30}; printf "\nb = 1\n"; } >common/f.py' \
    'f.py:1: a function of 31 lines'
fault 'a long CMake function' \
    '{ echo "function(f)"; seq 30; echo "endfunction()"; } >common/f.cmake' \
    'f.cmake:1: a function of 32 lines'
