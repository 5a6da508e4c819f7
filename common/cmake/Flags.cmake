# One set of flags for every target: inline code of xtensor must be the same in all of them.
include(CheckLinkerFlag)
find_package(xtensor REQUIRED)
find_package(xsimd REQUIRED)
find_package(fmt REQUIRED)
find_package(doctest REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
find_package(BLAS REQUIRED)
find_package(ZLIB REQUIRED)

# Nobody asks errno about a root. Without that a loop with one, as Adam's, runs four to eight at a
# time; the numbers are the same.
add_library(unrolled_flags INTERFACE)
target_compile_options(unrolled_flags INTERFACE -Wall -Wextra -Wshadow -ffp-contract=off
                                                -fno-math-errno)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # False alarms of GCC 12 inside its own AVX-512 intrinsics and {fmt}, and in "text" + string.
    target_compile_options(unrolled_flags INTERFACE -Wno-maybe-uninitialized -Wno-uninitialized
                                                    -Wno-stringop-overflow -Wno-array-bounds
                                                    -Wno-restrict)
endif()
if(UNROLLED_NATIVE)
    target_compile_options(unrolled_flags INTERFACE -march=native)
endif()
if(UNROLLED_FLOAT)
    target_compile_definitions(unrolled_flags INTERFACE UNROLLED_FLOAT)
else()
    target_compile_options(unrolled_flags INTERFACE -Wconversion)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Debug")
    target_compile_definitions(unrolled_flags INTERFACE XTENSOR_ENABLE_ASSERT)
endif()
if(UNROLLED_SANITIZE)
    set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all)
    target_compile_options(unrolled_flags INTERFACE ${sanitizers} -fno-omit-frame-pointer)
    target_link_options(unrolled_flags INTERFACE ${sanitizers})
endif()
# A program is linked in a quarter of the time (0.07 s for 0.3 s), and there are hundreds.
check_linker_flag(CXX -fuse-ld=gold UNROLLED_HAS_GOLD)
if(UNROLLED_HAS_GOLD)
    target_link_options(unrolled_flags INTERFACE -fuse-ld=gold)
endif()
target_link_libraries(unrolled_flags INTERFACE fmt::fmt nlohmann_json::nlohmann_json CLI11::CLI11)

# Files read together are no header: what is theirs alone hides nothing, and is linked once.
add_library(unrolled_joined INTERFACE)
target_link_libraries(unrolled_joined INTERFACE unrolled_flags)
target_compile_options(unrolled_joined INTERFACE
                       -Wno-shadow $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)

# Every file includes tensor.hpp: parse it once. (2.0 s a file without, 0.6 to 0.95 s with.)
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/pch.cpp CONTENT "")
add_library(unrolled_pch OBJECT ${CMAKE_BINARY_DIR}/pch.cpp)
target_include_directories(unrolled_pch PRIVATE ${UNROLLED_ROOT}/common)
target_link_libraries(unrolled_pch PRIVATE unrolled_flags)
target_precompile_headers(unrolled_pch PRIVATE ${UNROLLED_ROOT}/common/tensor.hpp
                          <fmt/format.h> <functional> <map>)

# A target with the project's flags and its precompiled header.
function(unrolled_target target)
    target_link_libraries(${target} PUBLIC unrolled_flags)
    target_precompile_headers(${target} REUSE_FROM unrolled_pch)
    if(CMAKE_UNITY_BUILD)
        target_link_libraries(${target} PRIVATE unrolled_joined)
    endif()
endfunction()

# A target whose speed nobody feels: less optimisation, in two thirds of the compiler's time.
set(quick_flags $<$<CONFIG:Release>:-O1>)
function(unrolled_quick_target target)
    unrolled_target(${target})
    target_compile_options(${target} PRIVATE ${quick_flags})
endfunction()

# Reads FILES of a target as one, in half the time: names in unnamed namespaces differ within it.
function(unrolled_join target files)
    target_link_libraries(${target} PRIVATE unrolled_joined)
    if(NOT CMAKE_UNITY_BUILD)  # else the preset says how many
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE ${files})
    endif()
endfunction()

# A quick target of many files, tests for instance.
function(unrolled_joined_target target)
    unrolled_quick_target(${target})
    unrolled_join(${target} 24)
endfunction()
