#include "import/tablewords.h"

#include <QStringList>

namespace trayecto::importing {

using model::LaneKind;

namespace {

struct Words
{
    RowName meaning;
    const char* words; // plain, apart by |
};

const Words kWords[] = {
    {HeadingRow::phases, "fase|fases|etapa|etapas|phase|phases|stage|stages|fases del viaje|etapas del viaje|"
                         "journey phase|journey stage|customer journey stage"},
    {HeadingRow::steps, "paso|pasos|step|steps|subetapa|subetapas|substage|hito|hitos|milestone|milestones"},
    {LaneKind::doing, "que hace|hace|haciendo|accion|acciones|acciones del cliente|acciones del usuario|actividad|"
                      "actividades|comportamiento|doing|does|action|actions|customer actions|user actions|activity|"
                      "activities|behaviour|behavior|task|tasks|tareas"},
    {LaneKind::touchpoints, "punto de contacto|puntos de contacto|contacto|contactos|interaccion|interacciones|"
                            "touchpoint|touchpoints|touch point|touch points|interaction|interactions"},
    {LaneKind::thinking, "que piensa|piensa|pensando|pensamiento|pensamientos|preguntas|dudas|thinking|thinks|thought|"
                         "thoughts|questions"},
    {LaneKind::feeling, "que siente|siente|emocion|emociones|sentimiento|sentimientos|experiencia|estado de animo|"
                        "feeling|feelings|feels|emotion|emotions|experience|mood|sentiment|satisfaction|satisfaccion"},
    {LaneKind::painPoints, "punto de dolor|puntos de dolor|dolor|dolores|problema|problemas|friccion|fricciones|"
                           "frustracion|frustraciones|barrera|barreras|pain point|pain points|pain|pains|problem|"
                           "problems|friction|frictions|frustration|frustrations|barrier|barriers"},
    {LaneKind::opportunities, "oportunidad|oportunidades|idea|ideas|mejora|mejoras|solucion|soluciones|opportunity|"
                              "opportunities|improvement|improvements|solution|solutions|recommendations"},
    {LaneKind::needs, "necesidad|necesidades|objetivo|objetivos|meta|metas|expectativa|expectativas|need|needs|goal|"
                      "goals|customer goals|expectation|expectations"},
    {LaneKind::messages, "mensaje|mensajes|comunicacion|comunicaciones|message|messages|communication"},
    {LaneKind::channels, "canal|canales|medio|medios|channel|channels"},
    {LaneKind::backstage, "entre bastidores|trastienda|procesos|proceso|procesos internos|acciones internas|backstage|"
                          "back stage|process|processes|internal processes|backstage actions"},
    {LaneKind::systems, "sistema|sistemas|tecnologia|herramientas|system|systems|technology|tools"},
    {LaneKind::people, "personas|equipo|equipos|responsable|responsables|actores|departamento|departamentos|people|"
                       "team|teams|owner|owners|actors|department|departments"},
    {LaneKind::measures, "indicador|indicadores|metrica|metricas|medidas|kpi|kpis|measure|measures|metric|metrics"},
    {LaneKind::evidence, "evidencia|evidencias|evidence|research"},
    {LaneKind::images, "imagen|imagenes|foto|fotos|image|images|picture|pictures|screenshots"},
    {LaneKind::text, "nota|notas|comentario|comentarios|texto|note|notes|comment|comments|text|duration|duracion"},
};

// Whether `words` stand in the text from one end of a word to another.
bool holds(const QString& text, const QString& words)
{
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        if ((at == 0 || text[at - 1] == u' ') && (end == text.size() || text[end] == u' '))
            return true;
    }
    return false;
}

} // namespace

QString plainName(const QString& name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.isLetterOrNumber())
            plain += c;
        else if (c.category() != QChar::Mark_NonSpacing && !plain.endsWith(u' '))
            plain += u' ';
    }
    return plain.trimmed();
}

// The longest words count: "customer goals" are goals, "pain points" are no points of contact.
RowName rowNamed(const QString& name)
{
    const QString plain = plainName(name);
    RowName found;
    qsizetype longest = 0;
    for (const Words& words : kWords)
        for (const QString& one : QString::fromLatin1(words.words).split(u'|'))
            if (one.size() > longest && holds(plain, one)) {
                longest = one.size();
                found = words.meaning;
            }
    return found;
}

} // namespace trayecto::importing
