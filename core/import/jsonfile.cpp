#include "import/jsonfile.h"

#include "edit/mapedits.h"
#include "edit/picture.h"
#include "model/codec.h"
#include "model/query.h"
#include "model/validation.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace trayecto::importing {

namespace {

using base::Error;
using base::ErrorCode;
using base::Result;
using model::Project;

Error bad(const QString& place, const char* detail)
{
    return {ErrorCode::badInput, place, QLatin1String(detail)};
}

// The key of a table at the top of the file; the project itself stands alone.
template <class Row> QString keyOf()
{
    const QString table = QLatin1String(model::Schema<Row>::table);
    return std::is_same_v<Row, model::ProjectInfo> ? table : table + QLatin1Char('s');
}

template <class Row> QString placeOf(qsizetype at)
{
    return std::is_same_v<Row, model::ProjectInfo> ? keyOf<Row>()
                                                   : QStringLiteral("%1[%2]").arg(keyOf<Row>(), QString::number(at));
}

template <class Row> bool isKnownKey(const QString& key)
{
    bool known = key == u"id";
    model::forEachField<Row>([&](const auto& field, int) { known = known || key == QLatin1String(field.name); });
    return known;
}

// A key that is absent leaves the field at its default.
template <class Row> Result<Row> rowFrom(const QJsonValue& json, const QString& place)
{
    if (!json.isObject())
        return bad(place, QT_TRANSLATE_NOOP("Error", "must be an object"));
    const QJsonObject object = json.toObject();
    Row row;
    if (!model::fromJson(object.value(u"id"), row.id) || row.id.isNull())
        return bad(place + u".id", QT_TRANSLATE_NOOP("Error", "must be an id: a UUID of version 7"));
    qsizetype known = 1;
    const char* wrong = nullptr;
    model::forEachField<Row>([&](const auto& field, int) {
        const auto found = object.constFind(QLatin1String(field.name));
        if (found == object.constEnd())
            return;
        ++known;
        if (!model::fromJson(found.value(), row.*field.member) && !wrong)
            wrong = field.name;
    });
    if (wrong)
        return bad(place + u'.' + QLatin1String(wrong),
                   QT_TRANSLATE_NOOP("Error", "is of the wrong type or not a known value"));
    if (known != object.size()) {
        const QStringList keys = object.keys();
        for (const QString& key : keys)
            if (!isKnownKey<Row>(key))
                return bad(place + u'.' + key, QT_TRANSLATE_NOOP("Error", "is not a key of the format"));
    }
    return row;
}

// By the first bytes: the decoder of a type may not be installed here.
bool isPictureOf(const QString& mediaType, const QByteArray& bytes)
{
    const QString type = mediaType.section(QLatin1Char('/'), 1);
    return (type == u"png" && bytes.startsWith("\x89PNG\r\n\x1a\n")) ||
           (type == u"jpeg" && bytes.startsWith("\xff\xd8\xff")) || (type == u"gif" && bytes.startsWith("GIF8")) ||
           (type == u"webp" && bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP");
}

class ProjectReader
{
  public:
    explicit ProjectReader(const QJsonObject& json) : m_json(json) {}

    Result<Project> read()
    {
        checkFrame();
        readBlobs();
        model::forEachRowType([&]<class Row>(std::type_identity<Row>) { readRows<Row>(); });
        model::forEachRowType([&]<class Row>(std::type_identity<Row>) { checkRows<Row>(); });
        if (!m_failure)
            checkWhole();
        if (m_failure)
            return *m_failure;
        return std::move(m_project);
    }

  private:
    void checkFrame()
    {
        if (m_json.value(u"format").toString() != u"trayecto")
            return fail(bad(QStringLiteral("format"), QT_TRANSLATE_NOOP("Error", "must be \"trayecto\"")));
        int version = 0;
        if (!model::fromJson(m_json.value(u"version"), version) || version < 1)
            return fail(bad(QStringLiteral("version"), QT_TRANSLATE_NOOP("Error", "must be a whole number from 1 on")));
        if (version > kJsonVersion)
            return fail({ErrorCode::fileTooNew, QStringLiteral("version"), QString::number(version)});
        QSet<QString> known{QStringLiteral("format"), QStringLiteral("version"), QStringLiteral("blobs")};
        model::forEachRowType([&]<class Row>(std::type_identity<Row>) { known.insert(keyOf<Row>()); });
        const QStringList keys = m_json.keys();
        for (const QString& key : keys)
            if (!known.contains(key))
                return fail(bad(key, QT_TRANSLATE_NOOP("Error", "is not a key of the format")));
    }

    void readBlobs()
    {
        const QJsonValue json = m_json.value(u"blobs");
        if (m_failure || json.isUndefined())
            return;
        if (!json.isObject())
            return fail(bad(QStringLiteral("blobs"), QT_TRANSLATE_NOOP("Error", "must be an object")));
        const QJsonObject blobs = json.toObject();
        for (auto blob = blobs.begin(); blob != blobs.end() && !m_failure; ++blob)
            readBlob(QStringLiteral("blobs.") + blob.key(), blob.key(), blob.value());
    }

    void readBlob(const QString& place, const QString& sha256, const QJsonValue& json)
    {
        const auto decoded =
            QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!json.isString() || !decoded)
            return fail(bad(place, QT_TRANSLATE_NOOP("Error", "must be bytes in base64")));
        if ((*decoded).size() > edit::kPictureLimit)
            return fail({ErrorCode::tooLarge, place, {}});
        const QByteArray hash = QCryptographicHash::hash(*decoded, QCryptographicHash::Sha256).toHex();
        if (sha256 != QLatin1String(hash))
            return fail(bad(place, QT_TRANSLATE_NOOP("Error", "holds bytes of another SHA-256")));
        m_project.blobs.insert(sha256, *decoded);
    }

    template <class Row> void readRows()
    {
        const QString key = keyOf<Row>();
        const QJsonValue json = m_json.value(key);
        if (m_failure)
            return;
        if constexpr (std::is_same_v<Row, model::ProjectInfo>) {
            readRow<Row>(json, key);
        } else {
            if (json.isUndefined())
                return;
            if (!json.isArray())
                return fail(bad(key, QT_TRANSLATE_NOOP("Error", "must be an array")));
            const QJsonArray rows = json.toArray();
            m_project.rows<Row>().reserve(size_t(rows.size()));
            for (qsizetype at = 0; at < rows.size() && !m_failure; ++at)
                readRow<Row>(rows[at], placeOf<Row>(at));
        }
    }

    template <class Row> void readRow(const QJsonValue& json, const QString& place)
    {
        Result<Row> row = rowFrom<Row>(json, place);
        if (!row)
            return fail(row.error());
        if (m_ids.contains(row->id))
            return fail(bad(place + u".id", QT_TRANSLATE_NOOP("Error", "is the id of another row already")));
        m_ids.insert(row->id);
        m_project.rows<Row>().put(std::move(*row));
    }

    // Tables keep the order of the file, so that a broken rule names the row's place.
    template <class Row> void checkRows()
    {
        qsizetype at = 0;
        for (const Row& row : m_project.rows<Row>()) {
            if (m_failure)
                return;
            const Result<void> kept = model::checkRow(m_project, row);
            if (!kept) {
                const QString field = kept.error().where.mid(QLatin1String(model::Schema<Row>::table).size());
                return fail({kept.error().code, placeOf<Row>(at) + field, kept.error().detail});
            }
            ++at;
        }
    }

    void checkWhole()
    {
        QSet<QString> named;
        qsizetype at = 0;
        for (const model::Image& image : m_project.rows<model::Image>()) {
            if (!isPictureOf(image.mediaType, m_project.blobs.value(image.sha256)))
                return fail(bad(placeOf<model::Image>(at), QT_TRANSLATE_NOOP("Error", "is not a picture of its type")));
            named.insert(image.sha256);
            ++at;
        }
        for (auto blob = m_project.blobs.cbegin(); blob != m_project.blobs.cend(); ++blob)
            if (!named.contains(blob.key()))
                return fail(bad(u"blobs." + blob.key(), QT_TRANSLATE_NOOP("Error", "belongs to no image")));
        if (const Result<void> kept = model::checkStructure(m_project); !kept)
            fail(kept.error());
    }

    void fail(const Error& error)
    {
        if (!m_failure)
            m_failure = error;
    }

    const QJsonObject& m_json;
    Project m_project;
    QSet<base::Uuid> m_ids; // of all tables: an edit names rows by id alone
    std::optional<Error> m_failure;
};

} // namespace

