<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AccessibleItem</name>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s)</source>
        <translation>
            <numerusform>%n punto de dolor</numerusform>
            <numerusform>%n puntos de dolor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>feeling %1</source>
        <translation>emoción: %1</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>momento de la verdad</translation>
    </message>
    <message>
        <source>severity %1</source>
        <translation>gravedad %1</translation>
    </message>
    <message>
        <source>card %1 of %2</source>
        <translation>tarjeta %1 de %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Añadir una tarjeta</translation>
    </message>
    <message>
        <source>Add a pain point</source>
        <translation>Añadir un punto de dolor</translation>
    </message>
</context>
<context>
    <name>CanvasKeys</name>
    <message>
        <source>Go to the next card, cell or heading</source>
        <translation>Ir a la tarjeta, celda o cabecera siguiente</translation>
    </message>
    <message>
        <source>Select more cards</source>
        <translation>Seleccionar más tarjetas</translation>
    </message>
    <message>
        <source>Move cards, steps, phases and lanes</source>
        <translation>Mover tarjetas, pasos, fases y carriles</translation>
    </message>
    <message>
        <source>Select all cards</source>
        <translation>Seleccionar todas las tarjetas</translation>
    </message>
    <message>
        <source>Go to the first phase</source>
        <translation>Ir a la primera fase</translation>
    </message>
    <message>
        <source>Take back a drag; else select the map</source>
        <translation>Anular un arrastre; si no, seleccionar el mapa</translation>
    </message>
    <message>
        <source>It feels better</source>
        <translation>Se siente mejor</translation>
    </message>
    <message>
        <source>It feels worse</source>
        <translation>Se siente peor</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation>Añadir un punto de contacto</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Añadir una acción</translation>
    </message>
    <message>
        <source>Add a thought</source>
        <translation>Añadir un pensamiento</translation>
    </message>
    <message>
        <source>Add a pain point</source>
        <translation>Añadir un punto de dolor</translation>
    </message>
    <message>
        <source>Add an opportunity</source>
        <translation>Añadir una oportunidad</translation>
    </message>
    <message>
        <source>Add a backstage action</source>
        <translation>Añadir una acción entre bastidores</translation>
    </message>
    <message>
        <source>Moment of truth, on and off</source>
        <translation>Momento de la verdad, sí o no</translation>
    </message>
    <message>
        <source>Edit the title; in a cell write a new card, as any letter does</source>
        <translation>Editar el título; en una celda, escribir una tarjeta nueva, igual que con cualquier letra</translation>
    </message>
</context>
<context>
    <name>CardKind</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nueva acción</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Nuevo punto de contacto</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Pensamiento</translation>
    </message>
    <message>
        <source>New thought</source>
        <translation>Nuevo pensamiento</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>New emotion</source>
        <translation>Nueva emoción</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Punto de dolor</translation>
    </message>
    <message>
        <source>New pain point</source>
        <translation>Nuevo punto de dolor</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Nueva oportunidad</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Nueva necesidad</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nuevo mensaje</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nuevo canal</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>Entre bastidores</translation>
    </message>
    <message>
        <source>New backstage action</source>
        <translation>Nueva acción entre bastidores</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>New system</source>
        <translation>Nuevo sistema</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Nuevo indicador</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Nueva evidencia</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>New image</source>
        <translation>Nueva imagen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
</context>
<context>
    <name>ChannelIcon</name>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Autoservicio</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Visita a domicilio</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Colaborador</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicidad</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Televisión</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videollamada</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The database is damaged (%3).</source>
        <translation>La base de datos está dañada (%3).</translation>
    </message>
    <message>
        <source>Rows of the table %3 that name others which do not exist: %2.</source>
        <translation>Filas de la tabla %3 que nombran otras que no existen: %2.</translation>
    </message>
    <message>
        <source>A row breaks a rule of the project (%3).</source>
        <translation>Una fila incumple una regla del proyecto (%3).</translation>
    </message>
    <message>
        <source>The edit log is not complete: it breaks off before entry %1.</source>
        <translation>El registro de ediciones no está completo: se interrumpe antes de la entrada %1.</translation>
    </message>
    <message>
        <source>Entry %1 of the edit log is not chained to the one before it.</source>
        <translation>La entrada %1 del registro de ediciones no enlaza con la anterior.</translation>
    </message>
    <message>
        <source>Entry %1 of the edit log was changed after it was written.</source>
        <translation>La entrada %1 del registro de ediciones se modificó después de escribirse.</translation>
    </message>
    <message>
        <source>Entry %1 of the edit log does not fit the ones before it.</source>
        <translation>La entrada %1 del registro de ediciones no concuerda con las anteriores.</translation>
    </message>
    <message>
        <source>Rows of the table %3 that are not what the edit log leads to: %2.</source>
        <translation>Filas de la tabla %3 que no son las que resultan del registro de ediciones: %2.</translation>
    </message>
    <message>
        <source>The bytes of the picture %3 were changed.</source>
        <translation>Los bytes de la imagen %3 se han modificado.</translation>
    </message>
</context>
<context>
    <name>Color</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <translation>Frambuesa</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Otro color…</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>make a project</source>
        <translation>crea un proyecto</translation>
    </message>
    <message>
        <source>make a project of Mermaid, Markdown or JSON</source>
        <translation>crea un proyecto a partir de Mermaid, Markdown o JSON</translation>
    </message>
    <message>
        <source>write a map as PDF, SVG, PNG, Mermaid or JSON</source>
        <translation>escribe un mapa como PDF, SVG, PNG, Mermaid o JSON</translation>
    </message>
    <message>
        <source>say what a project holds</source>
        <translation>dice qué contiene un proyecto</translation>
    </message>
    <message>
        <source>change a project by lines of JSON</source>
        <translation>cambia un proyecto con líneas de JSON</translation>
    </message>
    <message>
        <source>check that a project file is whole</source>
        <translation>comprueba que un archivo de proyecto está íntegro</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>COMMAND [arguments]</source>
        <translation>ORDEN [argumentos]</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta la orden.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>No existe la orden %1.</translation>
    </message>
    <message>
        <source>Help: trayecto --help</source>
        <translation>Ayuda: trayecto --help</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>There is an argument too many: %1.</source>
        <translation>Sobra un argumento: %1.</translation>
    </message>
    <message>
        <source>The language is es or en, not %1.</source>
        <translation>El idioma es es o en, no %1.</translation>
    </message>
    <message>
        <source>Help: trayecto %1 --help</source>
        <translation>Ayuda: trayecto %1 --help</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>Makes a project. A file that is there is left alone.</source>
        <translation>Crea un proyecto. Si el archivo ya existe, se deja como está.</translation>
    </message>
    <message>
        <source>what it begins with: %1; blank unless given</source>
        <translation>con qué empieza: %1; si no se indica, blank</translation>
    </message>
    <message>
        <source>language of the map</source>
        <translation>idioma del mapa</translation>
    </message>
    <message>
        <source>There is no template %1, only %2.</source>
        <translation>No existe la plantilla %1, solo %2.</translation>
    </message>
    <message>
        <source>%1: phases %2, steps %3, touchpoints %4, cards %5</source>
        <translation>%1: fases %2, pasos %3, puntos de contacto %4, tarjetas %5</translation>
    </message>
    <message>
        <source>Says what a project holds.</source>
        <translation>Dice qué contiene un proyecto.</translation>
    </message>
    <message>
        <source>as JSON, for scripts</source>
        <translation>como JSON, para programas</translation>
    </message>
    <message>
        <source>Reads edits from stdin, a JSON object on each line, and answers each with a line:
