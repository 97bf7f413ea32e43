// What the disk holds is what memory holds, at any moment at which the program ends.

#include "edit/document.h"
#include "edit/mapedits.h"
#include "store/projectfile.h"
#include "support/randomedits.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace trayecto::tests {
namespace {

// A disk in memory where there is one: the promise is about content, and syncs would be most of the time.
QString workFolder()
{
    const QString memoryDisk = QStringLiteral("/dev/shm");
    return (QDir(memoryDisk).exists() ? memoryDisk : QDir::tempPath()) + QStringLiteral("/trayecto-XXXXXX");
}

TEST(RandomWorkOnDisk, ReloadedEqualsMemoryAndUndoGoesOn)
{
    const QTemporaryDir folder(workFolder());
    const QString path = folder.filePath(QStringLiteral("work.trayecto"));
    auto created = store::ProjectFile::create(path, edit::createProject(QStringLiteral("Start"), QStringLiteral("en")));
    ASSERT_TRUE(created) << qUtf8Printable(base::sentence(created.error()));
    store::Opened opened = std::move(*created);
    auto document = std::make_unique<edit::Document>(std::move(opened.start), opened.file.get());
    RandomEditor editor(3);

    const int rounds = qEnvironmentVariableIsSet("TRAYECTO_LONG") ? 500 : 25;
    for (int round = 0; round < rounds; ++round) {
        for (int step = 0; step < 100; ++step) {
            const int dice = editor.below(10);
            if (dice < 1)
                (void)document->undo(); // refused where there is nothing to undo
            else if (dice < 2)
                (void)document->redo();
            else if (const auto edit = editor.propose(document->project()))
                (void)document->apply(*edit); // refused where it breaks a rule
        }
        const auto flushed = opened.file->flush();
        ASSERT_TRUE(flushed) << qUtf8Printable(base::sentence(flushed.error()));
        const model::Project memory = document->project();
        const qint64 seq = document->seq();
        document.reset();
        opened = {};

        auto reopened = store::ProjectFile::open(path, store::OpenFor::editing);
        ASSERT_TRUE(reopened) << qUtf8Printable(base::sentence(reopened.error()));
        opened = std::move(*reopened);
        document = std::make_unique<edit::Document>(std::move(opened.start), opened.file.get());
        ASSERT_EQ(document->project(), memory) << "round " << round;
        ASSERT_EQ(document->seq(), seq);
    }
    EXPECT_GT(document->seq(), rounds * 20) << "most rounds must be real work";
    int undone = 0;
    for (; document->undoLabel() && undone < 100; ++undone)
        ASSERT_TRUE(document->undo());
    EXPECT_EQ(undone, 100);
}

} // namespace
} // namespace trayecto::tests
