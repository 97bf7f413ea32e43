# The maps a project can begin with, inside the program.

file(GLOB templateFiles CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/templates/*.json)
qt_add_resources(trayecto_core templates PREFIX /templates BASE ${CMAKE_SOURCE_DIR}/resources/templates
                 FILES ${templateFiles})
