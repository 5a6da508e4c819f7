# exercises(): every exercise of a chapter, from its exercises.json.
#
# An exercise NAME has its stub, contract and public test in exercises/CHAPTER and its answer,
# hidden test and known mistakes in solutions/CHAPTER. Tests and mistakes are compiled once, read as
# one file (names in their unnamed namespaces differ), and linked with whatever is graded: here the
# solution and the stub, by `unrolled check` the reader's file.
#
# All of it is compiled with -O1 (half the time of -O3) and with line numbers, so that a crash in
# the reader's file is reported with its line. Line numbers need precompiled headers of their own.

set(exercise_flags ${quick_flags} -g1)

# An answer sees common/ and its contract; a test also sees the harness.
function(exercise_pch name)
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/${name}.cpp CONTENT "")
    add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/${name}.cpp)
    target_compile_options(${name} PRIVATE ${exercise_flags})
    target_link_libraries(${name} PRIVATE unrolled_flags)
    target_include_directories(${name} PRIVATE ${UNROLLED_ROOT}/common
                               ${UNROLLED_ROOT}/tools/exercise)
    target_precompile_headers(${name} PRIVATE ${ARGN})
endfunction()
exercise_pch(exercise_answer_pch ${UNROLLED_ROOT}/common/tensor.hpp)
exercise_pch(exercise_test_pch ${UNROLLED_ROOT}/tools/exercise/check.hpp
             ${UNROLLED_ROOT}/tools/exercise/mistakes.hpp)

function(exercise_target target pch contract)
    target_compile_options(${target} PRIVATE ${exercise_flags})
    target_link_libraries(${target} PRIVATE unrolled_flags)
    target_precompile_headers(${target} REUSE_FROM ${pch})
    target_include_directories(${target} PRIVATE ${contract} ${UNROLLED_ROOT}/common)
endfunction()

function(exercise_program target answer grading contract)
    add_executable(${target} ${answer} $<TARGET_OBJECTS:${grading}>)
    exercise_target(${target} exercise_answer_pch ${contract})
    target_link_libraries(${target} PRIVATE unrolled_exercise)
endfunction()

# The solutions of a chapter, read as one file: names in their unnamed namespaces differ.
function(exercise_solutions target contract answers)
    file(GLOB sources CONFIGURE_DEPENDS ${answers}/*.cpp)
    list(FILTER sources EXCLUDE REGEX "_(hidden_test|mistakes)\\.cpp$")
    add_library(${target} OBJECT ${sources})
    exercise_target(${target} exercise_answer_pch ${contract})
    unrolled_join(${target} 40)
endfunction()

function(exercise number name contract answers solutions)
    set(id ${number}.${name})
    set(sources ${contract}/${name}_test.cpp ${answers}/${name}_hidden_test.cpp
                ${answers}/${name}_mistakes.cpp)
    foreach(source ${contract}/${name}.cpp ${answers}/${name}.cpp ${sources})
        if(NOT EXISTS ${source})
            message(WARNING "exercise ${number} is not complete: ${source} is missing")
            return()
        endif()
    endforeach()
    add_library(${id}.grading OBJECT ${sources})
    exercise_target(${id}.grading exercise_test_pch ${contract})
    unrolled_join(${id}.grading 3)
    target_include_directories(${id}.grading PRIVATE ${UNROLLED_ROOT}/tools/exercise)
    exercise_program(${id}.solution $<TARGET_OBJECTS:${solutions}> ${id}.grading ${contract})
    exercise_program(${id}.stub ${contract}/${name}.cpp ${id}.grading ${contract})

    foreach(what solution fakes mistakes)
        add_test(NAME exercise.${number}.${what} COMMAND ${id}.solution --verify ${what})
    endforeach()
    add_test(NAME exercise.${number}.stub COMMAND ${id}.stub --verify stub)
endfunction()

function(exercises contract answers)
    set(manifest ${contract}/exercises.json)
    cmake_path(GET contract FILENAME chapter)
    set(solutions ${chapter}.solutions)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${manifest})
    file(READ ${manifest} json)
    string(JSON count LENGTH ${json})
    math(EXPR last "${count} - 1")
    foreach(i RANGE ${last})
        string(JSON number GET ${json} ${i} number)
        string(JSON name GET ${json} ${i} name)
        exercise(${number} ${name} ${contract} ${answers} ${solutions})
    endforeach()
    exercise_solutions(${solutions} ${contract} ${answers})
endfunction()