&quot;ok SEQ&quot; once it is in the file, or &quot;error ...&quot; with nothing changed.</source>
        <translation>Lee cambios de la entrada estándar, un objeto JSON por línea, y responde a cada uno con una línea:
«ok SEQ» cuando está en el archivo, o «error ...» si no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Makes a project of INPUT: a Mermaid journey (.mmd), all journeys of a Markdown file (.md)
or a project in JSON (.json).</source>
        <translation>Crea un proyecto a partir de INPUT: un recorrido de Mermaid (.mmd), todos los de un archivo Markdown (.md)
o un proyecto en JSON (.json).</translation>
    </message>
    <message>
        <source>the project file; one that is there is left alone</source>
        <translation>el archivo del proyecto; si ya existe, se deja como está</translation>
    </message>
    <message>
        <source>language of the map; JSON says its own</source>
        <translation>idioma del mapa; JSON dice el suyo</translation>
    </message>
    <message>
        <source>%1 is no .mmd, .md or .json.</source>
        <translation>%1 no es .mmd, .md ni .json.</translation>
    </message>
    <message>
        <source>Writes a map or a project as another file, after the suffix of OUT.</source>
        <translation>Escribe un mapa o un proyecto como otro archivo, según la extensión de OUT.</translation>
    </message>
    <message>
        <source>.pdf, .svg, .png, .mmd or .json (the whole project)</source>
        <translation>.pdf, .svg, .png, .mmd o .json (el proyecto entero)</translation>
    </message>
    <message>
        <source>which map; the first unless given</source>
        <translation>qué mapa; el primero si no se indica</translation>
    </message>
    <message>
        <source>%1; fit (the size of the map) unless given</source>
        <translation>%1; fit (el tamaño del mapa) si no se indica</translation>
    </message>
    <message>
        <source>upright instead of lying</source>
        <translation>en vertical en lugar de apaisado</translation>
    </message>
    <message>
        <source>light or dark; light unless given</source>
        <translation>light (claro) o dark (oscuro); light si no se indica</translation>
    </message>
    <message>
        <source>language of headings and legend; the project&apos;s unless given</source>
        <translation>idioma de los títulos y la leyenda; el del proyecto si no se indica</translation>
    </message>
    <message>
        <source>dots per inch of a PNG; %1 unless given</source>
        <translation>puntos por pulgada de un PNG; %1 si no se indica</translation>
    </message>
    <message>
        <source>SVG without fonts: letters become shapes</source>
        <translation>SVG sin fuentes: las letras pasan a ser trazos</translation>
    </message>
    <message>
        <source>%1 is no .pdf, .svg, .png, .mmd or .json.</source>
        <translation>%1 no es .pdf, .svg, .png, .mmd ni .json.</translation>
    </message>
    <message>
        <source>The page is %1, not %2.</source>
        <translation>La página es %1, no %2.</translation>
    </message>
    <message>
        <source>The theme is light or dark, not %1.</source>
        <translation>El tema es light o dark, no %1.</translation>
    </message>
    <message>
        <source>Dots per inch are a whole number from %1 to %2, not %3.</source>
        <translation>Los puntos por pulgada son un número entero de %1 a %2, no %3.</translation>
    </message>
    <message>
        <source>There are %1 maps; this is the first. Choose with --map N.</source>
        <translation>Hay %1 mapas; este es el primero. Se elige con --map N.</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Se pierde: %1</translation>
    </message>
    <message>
        <source>Checks that a project file is whole: database, rows and edit log, and that they tell the same story.
What is wrong is told on stderr, one finding a line. The file is only read.</source>
        <translation>Comprueba que un archivo de proyecto está íntegro: base de datos, filas y registro de cambios, y que cuentan lo mismo.
Lo que falla se dice por stderr, un hallazgo por línea. El archivo solo se lee.</translation>
    </message>
    <message>
        <source>as one of the map&apos;s saved views shows it</source>
        <translation>como lo muestra una de las vistas guardadas del mapa</translation>
    </message>
</context>
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
    <message>
        <source>Go back to %1 %2</source>
        <translation>Volver a %1 %2</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>emoción</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>word</source>
        <translation>palabra</translation>
    </message>
