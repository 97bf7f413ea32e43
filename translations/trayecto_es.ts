<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Edit</name>
    <message>
        <source>Create %1 %2</source>
        <translation>Crear %1 %2</translation>
    </message>
    <message>
        <source>Add %1 %2</source>
        <translation>Añadir %1 %2</translation>
    </message>
    <message>
        <source>Rename %1 %2</source>
        <translation>Renombrar %1 %2</translation>
    </message>
    <message>
        <source>Change %1 %2</source>
        <translation>Modificar %1 %2</translation>
    </message>
    <message>
        <source>Move %1 %2</source>
        <translation>Mover %1 %2</translation>
    </message>
    <message>
        <source>Reorder %1 %2</source>
        <translation>Reordenar %1 %2</translation>
    </message>
    <message>
        <source>Split %1 %2</source>
        <translation>Dividir %1 %2</translation>
    </message>
    <message>
        <source>Merge %1 %2</source>
        <translation>Unir %1 %2</translation>
    </message>
    <message>
        <source>Duplicate %1 %2</source>
        <translation>Duplicar %1 %2</translation>
    </message>
    <message>
        <source>Delete %1 %2</source>
        <translation>Eliminar %1 %2</translation>
    </message>
    <message>
        <source>Import %1 %2</source>
        <translation>Importar %1 %2</translation>
    </message>
    <message>
        <source>Set the feeling of %1 %2</source>
        <translation>Fijar emoción: %1 %2</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>carril</translation>
    </message>
    <message>
        <source>card</source>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>feeling</source>
        <translation>emoción</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This command cannot be understood.</source>
        <translation>No se entiende esta orden.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read; nothing was changed. Check its permissions.</source>
        <translation>No se puede leer el archivo; no se ha cambiado nada. Conviene revisar sus permisos.</translation>
    </message>
    <message>
        <source>Nothing can be written there; nothing was changed. Check the permissions or choose another place.</source>
        <translation>No se puede escribir en ese lugar; no se ha cambiado nada. Conviene revisar los permisos o elegir otro lugar.</translation>
    </message>
    <message>
        <source>The file exists already and was left as it is. Choose another name.</source>
        <translation>El archivo ya existe y se ha dejado como estaba. Hay que elegir otro nombre.</translation>
    </message>
    <message>
        <source>The disk is full; what was stored before is safe. Free some space or save a copy elsewhere.</source>
        <translation>El disco está lleno; lo que ya estaba guardado está a salvo. Hay que liberar espacio o guardar una copia en otro lugar.</translation>
    </message>
    <message>
        <source>The disk reported an error; what was stored before is safe. Save a copy elsewhere.</source>
        <translation>El disco ha dado un error; lo que ya estaba guardado está a salvo. Conviene guardar una copia en otro lugar.</translation>
    </message>
    <message>
        <source>This is not a Trayecto project; the file was left as it is.</source>
        <translation>No es un proyecto de Trayecto; el archivo se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The project file is damaged; it was left as it is. Open a copy or a backup.</source>
        <translation>El archivo del proyecto está dañado; se ha dejado como estaba. Conviene abrir una copia o una copia de seguridad.</translation>
    </message>
    <message>
        <source>The project was written by a newer Trayecto; it was left as it is. Update the program to open it.</source>
        <translation>El proyecto procede de una versión más reciente de Trayecto; se ha dejado como estaba. Hay que actualizar el programa para abrirlo.</translation>
    </message>
    <message>
        <source>The file holds parts that no Trayecto project has, so it was not opened and was left as it is.</source>
        <translation>El archivo contiene partes que ningún proyecto de Trayecto tiene; no se ha abierto y se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>Somebody else is editing this project; it can be read but not changed until they close it.</source>
        <translation>Otra persona está editando este proyecto; hasta que lo cierre se puede leer, pero no modificar.</translation>
    </message>
    <message>
        <source>The file was renamed, deleted or replaced by another program; your work is still in memory. Save a copy elsewhere.</source>
        <translation>Otro programa ha renombrado, borrado o sustituido el archivo; el trabajo sigue en memoria. Conviene guardar una copia en otro lugar.</translation>
    </message>
    <message>
        <source>The project is open for reading only; nothing was changed. Save a copy to edit it.</source>
        <translation>El proyecto está abierto solo para lectura; no se ha cambiado nada. Para editarlo hay que guardar una copia.</translation>
    </message>
    <message>
        <source>The input cannot be understood; nothing was changed.</source>
        <translation>No se entienden los datos de entrada; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This would break a rule of the map; nothing was changed.</source>
        <translation>Esto incumpliría una regla del mapa; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The project has changed in the meantime; nothing was changed. Try again.</source>
        <translation>El proyecto ha cambiado entretanto; no se ha aplicado nada. Conviene intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing of that name; nothing was changed.</source>
        <translation>No hay nada con ese nombre; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>This is larger than Trayecto allows; nothing was changed.</source>
        <translation>Supera el tamaño que admite Trayecto; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Something went wrong inside Trayecto; what was stored before is safe.</source>
        <translation>Se ha producido un fallo interno de Trayecto; lo que ya estaba guardado está a salvo.</translation>
    </message>
</context>
</TS>
