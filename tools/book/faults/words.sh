fault 'work left to do' 'echo "// TODO: later" >>common/tensor.hpp' \
    'tensor.hpp:2:.*exercises/ only'
fault 'work left to do in a script' 'echo "# FIXME" >common/f.sh' 'f.sh:1:'
fault 'a path of one machine' 'echo "see /home/ada/notes" >>chapters/01_one/chapter.md' \
    'chapter.md:.*path of one machine'
fault 'another path of one machine' 'echo "\"/Users/ada/book\"" >common/a.json' \
    'a.json:1:.*path of one machine'
