# cmake -DPROGRAM=... -DEXPECTED=... -P Golden.cmake
# Fails with a diff unless the program exits with 0 and prints exactly the expected text.
execute_process(COMMAND ${PROGRAM} OUTPUT_VARIABLE actual RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${PROGRAM} ended with ${status}\n${actual}")
endif()
file(READ ${EXPECTED} expected)
if(NOT actual STREQUAL expected)
    cmake_path(GET PROGRAM FILENAME name)
    file(WRITE ${name}.actual "${actual}")
    execute_process(COMMAND diff -u ${EXPECTED} ${name}.actual)
    message(FATAL_ERROR "the output differs from ${EXPECTED}")
endif()
