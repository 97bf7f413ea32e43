// A project in a file: what was stored is there again, row by row, and can be undone.

#include "edit/words.h"
#include "store/support.h"
#include "support/madeproject.h"
#include "support/randomedits.h"

#include <QCoreApplication>

namespace trayecto::tests {

using base::ErrorCode;
using base::Existing;
using store::OpenFor;
using store::ProjectFile;
using store::StoreCondition;

using ProjectFileTest = StoreTest;

TEST_F(ProjectFileTest, HoldsEveryFieldOfEveryRow)
{
    model::Project before;
    {
        const auto desk = Desk::create(path());
        before = desk->project();
        model::forEachRowType([&]<class Row>(std::type_identity<Row>) { EXPECT_FALSE(before.rows<Row>().isEmpty()); });
    }
    EXPECT_EQ(names(), QStringList{QStringLiteral("p.trayecto")});
    const auto desk = Desk::open(path());
    EXPECT_TRUE(desk->project() == before);
    EXPECT_EQ(desk->project().blobs, before.blobs);
    EXPECT_EQ(desk->document.seq(), 1);
}

TEST_F(ProjectFileTest, IsAfterAnyEditsWhatMemoryIs)
{
    RandomEditor editor(7);
    model::Project memory;
    for (int round = 0; round < 6; ++round) {
        const auto desk = round == 0 ? Desk::create(path()) : Desk::open(path());
        if (round > 0) {
            ASSERT_TRUE(desk->project() == memory) << "after round " << round;
        }
        for (int at = 0; at < 40; ++at) {
            if (editor.below(4) == 0)
                (void)desk->document.undo();
            else if (editor.below(6) == 0)
                (void)desk->document.redo();
            else if (const auto edit = editor.propose(desk->project()))
                (void)desk->document.apply(*edit); // some break a rule
        }
        EXPECT_TRUE(succeeded(desk->file->flush()));
        EXPECT_EQ(desk->file->storedSeq(), desk->document.seq());
        memory = desk->project();
    }
}

TEST_F(ProjectFileTest, TakesEditsOfEveryVerb)
{
    const auto desk = Desk::create(path());
    int verbs = 0;
    for (;; ++verbs) {
        edit::Edit edit = renameCard(desk->project(), QStringLiteral("by verb %1").arg(verbs));
        edit.label.verb = edit::Verb(verbs);
        if (edit::words(edit.label, base::Language::en).isEmpty()) // one behind the last
            break;
        ASSERT_TRUE(desk->document.apply(edit));
        EXPECT_TRUE(succeeded(desk->file->flush())) << qPrintable(edit::words(edit.label, base::Language::en));
    }
    EXPECT_GT(verbs, int(edit::Verb::restore));
}

TEST_F(ProjectFileTest, UndoesAndRedoesAcrossRestarts)
{
    {
        const auto desk = Desk::create(path());
        desk->rename(QStringLiteral("one"));
        for (const char16_t* typed : {u"t", u"tw", u"two"}) {
            edit::Edit edit = renameCard(desk->project(), QString::fromUtf16(typed));
            edit.gesture = QStringLiteral("typing 1");
            take(desk->document.apply(edit));
        }
        desk->rename(QStringLiteral("three"));
        take(desk->document.undo());
    }
    {
        const auto desk = Desk::open(path());
        EXPECT_EQ(renamedCard(desk->project()), u"two");
        take(desk->document.redo());
        EXPECT_EQ(renamedCard(desk->project()), u"three");
        take(desk->document.undo());
        take(desk->document.undo()); // the three letters are one step
        EXPECT_EQ(renamedCard(desk->project()), u"one");
        ASSERT_NE(desk->document.redoLabel(), nullptr);
        take(desk->document.undo());
        EXPECT_EQ(renamedCard(desk->project()), u"Card");
        EXPECT_TRUE(failsWith(ErrorCode::nothingToUndo, desk->document.undo()));
    }
    const auto desk = Desk::open(path());
    for (int at = 0; at < 3; ++at)
        take(desk->document.redo());
    EXPECT_EQ(renamedCard(desk->project()), u"three");
}

TEST_F(ProjectFileTest, MergesAGestureThatWentOnAcrossARestart)
{
    const auto type = [](Desk& desk, const QString& text) {
        edit::Edit edit = renameCard(desk.project(), text);
        edit.gesture = QStringLiteral("typing 1");
        take(desk.document.apply(edit));
    };
    type(*Desk::create(path()), QStringLiteral("a"));
    const auto desk = Desk::open(path());
    type(*desk, QStringLiteral("ab"));
    take(desk->document.undo());
    EXPECT_EQ(renamedCard(desk->project()), u"Card");
}

TEST_F(ProjectFileTest, TellsWhatIsStoredAndThatAllIsSaved)
{
    const auto desk = Desk::create(path());
    std::vector<qint64> stored;
    std::vector<StoreCondition> conditions;
    QObject::connect(desk->file.get(), &ProjectFile::stored, [&](qint64 seq) { stored.push_back(seq); });
    QObject::connect(desk->file.get(), &ProjectFile::stateChanged,
                     [&](const store::StoreState& state) { conditions.push_back(state.condition); });
    const qint64 seq = desk->rename(QStringLiteral("x"));
    EXPECT_TRUE(succeeded(desk->file->flush()));
    QCoreApplication::processEvents();
    EXPECT_EQ(stored, std::vector{seq});
    EXPECT_EQ(conditions, (std::vector{StoreCondition::saving, StoreCondition::saved}));
}

TEST_F(ProjectFileTest, NeverReplacesAFileUnasked)
{
    const QByteArray other = "somebody's letter";
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(other) == other.size());
    file.close();
    EXPECT_TRUE(failsWith(ErrorCode::fileExists, ProjectFile::create(path(), fullProject())));
    EXPECT_EQ(bytesOf(path()), other);
    EXPECT_EQ(names().size(), 1);
    take(ProjectFile::create(path(), fullProject(), Existing::replace));
    EXPECT_EQ(names().size(), 1);
}