</context>
<context>
    <name>Emotion</name>
    <message>
        <source>angry</source>
        <translation>enfadada</translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation>frustrada</translation>
    </message>
    <message>
        <source>disappointed</source>
        <translation>decepcionada</translation>
    </message>
    <message>
        <source>worried</source>
        <translation>preocupada</translation>
    </message>
    <message>
        <source>confused</source>
        <translation>confundida</translation>
    </message>
    <message>
        <source>impatient</source>
        <translation>impaciente</translation>
    </message>
    <message>
        <source>bored</source>
        <translation>aburrida</translation>
    </message>
    <message>
        <source>indifferent</source>
        <translation>indiferente</translation>
    </message>
    <message>
        <source>curious</source>
        <translation>curiosa</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>tranquila</translation>
    </message>
    <message>
        <source>confident</source>
        <translation>confiada</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>satisfecha</translation>
    </message>
    <message>
        <source>relieved</source>
        <translation>aliviada</translation>
    </message>
    <message>
        <source>enthusiastic</source>
        <translation>entusiasmada</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>encantada</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Type to add an action</source>
        <translation>Escribir para añadir una acción</translation>
    </message>
    <message>
        <source>Type to add a touchpoint</source>
        <translation>Escribir para añadir un punto de contacto</translation>
    </message>
    <message>
        <source>Type to add a thought</source>
        <translation>Escribir para añadir un pensamiento</translation>
    </message>
    <message>
        <source>Type to add a pain point</source>
        <translation>Escribir para añadir un punto de dolor</translation>
    </message>
    <message>
        <source>Type to add an opportunity</source>
        <translation>Escribir para añadir una oportunidad</translation>
    </message>
    <message>
        <source>Type to add a need</source>
        <translation>Escribir para añadir una necesidad</translation>
    </message>
    <message>
        <source>Type to add a message</source>
        <translation>Escribir para añadir un mensaje</translation>
    </message>
    <message>
        <source>Type to add a channel</source>
        <translation>Escribir para añadir un canal</translation>
    </message>
    <message>
        <source>Type to add backstage work</source>
        <translation>Escribir para añadir trabajo entre bastidores</translation>
    </message>
    <message>
        <source>Type to add a system</source>
        <translation>Escribir para añadir un sistema</translation>
    </message>
    <message>
        <source>Type to add a person or team</source>
        <translation>Escribir para añadir una persona o un equipo</translation>
    </message>
    <message>
        <source>Type to add a measure</source>
        <translation>Escribir para añadir un indicador</translation>
    </message>
    <message>
        <source>Type to add evidence</source>
        <translation>Escribir para añadir una evidencia</translation>
    </message>
    <message>
        <source>Type to add an image</source>
        <translation>Escribir para añadir una imagen</translation>
    </message>
    <message>
        <source>Type to add a note</source>
        <translation>Escribir para añadir una nota</translation>
    </message>
    <message>
        <source>Nothing on this map yet</source>
        <translation>Este mapa aún está vacío</translation>
    </message>
    <message>
        <source>Select a cell and type, or drag a touchpoint onto the map.</source>
        <translation>Seleccionar una celda y escribir, o arrastrar un punto de contacto al mapa.</translation>
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
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>must be an array</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <source>must be an id: a UUID of version 7</source>
        <translation>debe ser un identificador: un UUID de la versión 7</translation>
    </message>
    <message>
        <source>is of the wrong type or not a known value</source>
        <translation>no es del tipo debido o no es un valor conocido</translation>
    </message>
    <message>
        <source>is not a key of the format</source>
        <translation>no es una clave del formato</translation>
    </message>
    <message>
        <source>must be &quot;trayecto&quot;</source>
        <translation>debe ser «trayecto»</translation>
    </message>
    <message>
        <source>must be a whole number from 1 on</source>
        <translation>debe ser un número entero a partir de 1</translation>
    </message>
    <message>
        <source>must be bytes in base64</source>
        <translation>debe contener bytes en base64</translation>
    </message>
    <message>
        <source>holds bytes of another SHA-256</source>
        <translation>contiene bytes con otro SHA-256</translation>
    </message>
    <message>
        <source>is the id of another row already</source>
        <translation>ya es el identificador de otra fila</translation>
    </message>
    <message>
        <source>belongs to no image</source>
        <translation>no pertenece a ninguna imagen</translation>
    </message>
    <message>
        <source>is not a picture of its type</source>
        <translation>no es una imagen del tipo que indica</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>no puede estar vacío</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>holds characters that are not text</source>
        <translation>contiene caracteres que no son texto</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>está fuera de los límites</translation>
    </message>
    <message>
        <source>is not a rank</source>
        <translation>no es una clave de orden</translation>
    </message>
    <message>
        <source>is not a colour</source>
        <translation>no es un color</translation>
    </message>
    <message>
        <source>is not a known kind</source>
        <translation>no es un tipo conocido</translation>
    </message>
    <message>
        <source>must name a row</source>
        <translation>debe nombrar una fila</translation>
    </message>
    <message>
        <source>names a row that does not exist</source>
        <translation>nombra una fila que no existe</translation>
    </message>
    <message>
        <source>must be en or es</source>
        <translation>debe ser en o es</translation>
    </message>
    <message>
        <source>is not a picture type that Trayecto shows</source>
        <translation>no es un tipo de imagen que Trayecto muestre</translation>
    </message>
    <message>
        <source>names bytes that are not there</source>
        <translation>nombra bytes que no están</translation>
    </message>
    <message>
        <source>must follow the kind of its lane</source>
        <translation>debe corresponder al tipo de su carril</translation>
    </message>
    <message>
        <source>must lie in the map of its step</source>
        <translation>debe estar en el mapa de su paso</translation>
    </message>
    <message>
        <source>is 1 to 3 for a pain point and 0 for all others</source>
        <translation>es de 1 a 3 en un punto de dolor y 0 en todo lo demás</translation>
    </message>
    <message>
        <source>is for pain points only</source>
        <translation>es solo para puntos de dolor</translation>
    </message>
    <message>
        <source>is for touchpoints only</source>
        <translation>es solo para puntos de contacto</translation>
    </message>
    <message>
        <source>must lead from another card to a touchpoint</source>
        <translation>debe llevar de otra tarjeta a un punto de contacto</translation>
    </message>
    <message>
        <source>must name a touchpoint of the same map</source>
        <translation>debe nombrar un punto de contacto del mismo mapa</translation>
    </message>
    <message>
        <source>must be a touchpoint</source>
        <translation>debe ser un punto de contacto</translation>
    </message>
    <message>
        <source>must have an id</source>
        <translation>debe tener un identificador</translation>
    </message>
    <message>
        <source>there must be exactly one</source>
        <translation>debe haber exactamente uno</translation>
    </message>
    <message>
        <source>There is more than one of that name; nothing was changed. Say where it is, or give its number.</source>
        <translation>Hay más de uno con ese nombre; no se ha cambiado nada. Hay que indicar dónde está o dar su número.</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>no se conoce aquí</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>must be a title or a number from 1 on</source>
        <translation>debe ser un título o un número a partir de 1</translation>
    </message>
    <message>
        <source>does not go with the rest</source>
        <translation>no va con lo demás</translation>
    </message>
    <message>
        <source>is no edit that Trayecto knows</source>
        <translation>no es ningún cambio que Trayecto conozca</translation>
    </message>
    <message>
        <source>name what it is about: a phase, step, lane, card, persona, channel or map</source>
        <translation>hay que nombrar de qué se trata: una fase, un paso, un carril, una tarjeta, una persona, un canal o un mapa</translation>
    </message>
    <message>
        <source>a line must be one JSON object</source>
        <translation>cada línea debe ser un objeto JSON</translation>
    </message>
    <message>
        <source>say which: there are several</source>
        <translation>hay que decir cuál: hay varios</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>must lie in the same map</source>
        <translation>debe estar en el mismo mapa</translation>
    </message>
    <message>
        <source>must be one line without space at its ends</source>
        <translation>debe ser una sola línea sin espacios en los extremos</translation>
    </message>
    <message>
        <source>is the id of another row too</source>
        <translation>es también el identificador de otra fila</translation>
    </message>
    <message>
        <source>a phase keeps at least one step</source>
        <translation>una fase conserva al menos un paso</translation>
    </message>
    <message>
        <source>there are too many in one map</source>
        <translation>hay demasiados en un mismo mapa</translation>
    </message>
    <message>
        <source>there are too many in one project</source>
        <translation>hay demasiados en un mismo proyecto</translation>
    </message>
    <message>
        <source>a person has one feeling at a touchpoint</source>
        <translation>una persona tiene una sola emoción en un punto de contacto</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>there is no phase behind it</source>
        <translation>no hay ninguna fase detrás</translation>
    </message>
    <message>
        <source>there is no step behind it</source>
        <translation>no hay ningún paso detrás</translation>
    </message>
    <message>
        <source>more than 16 MiB</source>
        <translation>más de 16 MiB</translation>
    </message>
    <message>
        <source>not a PNG, JPEG, WebP or GIF picture</source>
        <translation>no es una imagen PNG, JPEG, WebP ni GIF</translation>
    </message>
    <message>
        <source>replaced while it was being opened</source>
        <translation>sustituido mientras se abría</translation>
    </message>
    <message>
        <source>changed by another program</source>
        <translation>modificado por otro programa</translation>
    </message>
    <message>
        <source>a journal that names another</source>
        <translation>un diario de transacciones que remite a otro</translation>
    </message>
    <message>
        <source>left by an earlier file of this name</source>
        <translation>resto de un archivo anterior con este nombre</translation>
    </message>
    <message>
        <source>it unfolds to more than its size</source>
        <translation>al leerlo ocupa más que el propio archivo</translation>
    </message>
    <message>
        <source>too many tables</source>
        <translation>demasiadas tablas</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>replaced by another file</source>
        <translation>sustituido por otro archivo</translation>
    </message>
    <message>
        <source>no room for a copy to repair</source>
        <translation>no hay espacio para una copia con la que repararlo</translation>
    </message>
    <message>
        <source>a table or index is missing</source>
        <translation>falta una tabla o un índice</translation>
    </message>
    <message>
        <source>the edit log is empty</source>
        <translation>el registro de cambios está vacío</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>no SQLite file</source>
        <translation>no es un archivo SQLite</translation>
    </message>
    <message>
        <source>cut off in its header</source>
        <translation>cortado en la cabecera</translation>
    </message>
    <message>
        <source>the SQLite file of another program</source>
        <translation>un archivo SQLite de otro programa</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>sin versión</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>registro de escritura anticipada (WAL)</translation>
    </message>
    <message>
        <source>text is not UTF-8</source>
        <translation>el texto no está en UTF-8</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>opened for reading</source>
        <translation>abierto solo para leer</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>no se puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>changed while it was being opened</source>
        <translation>modificado mientras se abría</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>el disco no responde</translation>
    </message>
    <message>
        <source>given up after an error</source>
        <translation>se ha abandonado tras un error</translation>
    </message>
    <message>
        <source>the project is gone</source>
        <translation>el proyecto ya no existe</translation>
    </message>
    <message>
        <source>the channel is gone</source>
        <translation>el canal ya no existe</translation>
    </message>
    <message>
        <source>the picture is gone</source>
        <translation>la imagen ya no existe</translation>
    </message>
    <message>
        <source>the persona is gone</source>
        <translation>la persona ya no existe</translation>
    </message>
    <message>
        <source>the map is gone</source>
        <translation>el mapa ya no existe</translation>
    </message>
    <message>
        <source>the phase is gone</source>
        <translation>la fase ya no existe</translation>
    </message>
    <message>
        <source>the step is gone</source>
        <translation>el paso ya no existe</translation>
    </message>
    <message>
        <source>the lane is gone</source>
        <translation>el carril ya no existe</translation>
    </message>
    <message>
        <source>the card is gone</source>
        <translation>la tarjeta ya no existe</translation>
    </message>
    <message>
        <source>the feeling is gone</source>
        <translation>la emoción ya no existe</translation>
    </message>
    <message>
        <source>an emotion of that name is there already</source>
        <translation>ya hay una emoción con ese nombre</translation>
    </message>
    <message>
        <source>an emotion has a name</source>
        <translation>una emoción tiene un nombre</translation>
    </message>
    <message>
        <source>the list keeps at least one emotion</source>
        <translation>la lista conserva al menos una emoción</translation>
    </message>
    <message>
        <source>that is no word</source>
        <translation>eso no es una palabra</translation>
    </message>
    <message>
        <source>the emotion is gone</source>
        <translation>la emoción ya no existe</translation>
    </message>
    <message>
        <source>the tag is gone</source>
        <translation>la etiqueta ya no existe</translation>
    </message>
    <message>
        <source>the comment is gone</source>
        <translation>el comentario ya no existe</translation>
    </message>
    <message>
        <source>the view is gone</source>
        <translation>la vista ya no existe</translation>
    </message>
    <message>
        <source>the version is gone</source>
        <translation>la versión ya no existe</translation>
    </message>
    <message>
        <source>the word is gone</source>
        <translation>la palabra ya no existe</translation>
    </message>
    <message>
        <source>a tag has a name</source>
        <translation>una etiqueta tiene un nombre</translation>
    </message>
    <message>
        <source>a comment has a text</source>
        <translation>un comentario tiene un texto</translation>
    </message>
    <message>
        <source>must name another map</source>
        <translation>debe nombrar otro mapa</translation>
    </message>
    <message>
        <source>must not lead back to the map itself</source>
        <translation>no debe llevar de vuelta al propio mapa</translation>
    </message>
    <message>
        <source>a card has a tag once</source>
        <translation>una tarjeta tiene cada etiqueta una sola vez</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Touchpoints that nobody has felt yet, written as 3</source>
        <translation>Puntos de contacto sin emoción vivida, escritos como 3</translation>
    </message>
    <message>
        <source>Felt values rounded to a score from 1 to 5</source>
        <translation>Emociones redondeadas a una puntuación de 1 a 5</translation>
    </message>
    <message>
        <source>People who feel other than the one score of the task</source>
        <translation>Personas que sienten algo distinto de la única puntuación de la tarea</translation>
    </message>
    <message>
        <source>Titles of steps, replaced by those of their touchpoints</source>
        <translation>Títulos de pasos, sustituidos por los de sus puntos de contacto</translation>
    </message>
    <message>
        <source>Steps without a touchpoint, written as tasks</source>
        <translation>Pasos sin punto de contacto, escritos como tareas</translation>
    </message>
    <message>
        <source>Touchpoints that share a step, written one after the other</source>
        <translation>Puntos de contacto que comparten un paso, escritos uno tras otro</translation>
    </message>
    <message>
        <source>Wanted feelings</source>
        <translation>Emociones deseadas</translation>
    </message>
    <message>
        <source>Expected feelings</source>
        <translation>Emociones esperadas</translation>
    </message>
    <message>
        <source>Named emotions</source>
        <translation>Emociones con nombre</translation>
    </message>
    <message>
        <source>Descriptions of touchpoints</source>
        <translation>Descripciones de puntos de contacto</translation>
    </message>
    <message>
        <source>Channels of touchpoints</source>
        <translation>Canales de puntos de contacto</translation>
    </message>
    <message>
        <source>People of touchpoints</source>
        <translation>Personas de puntos de contacto</translation>
    </message>
    <message>
        <source>Pictures of touchpoints</source>
        <translation>Imágenes de puntos de contacto</translation>
    </message>
    <message>
        <source>Touchpoints that reach over several steps</source>
        <translation>Puntos de contacto que abarcan varios pasos</translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation>Momentos de la verdad</translation>
    </message>
    <message>
        <source>Cards of the lane “%1”</source>
        <translation>Tarjetas del carril «%1»</translation>
    </message>
    <message>
        <source>Phases before or after the service</source>
        <translation>Fases anteriores o posteriores al servicio</translation>
    </message>
    <message>
        <source>Details of the map, such as goal, scope and owner</source>
        <translation>Datos del mapa, como objetivo, alcance y responsable</translation>
    </message>
    <message>
        <source>Details of people, such as role, age and quote</source>
        <translation>Datos de las personas, como función, edad y cita</translation>
    </message>
    <message>
        <source>Tags of touchpoints</source>
        <translation>Etiquetas de puntos de contacto</translation>
    </message>
    <message>
        <source>Comments on touchpoints</source>
        <translation>Comentarios en puntos de contacto</translation>
    </message>
    <message>
        <source>Links of touchpoints</source>
        <translation>Enlaces de puntos de contacto</translation>
    </message>
    <message>
        <source>Colours of touchpoints</source>
        <translation>Colores de puntos de contacto</translation>
    </message>
