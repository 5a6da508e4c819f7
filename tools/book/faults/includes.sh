one=chapters/01_one

fault 'xtensor in a chapter' 'echo "#include <xtensor/xsort.hpp>" >>$one/one.cpp' \
    'chapters/01_one/one.cpp:35:.*common/tensor.hpp only'
fault 'xtensor in common' 'echo "#  include <xtensor/xsort.hpp>" >common/loss.cpp' \
    'common/loss.cpp:1:'
fault 'BLAS in a chapter' 'echo "#include <cblas.h>" >>$one/one.hpp' \
    'one.hpp:3:.*common/tensor.cpp only'
fault 'xsimd in a chapter' 'echo "#include <xsimd/xsimd.hpp>" >>$one/one.hpp' \
    'one.hpp:3:.*common/activation.cpp only'
fault 'the header of another chapter' \
    'cp -r $one chapters/02_two && sed -i "s/01_one/02_two/" chapters/02_two/CMakeLists.txt &&
     echo "#include \"../01_one/one.hpp\"" >chapters/02_two/two.cpp' \
    'two.cpp:1: ../01_one/one.hpp is neither'
fault 'a chapter that links another' \
    'echo "target_link_libraries(01_one PRIVATE 02_two)" >>$one/CMakeLists.txt' 'four lines'
fault 'CLI11 in a chapter' 'echo "#include <CLI/CLI.hpp>" >>$one/one.cpp' \
    'one.cpp:35:.*common/command_line.cpp only'
