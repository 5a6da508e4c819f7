# What every CMakeLists.txt of the project includes: flags, common/, chapter() and exercise().
# It may be included by the whole project or by one chapter built alone.
include_guard(GLOBAL)

cmake_path(SET UNROLLED_ROOT NORMALIZE ${CMAKE_CURRENT_LIST_DIR}/../..)
list(APPEND CMAKE_MODULE_PATH ${CMAKE_CURRENT_LIST_DIR})

option(UNROLLED_FLOAT "Real is float, not double" OFF)
option(UNROLLED_NATIVE "Compile for this machine's processor" ON)
option(UNROLLED_SANITIZE "Address and undefined behaviour sanitizers" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_CXX_FLAGS_RELEASE "-O3")
set(CMAKE_CXX_FLAGS_DEBUG "-g1")
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()

enable_testing()
include(Flags)
include(Chapter)
add_subdirectory(${UNROLLED_ROOT}/common ${CMAKE_BINARY_DIR}/common)
