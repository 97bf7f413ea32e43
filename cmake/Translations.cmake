# The texts of the program: translations/*.ts are kept by hand and by `update_translations`, compiled and embedded.

# trayecto_en.ts holds nothing but the plural forms; every other text is English in the source.
set(TRAYECTO_TS_FILES ${CMAKE_SOURCE_DIR}/translations/trayecto_es.ts ${CMAKE_SOURCE_DIR}/translations/trayecto_en.ts)
set(TRAYECTO_LUPDATE_OPTIONS -silent -no-obsolete -locations none -source-language en)
set(TRAYECTO_TEXT_DIRS)
foreach(dir core app ui)
    if(IS_DIRECTORY ${CMAKE_SOURCE_DIR}/${dir})
        list(APPEND TRAYECTO_TEXT_DIRS ${dir})
    endif()
endforeach()

# For developers: reads the marked texts out of the sources into the .ts files.
add_custom_target(update_translations
    COMMAND Qt6::lupdate ${TRAYECTO_TEXT_DIRS} ${TRAYECTO_LUPDATE_OPTIONS} -ts translations/trayecto_es.ts
    COMMAND Qt6::lupdate ${TRAYECTO_TEXT_DIRS} ${TRAYECTO_LUPDATE_OPTIONS} -pluralonly -ts translations/trayecto_en.ts
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
    VERBATIM)

qt_add_lrelease(trayecto_core TS_FILES ${TRAYECTO_TS_FILES} OPTIONS -silent QM_FILES_OUTPUT_VARIABLE qmFiles)
qt_add_resources(trayecto_core translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qmFiles})
