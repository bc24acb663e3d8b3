# Everything builds with Clang too, without a warning.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

file(REMOVE_RECURSE ${SCRATCH})
run(${configure} -S ${SOURCE} -B ${SCRATCH} -DMINGW_COMPILER=clang)
run(${CMAKE_COMMAND} --build ${SCRATCH})
