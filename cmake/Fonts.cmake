# Inter travels inside the program, so that a map looks the same on every machine. The files are Debian's, not ours.

set(TRAYECTO_FONT_FACES Regular Italic Medium SemiBold Bold)

find_path(TRAYECTO_INTER_DIR Inter-Regular.otf PATHS /usr/share/fonts/opentype/inter NO_DEFAULT_PATH)
set(fontFiles)
foreach(face ${TRAYECTO_FONT_FACES})
    set(file ${TRAYECTO_INTER_DIR}/Inter-${face}.otf)
    if(NOT EXISTS ${file})
        message(FATAL_ERROR "Inter-${face}.otf is missing. Install the Debian package fonts-inter (apt-get install "
                            "fonts-inter) or point TRAYECTO_INTER_DIR at the folder of its static faces.")
    endif()
    list(APPEND fontFiles ${file})
endforeach()
qt_add_resources(trayecto_core fonts PREFIX /fonts BASE ${TRAYECTO_INTER_DIR} FILES ${fontFiles})
