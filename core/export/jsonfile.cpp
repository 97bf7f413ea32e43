#include "export/jsonfile.h"

#include "import/jsonfile.h"
#include "model/codec.h"

#include <QLocale>
#include <QMap>

namespace trayecto::exporting {

namespace {

using model::Project;

void appendText(QByteArray& json, QStringView text)
{
    json += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            (json += '\\') += c;
        else if (c == '\n')
            json += "\\n";
        else if (c == '\t')
            json += "\\t";
        else
            json += c; // clean text holds no other control character
    }
    json += '"';
}

// The shortest digits that read back as the same number.
void appendNumber(QByteArray& json, double number)
{
    json += QByteArray::number(number == 0 ? 0 : number, 'g', QLocale::FloatingPointShortest); // no minus zero
}

void appendValue(QByteArray& json, const QJsonValue& value)
{
    if (value.isString())
        appendText(json, value.toString());
    else if (value.isDouble())
        appendNumber(json, value.toDouble());
    else if (value.isBool())
        json += value.toBool() ? "true" : "false";
    else
        json += "null";
}

template <class Row> void appendRow(QByteArray& json, const Row& row)
{
    json += "{\"id\": ";
    appendText(json, row.id.toString());
    model::forEachField<Row>([&](const auto& field, int) {
        ((json += ", \"") += field.name) += "\": ";
        appendValue(json, model::toJson(row.*field.member));
    });
    json += '}';
}

class ProjectWriter
{
  public:
    explicit ProjectWriter(const Project& project) : m_project(project) {}

    QByteArray written()
    {
        m_json = "{\n  \"format\": \"trayecto\",\n  \"version\": ";
        m_json += QByteArray::number(importing::kJsonVersion);
        model::forEachRowType([&]<class Row>(std::type_identity<Row>) {
            if constexpr (!std::is_same_v<Row, model::Version>) // points in the file's log, which stays behind
                writeRows<Row>();
        });
        writeBlobs();
        m_json += "\n}\n";
        return std::move(m_json);
    }

  private:
    // Where a row stands: the places of the rows it lies in, which are written before it, and its rank among its own.
    template <class Row> struct Placed
    {
        std::array<quint32, 2> frame{};
        const Row* row = nullptr;

        bool operator<(const Placed& other) const
        {
            if (frame != other.frame)
                return frame < other.frame;
            if constexpr (requires { row->rank; }) {
                if (row->rank != other.row->rank)
                    return row->rank < other.row->rank;
            }
            return row->id < other.row->id;
        }
    };

    template <class Row> Placed<Row> placed(const Row& row) const
    {
        Placed<Row> found;
        found.row = &row;
        size_t depth = 0;
        bool isFrame = true; // the references in front of the rank
        model::forEachField<Row>([&](const auto& field, int) {
            using Value = typename std::decay_t<decltype(field)>::Type;
            if constexpr (std::is_same_v<Value, model::Rank>)
                isFrame = false;
            else if constexpr (model::isReference<Value>)
                if (isFrame && depth < found.frame.size())
                    found.frame[depth++] = m_places.value(row.*field.member, 0);
        });
        return found;
    }

    template <class Row> void writeRows()
    {
        constexpr bool isOne = std::is_same_v<Row, model::ProjectInfo>;
        std::vector<Placed<Row>> rows;
        rows.reserve(m_project.rows<Row>().size());
        for (const Row& row : m_project.rows<Row>())
            rows.push_back(placed(row));
        std::sort(rows.begin(), rows.end());

        ((m_json += ",\n  \"") += model::Schema<Row>::table) += isOne ? "\": " : "s\": [";
        const char* separator = "\n    ";
        for (const Placed<Row>& one : rows) {
            m_places.insert(one.row->id, quint32(m_places.size()) + 1);
            if (!isOne)
                m_json += separator;
            appendRow(m_json, *one.row);
            separator = ",\n    ";
        }
        if (!isOne)
            m_json += rows.empty() ? "]" : "\n  ]";
    }

    void writeBlobs()
    {
        QMap<QString, QByteArray> blobs;
        for (const model::Image& image : m_project.rows<model::Image>())
            blobs.insert(image.sha256, m_project.blobs.value(image.sha256));
        m_json += ",\n  \"blobs\": {";
        const char* separator = "\n    ";
        for (auto blob = blobs.cbegin(); blob != blobs.cend(); ++blob) {
            m_json += separator;
            appendText(m_json, blob.key());
            ((m_json += ": \"") += blob.value().toBase64()) += '"';
            separator = ",\n    ";
        }
        m_json += blobs.isEmpty() ? "}" : "\n  }";
    }

    const Project& m_project;
    QByteArray m_json;
    QHash<base::Uuid, quint32> m_places; // of the rows written so far; 0 stands for none
};

} // namespace

QByteArray jsonOf(const Project& project)
{
    return ProjectWriter(project).written();
}

} // namespace trayecto::exporting
