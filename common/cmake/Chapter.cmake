# chapter(): everything in the folder of a chapter, found by name.
#
#   *_test.cpp              the tests
#   worked_examples.cpp     a program that prints the lecture's examples, with every example_*.cpp
#   worked_examples.expected   its golden output
#   results/*.json          what long runs gave: the examples read it
#   run.cpp                 the real run, with every run_*.cpp
#   any other .cpp          the model: one library
#
# A chapter links common/ and nothing else. That is what makes it readable alone.
function(chapter)
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME name)
    file(GLOB sources CONFIGURE_DEPENDS *.cpp)
    take(tests sources "_test\\.cpp$")
    take(examples sources "/(worked_examples|example_[a-z0-9_]*)\\.cpp$")
    take(run sources "/run(_[a-z0-9_]*)?\\.cpp$")

    add_library(${name} STATIC ${sources})
    unrolled_target(${name})
    target_include_directories(${name} PUBLIC .)
    target_link_libraries(${name} PUBLIC unrolled_common)

    add_executable(${name}_tests ${tests})
    unrolled_joined_target(${name}_tests)
    target_link_libraries(${name}_tests PRIVATE ${name} unrolled_test_main)
    target_compile_definitions(${name}_tests
                               PRIVATE CHAPTER_DIR="${CMAKE_CURRENT_SOURCE_DIR}")
    add_test(NAME ${name}.tests COMMAND ${name}_tests)

    add_executable(${name}_worked_examples ${examples})
    unrolled_joined_target(${name}_worked_examples)
    target_link_libraries(${name}_worked_examples PRIVATE ${name})
    target_compile_definitions(${name}_worked_examples
                               PRIVATE CHAPTER_DIR="${CMAKE_CURRENT_SOURCE_DIR}")
    golden_test(${name})

    unrolled_program(${name}_run ${run})
    target_link_libraries(${name}_run PRIVATE ${name})
endfunction()

# Move the files that match PATTERN from the list FROM to the list TO.
macro(take to from pattern)
    set(${to} ${${from}})
    list(FILTER ${to} INCLUDE REGEX "${pattern}")
    list(FILTER ${from} EXCLUDE REGEX "${pattern}")
endmacro()

# Printed numbers are exact only in double.
function(golden_test name)
    if(UNROLLED_FLOAT)
        return()
    endif()
    add_test(NAME ${name}.golden
             COMMAND ${CMAKE_COMMAND} -DPROGRAM=$<TARGET_FILE:${name}_worked_examples>
                     -DEXPECTED=${CMAKE_CURRENT_SOURCE_DIR}/worked_examples.expected
                     -P ${UNROLLED_ROOT}/common/cmake/Golden.cmake)
endfunction()

function(unrolled_program target)
    add_executable(${target} ${ARGN})
    unrolled_target(${target})
endfunction()
