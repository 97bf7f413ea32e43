#include "house/checks.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace trayecto::house {

namespace {

constexpr int kMostLines = 400;

// The rooms from the bottom up, as DESIGN.md draws them: a room may use those of lower levels and itself.
const QHash<QString, int>& levels()
{
    static const QHash<QString, int> table = [] {
        const QStringList drawn{
            QStringLiteral("base"),
            QStringLiteral("model"),
            QStringLiteral("edit insight layout"),
            QStringLiteral("live import store sync paint"),
            QStringLiteral("export"),
            QStringLiteral("core"), // no room: its precompiled header, which may know all its rooms; as that of ui
            QStringLiteral("window canvas panels boards present dialogs start widgets settings workspace ui"),
            QStringLiteral("app"),
        };
        QHash<QString, int> levelOf;
        for (int level = 0; level < drawn.size(); ++level)
            for (const QString& room : drawn[level].split(QLatin1Char(' ')))
                levelOf[room] = level;
        return levelOf;
    }();
    return table;
}

bool areTogether(const QString& room, const QString& other)
{
    // The rooms of ui are free among themselves.
    return room == other || (levels()[room] == levels()[other] && levels()[room] == levels()[QStringLiteral("window")]);
}

struct Source
{
    QString path; // from the root
    QStringList lines;
};

Source read(const QString& root, const QString& path)
{
    QFile file(root + QLatin1Char('/') + path);
    if (!file.open(QIODevice::ReadOnly))
        return {path, {}};
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    if (lines.last().isEmpty())
        lines.removeLast();
    return {path, lines};
}

std::vector<Source> sources(const QString& root, const QStringList& folders, const QStringList& patterns)
{
    std::vector<Source> found;
    for (const QString& folder : folders) {
        QDirIterator files(root + QLatin1Char('/') + folder, patterns, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            found.push_back(read(root, QDir(root).relativeFilePath(files.next())));
    }
    std::sort(found.begin(), found.end(), [](const Source& a, const Source& b) { return a.path < b.path; });
    return found;
}

const QStringList& codePatterns()
{
    static const QStringList patterns{QStringLiteral("*.h"), QStringLiteral("*.cpp")};
    return patterns;
}

QString at(const Source& source, qsizetype line)
{
    return source.path + QLatin1Char(':') + QString::number(line + 1) + QStringLiteral(": ");
}

// "core/model/card.h" stands in model, "app/main.cpp" in app.
QString roomOf(const QString& path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return parts.first() == QLatin1String("app") || parts.size() < 3 ? parts.first() : parts[1];
}

QString includeBreach(const QString& path, const QString& room, const QString& included)
{
    const QString target = included.section(QLatin1Char('/'), 0, -2).section(QLatin1Char('/'), 0, 0);
    if (target.isEmpty() || areTogether(room, target))
        return {};
    if (!levels().contains(target) || target == QLatin1String("core") || target == QLatin1String("ui"))
        return QStringLiteral("\"%1\" is in no room of the house").arg(included);
    if (levels().contains(room) && levels()[target] < levels()[room])
        return {};
    return QStringLiteral("%1 must not know \"%2\"")
        .arg(path.startsWith(QLatin1String("core")) ? room : path, included);
}

QString libraryBreach(const QString& folder, const QString& line)
{
    static const QRegularExpression widgets(QStringLiteral(
        "Qt6::(Widgets|Charts|PrintSupport)|"
        "^\\s*#\\s*include\\s*<(QtWidgets|QtCharts|QtPrintSupport|QWidget|QApplication|QDialog|QChart|QPrint)"));
    static const QRegularExpression database(
        QStringLiteral("Qt6::Sql|SQLite::|^\\s*#\\s*include\\s*<(QtSql|QSql|sqlite3)"));
    if (folder == QLatin1String("core") && widgets.match(line).hasMatch())
        return QStringLiteral("core has no widgets, charts or printers");
    if (folder == QLatin1String("ui") && database.match(line).hasMatch())
        return QStringLiteral("ui does not speak to the database");
    return {};
}

struct Text
{
    QString source;
    bool isFinished = true;
};

// Reads a translation to its end: whether it, or each of its plural forms, says something.
bool hasWords(QXmlStreamReader& xml)
{
    QString words;
    bool allForms = true;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("translation")) &&
           !xml.atEnd()) {
        if (xml.isStartElement()) {
            const QString form = xml.readElementText().trimmed();
            allForms = allForms && !form.isEmpty();
            words += form;
        } else {
            words += xml.text().trimmed();
        }
    }
    return allForms && !words.isEmpty();
}

// By context and source.
QHash<QString, Text> textsOf(const QString& tsFile)
{
    QHash<QString, Text> texts;
    QFile file(tsFile);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    Text text;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == QLatin1String("name")) {
                context = xml.readElementText();
            } else if (xml.name() == QLatin1String("source")) {
                text = {xml.readElementText(), true};
            } else if (xml.name() == QLatin1String("translation")) {
                text.isFinished = !xml.attributes().hasAttribute(QLatin1String("type")) && hasWords(xml);
            }
        } else if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("message")) {
            texts.insert(context + QStringLiteral(": ") + text.source, text);
        }
    }
    return texts;
}

QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

} // namespace

QStringList wrongIncludes(const QString& root, int* filesSeen)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""));
    QStringList breaches;
    int seen = 0;
    for (const QString& folder : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        for (const Source& source :
             sources(root, {folder}, codePatterns() + QStringList{QStringLiteral("CMakeLists.txt")})) {
            ++seen;
            for (qsizetype line = 0; line < source.lines.size(); ++line) {
                const auto match = include.match(source.lines[line]);
                if (const QString wrong = match.hasMatch()
                                              ? includeBreach(source.path, roomOf(source.path), match.captured(1))
                                              : libraryBreach(folder, source.lines[line]);
                    !wrong.isEmpty())
                    breaches += at(source, line) + wrong;
            }
        }
    }
    if (filesSeen)
        *filesSeen = seen;
    return sorted(breaches);
}

QStringList longFiles(const QString& root)
{
    QHash<QString, QString> reasons;
    for (const QString& line : read(root, QStringLiteral("tests/house/long-files.txt")).lines)
        if (!line.startsWith(QLatin1Char('#')) && !line.trimmed().isEmpty())
            reasons[line.section(QLatin1Char(':'), 0, 0)] = line.section(QLatin1Char(':'), 1).trimmed();

    QStringList breaches;
    QSet<QString> excused;
    for (const Source& source : sources(root,
                                        {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                                         QStringLiteral("tests"), QStringLiteral("cmake")},
                                        codePatterns() + QStringList{QStringLiteral("*.cmake"), QStringLiteral("*.sh"),
                                                                     QStringLiteral("run"), QStringLiteral("*.py")})) {
        if (source.lines.size() <= kMostLines)
            continue;
        if (!reasons.value(source.path).isEmpty())
            excused += source.path;
        else
            breaches += at(source, source.lines.size() - 1) + QStringLiteral("longer than %1 lines").arg(kMostLines);
    }
    for (auto it = reasons.cbegin(); it != reasons.cend(); ++it)
        if (!excused.contains(it.key()))
            breaches += QStringLiteral("tests/house/long-files.txt: %1 is not long, or has no reason").arg(it.key());
    return sorted(breaches);
}

QStringList unfinishedTexts(const QString& root)
{
    QStringList breaches;
    for (const QString& name : {QStringLiteral("trayecto_es.ts"), QStringLiteral("trayecto_en.ts")}) {
        const QString kept = QStringLiteral("translations/") + name;
        const QTemporaryDir folder;
        const QString fresh = folder.filePath(name);
        if (!QFile::copy(root + QLatin1Char('/') + kept, fresh))
            return {kept + QStringLiteral(": missing")};

        QStringList arguments;
        for (const QString& texts : {QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("ui")})
            if (QDir(root).exists(texts))
                arguments += texts;
        arguments += {QStringLiteral("-silent"), QStringLiteral("-no-obsolete")};
        if (name.endsWith(QLatin1String("_en.ts")))
            arguments += QStringLiteral("-pluralonly");
        QProcess lupdate;
        lupdate.setWorkingDirectory(root);
        lupdate.start(QStringLiteral(TRAYECTO_LUPDATE), arguments + QStringList{QStringLiteral("-ts"), fresh});
        if (!lupdate.waitForFinished(60'000) || lupdate.exitCode() != 0)
            return {QStringLiteral("lupdate failed: ") + QString::fromLocal8Bit(lupdate.readAllStandardError())};

        const QHash<QString, Text> before = textsOf(root + QLatin1Char('/') + kept);
        const QHash<QString, Text> after = textsOf(fresh);
        for (auto it = after.cbegin(); it != after.cend(); ++it)
            if (!it->isFinished)
                breaches += kept + QStringLiteral(": not translated: ") + it.key();
        for (auto it = before.cbegin(); it != before.cend(); ++it)
            if (!after.contains(it.key()))
                breaches += kept + QStringLiteral(": no longer in the sources: ") + it.key();
    }
    return sorted(breaches);
}

QStringList machinePaths(const QString& root)
{
    static const QRegularExpression path(QStringLiteral("(?<![\\w./*-])/(work|home|root|tmp)(?![\\w-])"));
    QStringList breaches;
    std::vector<Source> all = sources(root,
                                      {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                                       QStringLiteral("tests"), QStringLiteral("cmake"), QStringLiteral("resources"),
                                       QStringLiteral("translations"), QStringLiteral(".ci")},
                                      {QStringLiteral("*")});
    for (const QString& name : QDir(root).entryList(QDir::Files | QDir::Hidden))
        all.push_back(read(root, name));
    for (const Source& source : all) {
        // What strangers wrote stays as they wrote it.
        if (source.path.startsWith(QLatin1String("tests/data/")) || source.path == QLatin1String(".git"))
            continue;
        for (qsizetype line = 0; line < source.lines.size(); ++line)
            if (path.match(source.lines[line]).hasMatch())
                breaches += at(source, line) + source.lines[line].trimmed().left(80);
    }
    return sorted(breaches);
}

} // namespace trayecto::house
