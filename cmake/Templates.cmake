# The maps a project can begin with, inside the program.

set(templateFiles)
foreach(name blank sample seven-phases)
    list(APPEND templateFiles ${CMAKE_SOURCE_DIR}/resources/templates/${name}.json)
endforeach()
qt_add_resources(trayecto_core templates PREFIX /templates BASE ${CMAKE_SOURCE_DIR}/resources/templates
                 FILES ${templateFiles})
