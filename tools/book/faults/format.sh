fault 'a stray space' 'echo "int  two;" >>common/activation.cpp' \
    'activation.cpp:2: run clang-format'