Result<QJsonObject> parsedJson(const QByteArray& json)
{
    if (json.size() > kJsonLimitBytes)
        return Error{ErrorCode::tooLarge, {}, {}};
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(json, &failure);
    if (failure.error != QJsonParseError::NoError) {
        const qsizetype at = std::clamp<qsizetype>(failure.offset, 0, json.size());
        const QByteArray before = json.first(at);
        const qsizetype lineStart = before.lastIndexOf('\n') + 1;
        const QString place = QCoreApplication::translate("Error", "line %1, column %2")
                                  .arg(before.count('\n') + 1)
                                  .arg(QString::fromUtf8(before.mid(lineStart)).size() + 1);
        return Error{ErrorCode::badInput, place, failure.errorString()};
    }
    if (!document.isObject())
        return bad(QCoreApplication::translate("Error", "line %1, column %2").arg(1).arg(1),
                   QT_TRANSLATE_NOOP("Error", "must be an object"));
    return document.object();
}

Result<Project> projectFromJson(const QJsonObject& json)
{
    return ProjectReader(json).read();
}

Result<edit::Edit> importJson(const QByteArray& json)
{
    const Result<QJsonObject> object = parsedJson(json);
    if (!object)
        return object.error();
    const Result<Project> project = projectFromJson(*object);
    if (!project)
        return project.error();
    return edit::creationOf(*project, edit::Verb::import);
}

} // namespace trayecto::importing
