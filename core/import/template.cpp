#include "import/template.h"

#include "edit/mapedits.h"
#include "import/jsonfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace trayecto::importing {

namespace {

using base::Error;
using base::ErrorCode;
using base::Language;
using base::Result;
using model::Project;

const QString kFolder = QStringLiteral(":/templates");
const QString kAbout = QStringLiteral("template"); // what the file says of itself

bool isInLanguages(const QJsonObject& json)
{
    return json.size() == 2 && json.contains(u"en") && json.contains(u"es");
}

// The same JSON with each text in one language.
QJsonValue inLanguage(const QJsonValue& json, const QString& code)
{
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        for (qsizetype at = 0; at < array.size(); ++at)
            array[at] = inLanguage(array[at], code);
        return array;
    }
    if (json.isObject()) {
        QJsonObject object = json.toObject();
        if (isInLanguages(object))
            return object.value(code);
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            entry.value() = inLanguage(entry.value(), code);
        return object;
    }
    return json;
}

// In both languages.
Result<QJsonObject> loaded(const QString& key)
{
    QFile file(kFolder + u'/' + key + u".json");
    if (key.contains(QLatin1Char('/')) || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::notFound, {}, key};
    return parsedJson(file.readAll());
}

// Two projects of one template must not share ids: a team's library would take their rows for the same.
Project withFreshIds(const Project& project)
{
    QHash<base::Uuid, base::Uuid> fresh;
    model::forEachRowType([&]<class Row>(std::type_identity<Row>) {
        for (const Row& row : project.rows<Row>())
            fresh.insert(row.id, base::Uuid::create());
    });
    Project renewed;
    renewed.blobs = project.blobs;
    model::forEachRowType([&]<class Row>(std::type_identity<Row>) {
        for (Row row : project.rows<Row>()) {
            row.id = base::Id<Row>(fresh.value(row.id));
            model::forEachField<Row>([&](const auto& field, int) {
                using Value = typename std::decay_t<decltype(field)>::Type;
                if constexpr (model::isReference<Value>)
                    row.*field.member = Value(fresh.value(row.*field.member));
            });
            renewed.rows<Row>().put(std::move(row));
        }
    });
    return renewed;
}

} // namespace

std::vector<Template> templates(Language language)
{
    std::vector<Template> found;
    const QStringList files = QDir(kFolder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QString key = file.chopped(5);
        const Result<QJsonObject> json = loaded(key);
        if (!json)
            continue;
        const QJsonObject about = inLanguage(json->value(kAbout), base::codeOf(language)).toObject();
        found.push_back({key, about.value(u"name").toString(), about.value(u"description").toString()});
    }
    return found;
}

Result<edit::Edit> fromTemplate(const QString& key, Language language)
{
    const Result<QJsonObject> json = loaded(key);
    if (!json)
        return json.error();
    QJsonObject own = inLanguage(*json, base::codeOf(language)).toObject();
    own.remove(kAbout);
    const Result<Project> project = projectFromJson(own);
    if (!project)
        return project.error();
    return edit::creationOf(withFreshIds(*project), edit::Verb::create);
}

} // namespace trayecto::importing