</context>
<context>
    <name>Feeling</name>
    <message>
        <source>very bad</source>
        <translation>muy mal</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>muy bien</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Trayecto projects (*.trayecto)</source>
        <translation>Proyectos de Trayecto (*.trayecto)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Journeys (*.mmd *.mermaid *.md *.markdown *.json)</source>
        <translation>Recorridos (*.mmd *.mermaid *.md *.markdown *.json)</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>HeaderButtons</name>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Add a phase to the right</source>
        <translation>Añadir una fase a la derecha</translation>
    </message>
    <message>
        <source>Add a step to the right</source>
        <translation>Añadir un paso a la derecha</translation>
    </message>
    <message>
        <source>Add a lane below</source>
        <translation>Añadir un carril debajo</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file is not UTF-8; it was read as Windows-1252.</source>
        <translation>El archivo no está en UTF-8; se ha leído como Windows-1252.</translation>
    </message>
    <message>
        <source>The line --- that ends the front matter is indented; Mermaid would refuse it.</source>
        <translation>La línea --- que cierra la cabecera tiene sangría; Mermaid la rechazaría.</translation>
    </message>
    <message>
        <source>No line --- ends the front matter; the journey was read from its keyword on.</source>
        <translation>Ninguna línea --- cierra la cabecera; el recorrido se ha leído desde su palabra clave.</translation>
    </message>
    <message>
        <source>“%1” was read as “journey”; Mermaid takes only small letters.</source>
        <translation>«%1» se ha leído como «journey»; Mermaid solo admite minúsculas.</translation>
    </message>
    <message>
        <source>A colon follows “%1”; it was read as if there were none.</source>
        <translation>Tras «%1» hay dos puntos; se ha leído como si no estuvieran.</translation>
    </message>
    <message>
        <source>Nothing follows “%1”.</source>
        <translation>No hay nada detrás de «%1».</translation>
    </message>
    <message>
        <source>A second “journey” was left out; one diagram holds one journey.</source>
        <translation>Se ha omitido un segundo «journey»; un diagrama contiene un solo recorrido.</translation>
    </message>
    <message>
        <source>Nothing follows “%1” on its line, so Mermaid takes the next line for it: “%2”.</source>
        <translation>No hay nada detrás de «%1» en su línea, así que Mermaid toma la línea siguiente: «%2».</translation>
    </message>
    <message>
        <source>The section “%1” holds a colon, which Mermaid refuses; it was read as its name.</source>
        <translation>La sección «%1» contiene dos puntos, que Mermaid rechaza; se han leído como parte del nombre.</translation>
    </message>
    <message>
        <source>“%1” begins with a word that Mermaid takes for a keyword; it was read as a task.</source>
        <translation>«%1» empieza por una palabra que Mermaid toma por palabra clave; se ha leído como tarea.</translation>
    </message>
    <message>
        <source>“%1” holds #, which begins a comment in Mermaid; it was read as text.</source>
        <translation>«%1» contiene #, que en Mermaid inicia un comentario; se ha leído como texto.</translation>
    </message>
    <message>
        <source>From # on the line is a comment in Mermaid; left out: “%1”.</source>
        <translation>A partir de # la línea es un comentario en Mermaid; se ha omitido: «%1».</translation>
    </message>
    <message>
        <source>There is a semicolon, which Mermaid refuses; it was read as a separator or as text.</source>
        <translation>Hay un punto y coma, que Mermaid rechaza; se ha leído como separador o como texto.</translation>
    </message>
    <message>
        <source>Nothing in this line could be used: “%1”.</source>
        <translation>No se ha podido aprovechar nada de esta línea: «%1».</translation>
    </message>
    <message>
        <source>The task has no name.</source>
        <translation>La tarea no tiene nombre.</translation>
    </message>
    <message>
        <source>“%1” has no score; its step has no emotion.</source>
        <translation>«%1» no tiene puntuación; su paso queda sin emoción.</translation>
    </message>
    <message>
        <source>“%2” is not a score; the step “%1” has no emotion.</source>
        <translation>«%2» no es una puntuación; el paso «%1» queda sin emoción.</translation>
    </message>
    <message>
        <source>Mermaid cannot read the score of “%1”; it was read as %2.</source>
        <translation>Mermaid no puede leer la puntuación de «%1»; se ha leído %2.</translation>
    </message>
    <message>
        <source>The score %2 of “%1” is not from 1 to 5; the nearest emotion was taken.</source>
        <translation>La puntuación %2 de «%1» no está entre 1 y 5; se ha tomado la emoción más cercana.</translation>
    </message>
    <message>
        <source>“%1” goes on behind its people; left out: “%2”.</source>
        <translation>«%1» continúa detrás de sus personas; se ha omitido: «%2».</translation>
    </message>
    <message>
        <source>No } ends the description; it was read to the end of the text.</source>
        <translation>Ninguna llave } cierra la descripción; se ha leído hasta el final del texto.</translation>
    </message>
    <message>
        <source>There are more warnings, which are not listed.</source>
        <translation>Hay más avisos que no se muestran.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Untitled map</source>
        <translation>Mapa sin título</translation>
    </message>
    <message>
        <source>“%1” is longer than a title may be; it was cut.</source>
        <translation>«%1» supera la longitud de un título; se ha recortado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was read. %n place(s) were not as Mermaid writes them.</source>
        <translation>
            <numerusform>Se ha leído %1. %n punto no estaba como lo escribe Mermaid.</numerusform>
            <numerusform>Se ha leído %1. %n puntos no estaban como los escribe Mermaid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Doing</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puntos de contacto</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Qué piensa</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Qué siente</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Puntos de dolor</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>Entre bastidores</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas que intervienen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Open this file?</source>
        <translation>¿Abrir este archivo?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>This link cannot be opened.</source>
        <translation>Este enlace no se puede abrir.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>Nuevo desde plantilla</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Trayecto</source>
        <translation>Acerca de Trayecto</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido guiado</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Todos los comandos…</translation>
    </message>
