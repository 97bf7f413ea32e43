// A long random session keeps the four promises of the document: the state is what the log says, undo leads back to
// the beginning, what is told is what changed, and a refused edit leaves no trace.

#include "edit/document.h"
#include "edit/mapedits.h"
#include "support/memorysink.h"
#include "support/randomedits.h"

#include <gtest/gtest.h>

namespace trayecto::tests {
namespace {

using namespace model;

const bool kIsLong = qEnvironmentVariableIsSet("TRAYECTO_LONG");

// Compares two states row by row, knowing nothing of edits.
std::vector<edit::ChangedRow> differences(const Project& before, const Project& after)
{
    std::vector<edit::ChangedRow> rows;
    forEachRowType([&]<class Row>(std::type_identity<Row>) {
        for (const Row& row : before.rows<Row>()) {
            const Row* now = after.find(row.id);
            if (!now)
                rows.push_back({Schema<Row>::kind, row.id, edit::RowEvent::removed});
            else if (!(*now == row))
                rows.push_back({Schema<Row>::kind, row.id, edit::RowEvent::updated, differingFields(row, *now)});
        }
        for (const Row& row : after.rows<Row>())
            if (!before.find(row.id))
                rows.push_back({Schema<Row>::kind, row.id, edit::RowEvent::inserted});
    });
    return rows;
}

void sort(std::vector<edit::ChangedRow>& rows)
{
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
}

struct Session
{
    MemorySink sink;
    std::unique_ptr<edit::Document> document = std::make_unique<edit::Document>(edit::Document::Start{}, &sink);
    Project before;
    int applied = 0;
    int told = 0;

    Session() { listen(); }

    void listen()
    {
        QObject::connect(document.get(), &edit::Document::changed, document.get(), [this](edit::ChangeSet changes) {
            ++told;
            std::vector<edit::ChangedRow> expected = differences(before, document->project());
            sort(expected);
            sort(changes.rows);
            EXPECT_EQ(changes.rows, expected) << "the change set at seq " << document->seq();
        });
    }

    // The program ends and starts anew.
    void restart()
    {
        document = std::make_unique<edit::Document>(sink.restart(), &sink);
        listen();
    }

    // Only an end of the history may refuse.
    void travelled(const base::Result<qint64>& result, base::ErrorCode end)
    {
        if (!result) {
            EXPECT_EQ(result.error().code, end) << qUtf8Printable(base::sentence(result.error()));
        }
        note(result);
    }

    void note(const base::Result<qint64>& result)
    {
        if (result)
            ++applied;
        else
            EXPECT_EQ(document->project(), before) << "a refused edit left a trace";
    }
};

TEST(RandomWork, StateIsWhatTheLogSaysAndUndoLeadsBackToTheBeginning)
{
    Session session;
    ASSERT_TRUE(session.document->apply(edit::createProject(QStringLiteral("Start"), QStringLiteral("en"))));
    RandomEditor editor(20261121);

    const int steps = kIsLong ? 1'000'000 : 20'000;
    const int restarts = kIsLong ? 10 : 3; // a replay of all takes as long as the work did
    for (int step = 0; step < steps && !testing::Test::HasFailure(); ++step) {
        session.before = session.document->project();
        const int dice = editor.below(1000);
        if (dice < 120)
            session.travelled(session.document->undo(), base::ErrorCode::nothingToUndo);
        else if (dice < 200)
            session.travelled(session.document->redo(), base::ErrorCode::nothingToRedo);
        else if (const auto edit = editor.propose(session.before))
            session.note(session.document->apply(*edit));
        if (step % (steps / restarts) == steps / (2 * restarts)) {
            const Project now = session.document->project();
            session.restart();
            ASSERT_EQ(session.document->project(), now) << "replay of the log after step " << step;
        }
    }
    EXPECT_GT(session.applied, steps / 3) << "most of the work must be real work";
    EXPECT_GT(session.told, steps / 3);

    while (session.document->undoLabel() && !testing::Test::HasFailure()) {
        session.before = session.document->project();
        ASSERT_TRUE(session.document->undo());
    }
    EXPECT_EQ(session.sink.restart().project, session.document->project());
}

// To name a version is no step of undo.
Project withoutVersions(Project project)
{
    project.rows<Version>() = {};
    return project;
}

TEST(RandomWork, UndoAllGivesTheStartAndRedoAllTheEnd)
{
    Session session;
    ASSERT_TRUE(session.document->apply(edit::createProject(QStringLiteral("Start"), QStringLiteral("es"))));
    const Project beginning = session.document->project();
    RandomEditor editor(7);
    for (int step = 0; step < 900; ++step) {
        session.before = session.document->project();
        if (const auto edit = editor.propose(session.before))
            session.note(session.document->apply(*edit));
    }
    const Project end = session.document->project();
    for (int round = 0; round < 2; ++round) {
        while (session.document->undoLabel()) {
            session.before = session.document->project();
            ASSERT_TRUE(session.document->undo());
        }
        EXPECT_EQ(withoutVersions(session.document->project()), beginning);
        // The second time the steps come from the log.
        session.restart();
        while (session.document->redoLabel()) {
            session.before = session.document->project();
            ASSERT_TRUE(session.document->redo());
        }
        EXPECT_EQ(session.document->project(), end);
        session.restart();
    }
}

} // namespace
} // namespace trayecto::tests
