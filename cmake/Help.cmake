# What the program says about itself: the first steps in both languages, and its licence.

qt_add_resources(trayecto_core help PREFIX /help BASE ${CMAKE_SOURCE_DIR}/resources/help
                 FILES ${CMAKE_SOURCE_DIR}/resources/help/first-steps_en.md
                       ${CMAKE_SOURCE_DIR}/resources/help/first-steps_es.md)
qt_add_resources(trayecto_core licence PREFIX /help BASE ${CMAKE_SOURCE_DIR} FILES ${CMAKE_SOURCE_DIR}/LICENSE)
