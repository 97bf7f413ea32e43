#include "bench/bench.h"
#include "bench/race.h"
#include "bench/rawsqlite.h"

#include "edit/mapedits.h"
#include "edit/rowedits.h"
#include "import/jsonfile.h"
#include "store/projectfile.h"

#include <QTemporaryDir>

namespace trayecto::bench {

using namespace tests;
using store::OpenFor;
using store::ProjectFile;

namespace {

store::Opened mustOpen(const QString& path, OpenFor purpose)
{
    auto opened = ProjectFile::open(path, purpose);
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().detail));
    return std::move(*opened);
}

void makeFile(const QString& path, const model::Project& project)
{
    const auto made = ProjectFile::create(path, edit::creationOf(project, edit::Verb::create));
    if (!made)
        qFatal("%s", qUtf8Printable(made.error().detail));
}

} // namespace

void benchStore()
{
    // In the working folder: a temporary folder may be memory, where a sync costs nothing.
    const QTemporaryDir folder(QStringLiteral("bench-XXXXXX"));
    const model::Project project = madeProject({.touchpoints = 10'000, .otherLanes = false});
    const QString path = folder.filePath(QStringLiteral("ours.trayecto"));
    const QString rawPath = folder.filePath(QStringLiteral("raw.trayecto"));
    makeFile(path, project);
    QFile::copy(path, rawPath);

    int rows = 0;
    race(QStringLiteral("Opening a file of 10,000 touchpoints"),
         {{QStringLiteral("trayecto, for reading"), [&] { mustOpen(path, OpenFor::reading); }},
          {QStringLiteral("raw sqlite3, the same rows"), [&] { rows = RawFile(rawPath).readAll(); }}},
         15, {atMost(2.5, 1, QStringLiteral("raw"))});
    std::printf("  rows: %d\n", rows);

    store::Opened opened = mustOpen(path, OpenFor::editing);
    edit::Document document(std::move(opened.start), opened.file.get());
    RawFile raw(rawPath);
    const model::Card card = *project.rows<model::Card>().begin();
    int seq = 1;
    race(QStringLiteral("One edit, until its COMMIT returned"),
         {{QStringLiteral("trayecto, apply and flush"),
           [&] {
               model::Card changed = *document.project().find(card.id);
               changed.title = QStringLiteral("Title %1").arg(document.seq());
               const auto edit = edit::changeRow(document.project(), changed);
               const auto applied = document.apply(*edit);
               const auto stored = opened.file->flush();
               if (!applied || !stored)
                   qFatal("an edit was refused");
           }},
          {QStringLiteral("raw sqlite3, the same pragmas"),
           [&] {
               ++seq;
               raw.storeTitle(card.id.toString(), QStringLiteral("Title %1").arg(seq), seq);
           }}},
         200, {atMost(1.5, 1, QStringLiteral("raw"))});
}

} // namespace trayecto::bench