TEST_F(ProjectFileTest, IsNotMadeFromAnEditThatBreaksARule)
{
    edit::Edit first = fullProject();
    std::erase_if(first.changes,
                  [](const auto& change) { return std::holds_alternative<edit::Change<model::Step>>(change); });
    EXPECT_TRUE(failsWith(ErrorCode::ruleBroken, ProjectFile::create(path(), first)));
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(ProjectFileTest, OpenForReadingChangesNothingAndRefusesEdits)
{
    Desk::create(path())->rename(QStringLiteral("x"));
    const QByteArray before = bytesOf(path());
    const auto changed = QFileInfo(path()).lastModified();
    {
        const auto desk = Desk::open(path(), OpenFor::reading);
        EXPECT_EQ(renamedCard(desk->project()), u"x");
        EXPECT_EQ(desk->file->state().condition, StoreCondition::readOnly);
        EXPECT_TRUE(
            failsWith(ErrorCode::readOnly, desk->document.apply(renameCard(desk->project(), QStringLiteral("y")))));
        EXPECT_TRUE(failsWith(ErrorCode::readOnly, desk->document.undo()));
        EXPECT_EQ(names().size(), 1);
    }
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_EQ(QFileInfo(path()).lastModified(), changed);
}

TEST_F(ProjectFileTest, TakesAnEditOfManyRows)
{
    model::Project before;
    {
        const auto desk = Desk::create(path());
        edit::Edit more = wholeOf(madeProject({.touchpoints = 1500}));
        std::erase_if(more.changes, [](const auto& change) {
            return std::holds_alternative<edit::Change<model::ProjectInfo>>(change);
        });
        take(desk->document.apply(more));
        EXPECT_TRUE(succeeded(desk->file->flush(std::chrono::minutes(1))));
        before = desk->project();
    }
    const auto desk = Desk::open(path());
    EXPECT_TRUE(desk->project() == before);
    take(desk->document.undo());
    EXPECT_EQ(desk->project().rows<model::JourneyMap>().size(), 1u);
    take(desk->document.redo());
    EXPECT_TRUE(desk->project() == before);
}

} // namespace trayecto::tests