</context>
<context>
    <name>NewRows</name>
    <message>
        <source>New map</source>
        <translation>Nuevo mapa</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Nueva fase</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nuevo paso</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nuevo canal</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>line of interaction</source>
        <translation>línea de interacción</translation>
    </message>
    <message>
        <source>line of visibility</source>
        <translation>línea de visibilidad</translation>
    </message>
    <message>
        <source>line of internal interaction</source>
        <translation>línea de interacción interna</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>desde %1 hasta %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Estado actual</translation>
    </message>
    <message>
        <source>Future state</source>
        <translation>Estado futuro</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Expectativa</translation>
    </message>
    <message>
        <source>Business goal</source>
        <translation>Objetivo de negocio</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>severity %1</source>
        <translation>gravedad %1</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>brecha %1</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>Qué mejorar primero</translation>
    </message>
    <message>
        <source>Largest gap between felt and wanted</source>
        <translation>Mayor brecha entre lo sentido y lo deseado</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>muy mal</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>muy bien</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>momento de la verdad</translation>
    </message>
    <message>
        <source>pain points</source>
        <translation>puntos de dolor</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>deseado</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>Legend:</source>
        <translation>Leyenda:</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Emociones</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Name of the emotion:</source>
        <translation>Nombre de la emoción:</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>Name of the tag:</source>
        <translation>Nombre de la etiqueta:</translation>
    </message>
</context>
<context>
    <name>TagMenu</name>
    <message>
        <source>New tag…</source>
        <translation>Nueva etiqueta…</translation>
    </message>
    <message>
        <source>Edit the tags…</source>
        <translation>Editar las etiquetas…</translation>
    </message>
    <message>
        <source>No emotion</source>
        <translation>Sin emoción</translation>
    </message>
    <message>
        <source>Edit the emotions…</source>
        <translation>Editar las emociones…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>What a journey is made of</source>
        <translation>De qué se compone un recorrido del cliente</translation>
    </message>
    <message>
        <source>Drag a touchpoint, a thought or a pain point onto the map. The letter beside it does the same at the selected cell.</source>
        <translation>Arrastrar al mapa un punto de contacto, un pensamiento o un punto de dolor. La letra que figura al lado hace lo mismo en la celda seleccionada.</translation>
    </message>
    <message>
        <source>A step and a lane meet in a cell</source>
        <translation>Un paso y un carril se cruzan en una celda</translation>
    </message>
    <message>
        <source>Select a cell with a click or the arrow keys and add to it. Cards move by dragging, or with Alt and an arrow.</source>
        <translation>Una celda se selecciona con un clic o con las flechas y en ella se añaden tarjetas. Las tarjetas se mueven arrastrándolas, o con Alt y una flecha.</translation>
    </message>
    <message>
        <source>How it feels is a curve</source>
        <translation>La emoción es una curva</translation>
    </message>
    <message>
        <source>Drag a face up or down, or press + and − on a touchpoint. The dashed line is the feeling that is wanted.</source>
        <translation>Arrastrar una cara hacia arriba o hacia abajo, o pulsar + y − sobre un punto de contacto. La línea discontinua es la emoción deseada.</translation>
    </message>
    <message>
        <source>All about what is selected</source>
        <translation>Todo sobre lo seleccionado</translation>
    </message>
    <message>
        <source>Here stand the channel, the emotion, the pain points and the notes of the card, the step or the map that is selected.</source>
        <translation>Aquí se ven el canal, la emoción, los puntos de dolor y las notas de la tarjeta, el paso o el mapa seleccionado.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Para llevárselo</translation>
    </message>
    <message>
        <source>As a PDF, a picture, Mermaid or JSON. The map itself is always saved.</source>
        <translation>Como PDF, imagen, Mermaid o JSON. El mapa está siempre guardado.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Abriendo «%1»…</translation>
    </message>
    <message>
        <source>Making a new map…</source>
        <translation>Creando un mapa nuevo…</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Leyendo «%1»…</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::AboutDialog</name>
    <message>
        <source>About Trayecto</source>
        <translation>Acerca de Trayecto</translation>
    </message>
    <message>
        <source>An editor for customer journey maps.</source>
        <translation>Un editor de mapas de experiencia de cliente.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>GPL-3.0-or-later: free software. It may be used, studied, shared and changed under the GNU General Public License, version 3 or any later version. It comes without any warranty.</source>
        <translation>GPL-3.0-or-later: software libre. Se puede usar, estudiar, compartir y modificar según la Licencia Pública General de GNU, versión 3 o cualquier posterior. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Qt %1, under the GNU LGPL 3</source>
        <translation>Qt %1, bajo licencia GNU LGPL 3</translation>
    </message>
    <message>
        <source>SQLite, in the public domain</source>
        <translation>SQLite, de dominio público</translation>
    </message>
    <message>
        <source>Inter, the typeface by Rasmus Andersson, under the SIL Open Font License 1.1</source>
        <translation>Inter, el tipo de letra de Rasmus Andersson, bajo licencia SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>Full licence…</source>
        <translation>Licencia completa…</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::BackupDialog</name>
    <message>
        <source>Open as a copy</source>
        <translation>Abrir como copia</translation>
    </message>
    <message>
        <source>Bring back into this project</source>
        <translation>Traer a este proyecto</translation>
    </message>
    <message>
        <source>Restore from backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Buscando copias de seguridad…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>No map in it</source>
        <translation>No contiene ningún mapa</translation>
    </message>
    <message>
        <source>There are no backups yet. The first edit of a day makes one, and then once an hour; they are kept for seven days, and one a week for four weeks more.</source>
        <translation>Todavía no hay copias de seguridad. El primer cambio de cada día hace una, y después una por hora como mucho; se conservan siete días, y una por semana durante cuatro semanas más.</translation>
    </message>
    <message>
        <source>Nothing is lost either way: a copy opens as a new untitled project, and what is brought back into this project is one step that can be undone.</source>
        <translation>Nada se pierde en ningún caso: una copia se abre como proyecto nuevo sin título, y lo que se trae a este proyecto es un solo paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>A copy opens as a new untitled project; nothing is replaced.</source>
        <translation>Una copia se abre como proyecto nuevo sin título; no se reemplaza nada.</translation>
    </message>
    <message>
        <source>Copying the backup…</source>
        <translation>Copiando la copia de seguridad…</translation>
    </message>
    <message>
        <source>backup of %1</source>
        <translation>copia de seguridad del %1</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Leyendo la copia de seguridad…</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::CardList</name>
    <message>
        <source>severity %1</source>
        <translation>gravedad %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Escribir un comando</translation>
    </message>
    <message>
        <source>No command has this name</source>
        <translation>Ningún comando se llama así</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::CommentList</name>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>What do you think?</source>
        <translation>¿Qué le parece?</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nuevo comentario</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Delete the comment</source>
        <translation>Eliminar el comentario</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>PDF, for printing and mail</source>
        <translation>PDF, para imprimir y enviar</translation>
    </message>
    <message>
        <source>PNG, a picture</source>
        <translation>PNG, una imagen</translation>
    </message>
    <message>
        <source>SVG, a drawing</source>
        <translation>SVG, un dibujo</translation>
    </message>
    <message>
        <source>Mermaid journey</source>
        <translation>Recorrido de Mermaid</translation>
    </message>
    <message>
        <source>JSON, the whole project</source>
        <translation>JSON, el proyecto entero</translation>
    </message>
    <message>
        <source>As large as the map</source>
        <translation>Del tamaño del mapa</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>Diapositiva 16:9</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text as curves</source>
        <translation>Texto como curvas</translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation>Página mostrada</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Puntos por pulgada</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>A Mermaid journey cannot carry everything.</source>
        <translation>Un recorrido de Mermaid no puede llevarlo todo.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::FacePicker</name>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::FilterPanel</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Emoción</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n card(s)</source>
        <translation>
            <numerusform>%1 de %n tarjeta</numerusform>
            <numerusform>%1 de %n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>light or worse</source>
        <translation>leve o peor</translation>
    </message>
    <message>
        <source>serious or worse</source>
        <translation>seria o peor</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>Moments of truth only</source>
        <translation>Solo momentos de la verdad</translation>
    </message>
    <message>
        <source>With open comments only</source>
        <translation>Solo con comentarios abiertos</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Guardar vista…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Eliminar vista</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>all</source>
        <translation>sin filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n en el filtro</numerusform>
            <numerusform>%n en el filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::Finder</name>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Search all maps, personas and channels</source>
        <translation>Buscar en todos los mapas, personas y canales</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::HelpDialog</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::HistoryModel</name>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::HistoryPanel</name>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>What the history shows</source>
        <translation>Qué muestra el historial</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No versions yet. Save one before a workshop or a big change, to come back to it by name.</source>
        <translation>Todavía no hay versiones. Conviene guardar una antes de un taller o de un cambio grande, para volver a ella por su nombre.</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Volver a este punto</translation>
    </message>
    <message>
        <source>The project becomes what it was then; this can be undone</source>
        <translation>El proyecto vuelve a ser lo que era entonces; se puede deshacer</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Abrir al lado</translation>
    </message>
    <message>
        <source>What it was then, in a window to look at and copy from</source>
        <translation>Lo que era entonces, en una ventana para mirar y copiar</translation>
    </message>
    <message>
        <source>Save a version…</source>
        <translation>Guardar una versión…</translation>
    </message>
    <message>
        <source>Name this state…</source>
        <translation>Poner nombre a este estado…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Renombrar «%1»…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>Name of the version:</source>
        <translation>Nombre de la versión:</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Guardar una versión</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>Renombrar la versión</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::InlineEdit</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::JourneyActions</name>
    <message>
        <source>Duplicate this map</source>
        <translation>Duplicar este mapa</translation>
    </message>
    <message>
        <source>Duplicate as future state</source>
        <translation>Duplicar como estado futuro</translation>
    </message>
    <message>
        <source>Go to the map that it comes from</source>
        <translation>Ir al mapa del que procede</translation>
    </message>
    <message>
        <source>Open the touchpoint as a map</source>
        <translation>Abrir el punto de contacto como mapa</translation>
    </message>
    <message>
        <source>Back to the map of the touchpoint</source>
        <translation>Volver al mapa del punto de contacto</translation>
    </message>
    <message>
        <source>Delete this map</source>
        <translation>Eliminar este mapa</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::Lookout</name>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nombre de la vista:</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::MainWindow</name>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>En este proyecto</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The map as PDF, picture, Mermaid or JSON</source>
        <translation>El mapa como PDF, imagen, Mermaid o JSON</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Filters and views</source>
        <translation>Filtros y vistas</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::MapActionSet</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Nueva fase</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nuevo paso</translation>
    </message>
    <message>
        <source>Split phase before this step</source>
        <translation>Dividir la fase antes de este paso</translation>
    </message>
    <message>
        <source>Merge phase with the next</source>
        <translation>Unir la fase con la siguiente</translation>
    </message>
    <message>
        <source>Split step</source>
        <translation>Dividir el paso</translation>
    </message>
    <message>
        <source>Merge step with the next</source>
        <translation>Unir el paso con el siguiente</translation>
    </message>
    <message>
        <source>Merge cards</source>
        <translation>Unir tarjetas</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>Ocultar carril</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Hidden lanes</source>
        <translation>Carriles ocultos</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Split card</source>
        <translation>Dividir tarjeta</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Añadir fase</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Añadir paso</translation>
    </message>
    <message>
        <source>Colour of the phase</source>
        <translation>Color de la fase</translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>Añadir carril</translation>
    </message>
    <message>
        <source>Move cards to a new lane below</source>
        <translation>Llevar las tarjetas a un carril nuevo debajo</translation>
    </message>
    <message>
        <source>Merge lane with the one below</source>
        <translation>Unir el carril con el de abajo</translation>
    </message>
    <message>
        <source>Select cards of step</source>
        <translation>Seleccionar las tarjetas del paso</translation>
    </message>
    <message>
        <source>Select cards of phase</source>
        <translation>Seleccionar las tarjetas de la fase</translation>
    </message>
    <message>
        <source>Select cards of lane</source>
        <translation>Seleccionar las tarjetas del carril</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::MapHeading</name>
    <message>
        <source>Current state</source>
        <translation>Estado actual</translation>
    </message>
    <message>
        <source>Future state</source>
        <translation>Estado futuro</translation>
    </message>
    <message>
        <source>Persona: %1</source>
        <translation>Persona: %1</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Mapa: %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::MapTabs</name>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>future</source>
        <translation>futuro</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Add another map</source>
        <translation>Añadir otro mapa</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::MarkActions</name>
    <message>
        <source>Colour of the card</source>
        <translation>Color de la tarjeta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comentar…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Enlace…</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Show the picture large</source>
        <translation>Mostrar la imagen en grande</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Web address or file:</source>
        <translation>Dirección web o archivo:</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>Minimapa</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::OpenProject</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::Outline</name>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::OutlineModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Sentida</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::Palette</name>
    <message>
        <source>Drag onto the map, or press %1 there</source>
        <translation>Arrastrar al mapa, o pulsar %1 en él</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Añadir al mapa</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Momento de la verdad</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::Panel</name>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Inefficiency</source>
        <translation>Ineficiencia</translation>
    </message>
    <message>
        <source>Frustration</source>
        <translation>Frustración</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Referido a</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Steps wide</source>
        <translation>Pasos que abarca</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>nadie en particular</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>1 · light</source>
        <translation>1 · leve</translation>
    </message>
    <message>
        <source>2 · serious</source>
        <translation>2 · seria</translation>
    </message>
    <message>
        <source>3 · severe</source>
        <translation>3 · grave</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Momento de la verdad</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Qué se siente</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Sentida</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Deseada</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperada</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Puntos de dolor</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>before the service</source>
        <translation>antes del servicio</translation>
    </message>
    <message>
        <source>during the service</source>
        <translation>durante el servicio</translation>
    </message>
    <message>
        <source>after the service</source>
        <translation>después del servicio</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>Línea debajo</translation>
    </message>
    <message>
        <source>line of interaction</source>
        <translation>línea de interacción</translation>
    </message>
    <message>
        <source>line of visibility</source>
        <translation>línea de visibilidad</translation>
    </message>
    <message>
        <source>line of internal interaction</source>
        <translation>línea de interacción interna</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Estado actual</translation>
    </message>
    <message>
        <source>Future state</source>
        <translation>Estado futuro</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Expectativa</translation>
    </message>
    <message>
        <source>Business goal</source>
        <translation>Objetivo de negocio</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Duración total</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Parte interesada</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Quitar la foto</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>digital</source>
        <translation>digital</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>físico</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Elegir una foto…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>The emotions of the project</source>
        <translation>Las emociones del proyecto</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>sin etiquetas</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>the customer&apos;s</source>
        <translation>del cliente</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::PastBanner</name>
    <message>
        <source>Version “%1”.</source>
        <translation>Versión «%1».</translation>
    </message>
    <message>
        <source>As it was on %1, after “%2”.</source>
        <translation>Así estaba el %1, después de «%2».</translation>
    </message>
    <message>
        <source>Only to look at; today’s map is as you left it.</source>
        <translation>Solo para mirar; el mapa de hoy sigue como estaba.</translation>
    </message>
    <message>
        <source>This map was not there yet; what you see is today’s.</source>
        <translation>Este mapa todavía no existía; lo que se ve es el de hoy.</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Volver a este punto</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Abrir al lado</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::ProjectSaving</name>
    <message>
        <source>Trayecto projects (*.trayecto)</source>
        <translation>Proyectos de Trayecto (*.trayecto)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation>Todo guardado %1</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>“%1” has what you changed since you opened it, too.</source>
        <translation>«%1» también tiene lo que se cambió desde que se abrió.</translation>
    </message>
    <message>
        <source>From now on you work in “%1”. Nothing is lost either way: the history of each file keeps every change.</source>
        <translation>A partir de ahora se trabaja en «%1». Nada se pierde en ningún caso: el historial de cada archivo conserva todos los cambios.</translation>
    </message>
    <message>
        <source>Leave the changes there</source>
        <translation>Dejar los cambios allí</translation>
    </message>
    <message>
        <source>Put it back as it was opened</source>
        <translation>Dejarlo como se abrió</translation>
    </message>
    <message>
        <source>Saving as “%1”…</source>
        <translation>Guardando como «%1»…</translation>
    </message>
    <message>
        <source>as it was opened</source>
        <translation>como se abrió</translation>
    </message>
    <message>
        <source>Putting “%1” back…</source>
        <translation>Restaurando «%1»…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Guardando una copia…</translation>
    </message>
    <message>
        <source>The last changes are not in the file.</source>
        <translation>Los últimos cambios no están en el archivo.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Cerrando…</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::ProjectTree</name>
    <message>
        <source>In this project</source>
        <translation>En este proyecto</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Nuevo mapa</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nuevo canal</translation>
    </message>
    <message>
        <source>Duplicate as future state</source>
        <translation>Duplicar como estado futuro</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::Safety</name>
    <message>
        <source>No backup could be made. %1</source>
        <translation>No se pudo hacer la copia de seguridad. %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save a version…</source>
        <translation>Guardar una versión…</translation>
    </message>
    <message>
        <source>Revert to how it was opened</source>
        <translation>Volver a como se abrió</translation>
    </message>
    <message>
        <source>Restore from backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>abierto el %1</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::SearchField</name>
    <message>
        <source>Search cards, people, channels</source>
        <translation>Buscar tarjetas, personas, canales</translation>
    </message>
    <message>
        <source>Search cards, people, channels (%1)</source>
        <translation>Buscar tarjetas, personas, canales (%1)</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::SearchHits</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculto)</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::SearchPanel</name>
    <message>
        <source>All maps, personas and channels</source>
        <translation>Todos los mapas, personas y canales</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hit(s)</source>
        <translation>
            <numerusform>%1 de %n resultado</numerusform>
            <numerusform>%1 de %n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Search cards, people, channels</source>
        <translation>Buscar tarjetas, personas, canales</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>No setting of that name</source>
        <translation>Ningún ajuste con ese nombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the program; a project&apos;s texts stay as they were written.</source>
        <translation>Del programa; los textos de un proyecto quedan como se escribieron.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>On the screen; what is exported is light or dark as chosen there.</source>
        <translation>En la pantalla; lo que se exporta es claro u oscuro según se elija al exportar.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>Modo táctil</translation>
    </message>
    <message>
        <source>Buttons, entries and faces are large enough for a finger.</source>
        <translation>Los botones, las entradas y las caras tienen tamaño suficiente para el dedo.</translation>
    </message>
    <message>
        <source>Touch screen</source>
        <translation>Pantalla táctil</translation>
    </message>
    <message>
        <source>Finger</source>
        <translation>Dedo</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animación</translation>
    </message>
    <message>
        <source>Things slide to their places, so that one sees what moved.</source>
        <translation>Los elementos se deslizan hasta su sitio para que se vea qué se ha movido.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Sin animación</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Tamaño de la interfaz</translation>
    </message>
    <message>
        <source>Panels, menus and dialogs, for a projector or tired eyes. A map has its own zoom.</source>
        <translation>Paneles, menús y diálogos, para un proyector o para la vista cansada. El mapa tiene su propio zoom.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Stands in the history beside what you change.</source>
        <translation>Aparece en el historial junto a cada cambio.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>In the language of the project; a wrong word gets a wavy line.</source>
        <translation>En el idioma del proyecto; una palabra incorrecta lleva una línea ondulada.</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Diccionario</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Of each edited file, kept for seven days and four weeks.</source>
        <translation>De cada archivo editado, durante siete días y cuatro semanas.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::ShapeActions</name>
    <message>
        <source>Fold or unfold</source>
        <translation>Plegar o desplegar</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Automatic size</source>
        <translation>Tamaño automático</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Recta</translation>
    </message>
    <message>
        <source>Stepped</source>
        <translation>Escalonada</translation>
    </message>
    <message>
        <source>Show experienced</source>
        <translation>Mostrar lo vivido</translation>
    </message>
    <message>
        <source>Show wanted</source>
        <translation>Mostrar lo deseado</translation>
    </message>
    <message>
        <source>Show expected</source>
        <translation>Mostrar lo esperado</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::ShortcutEditor</name>
    <message>
        <source>Set key</source>
        <translation>Asignar tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Cambiar los atajos</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Pulsar las teclas</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Choose a command in the list.</source>
        <translation>Elegir un comando de la lista.</translation>
    </message>
    <message>
        <source>It comes without a key.</source>
        <translation>De origen no tiene tecla.</translation>
    </message>
    <message>
        <source>It comes with: %1</source>
        <translation>De origen: %1</translation>
    </message>
    <message>
        <source>%1 is for typing. Take Ctrl or Alt with it, or a function key.</source>
        <translation>%1 sirve para escribir. Combinarla con Ctrl o Alt, o elegir una tecla de función.</translation>
    </message>
    <message>
        <source>%1 is taken by “%2” and stays there. Choose another.</source>
        <translation>%1 pertenece a «%2» y no se puede cambiar. Elegir otra.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 está libre.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which will lose it.</source>
        <translation>%1 es la tecla de «%2», que la perderá.</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::SpellMarks</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>Add “%1” to the project’s words</source>
        <translation>Añadir «%1» a las palabras del proyecto</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::StartPage</name>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Work without a name yet. It is kept until you save it under a name or delete it.</source>
        <translation>Trabajo que aún no tiene nombre. Se conserva hasta que se guarde con un nombre o se elimine.</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Nuevo mapa</translation>
    </message>
    <message>
        <source>Begin with a template; everything in it can be changed.</source>
        <translation>Se parte de una plantilla; todo su contenido se puede modificar.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>The projects opened last.</source>
        <translation>Los últimos proyectos abiertos.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete the draft “%1”?</source>
        <translation>¿Eliminar el borrador «%1»?</translation>
    </message>
    <message>
        <source>It was never saved under a name and cannot be brought back.</source>
        <translation>Nunca se guardó con un nombre y no se podrá recuperar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::StartSidebar</name>
    <message>
        <source>Customer journey maps, always saved</source>
        <translation>Mapas de experiencia de cliente, siempre guardados</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>A Mermaid, Markdown or JSON file as a new map</source>
        <translation>Un archivo de Mermaid, Markdown o JSON como mapa nuevo</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>New here? A tour on a sample map takes two minutes.</source>
        <translation>¿Primera vez? El recorrido sobre un mapa de ejemplo dura dos minutos.</translation>
    </message>
    <message>
        <source>&amp;Tour in five steps</source>
        <translation>&amp;Recorrido en cinco pasos</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::StartWindow</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Restore from backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::StatusLine</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Not saved: the file is gone</source>
        <translation>Sin guardar: el archivo ya no está</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Solo consulta</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n punto de contacto</numerusform>
            <numerusform>%n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s)</source>
        <translation>
            <numerusform>%n punto de dolor</numerusform>
            <numerusform>%n puntos de dolor</numerusform>
        </translation>
    </message>
    <message>
        <source>lowest: %1 (%2)</source>
        <translation>más bajo: %1 (%2)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>The whole map in the window</source>
        <translation>Todo el mapa en la ventana</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::StoreBanner</name>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::TableDialog</name>
    <message>
        <source>New phase</source>
        <translation>Nueva fase</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nuevo paso</translation>
    </message>
    <message>
        <source>The first column holds the names of the rows</source>
        <translation>La primera columna contiene los nombres de las filas</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Pegar una tabla</translation>
    </message>
    <message>
        <source>What each row of the table becomes on the map:</source>
        <translation>En qué se convierte cada fila de la tabla en el mapa:</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <source>From the selected step on</source>
        <translation>Desde el paso seleccionado</translation>
    </message>
    <message>
        <source>New steps at the end</source>
        <translation>Nuevos pasos al final</translation>
    </message>
    <message>
        <source>In place of the steps there are</source>
        <translation>En lugar de los pasos que hay</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Intercambiar filas y columnas</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>The columns go</source>
        <translation>Las columnas van</translation>
    </message>
    <message>
        <source>Nothing would be added.</source>
        <translation>No se añadiría nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n fase</numerusform>
            <numerusform>%n fases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n carril</numerusform>
            <numerusform>%n carriles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeling(s)</source>
        <translation>
            <numerusform>%n emoción</numerusform>
            <numerusform>%n emociones</numerusform>
        </translation>
    </message>
    <message>
        <source>New on the map: %1.</source>
        <translation>Nuevo en el mapa: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n feeling(s) left out: no touchpoint in the step.</source>
        <translation>
            <numerusform>%n emoción sin usar: el paso no tiene puntos de contacto.</numerusform>
            <numerusform>%n emociones sin usar: los pasos no tienen puntos de contacto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trayecto::ui::TableRows</name>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>New lane “%1”</source>
        <translation>Nuevo carril «%1»</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::Tile</name>
    <message>
        <source>The file is gone</source>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>No se puede abrir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::TimeTravel</name>
    <message>
        <source>Going back…</source>
        <translation>Volviendo…</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Abriendo «%1»…</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Escape leaves the tour.</source>
        <translation>Con Escape se sale del recorrido.</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::ViewActions</name>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Fit map</source>
        <translation>Ajustar el mapa</translation>
    </message>
    <message>
        <source>Zoom to the phase</source>
        <translation>Acercar la fase</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Acercar la selección</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation>Minimapa</translation>
    </message>
</context>
<context>
    <name>trayecto::ui::WarningList</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
</context>
</TS>
