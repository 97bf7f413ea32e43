// The door: suffixes, errors, progress, cancel, and the job of the window.
#include "export/exported.h"

#include "model/query.h"

#include <QEventLoop>
#include <QThread>
#include <QTimer>

using namespace trayecto;
using namespace trayecto::tests;
using exporting::ExportJob;

namespace trayecto::tests {

QStringList titlesOf(const model::Project& project)
{
    QStringList titles;
    const auto add = [&](const auto& rows) {
        for (const auto& row : rows)
            titles << row.title;
    };
    add(project.rows<model::Phase>());
    add(project.rows<model::Step>());
    for (const model::Lane& lane : project.rows<model::Lane>()) {
        if (lane.visible)
            titles << lane.title;
    }
    for (const model::Card& card : project.rows<model::Card>()) {
        if (project.find(card.lane)->visible)
            titles << card.title;
    }
    titles.removeAll(QString());
    return titles;
}

} // namespace trayecto::tests

namespace {

class Watcher : public exporting::Progress
{
  public:
    explicit Watcher(int stopAfter) : m_stopAfter(stopAfter) {}
    void report(int done, int total) override
    {
        EXPECT_EQ(done, ++m_reports);
        EXPECT_LE(done, total);
        m_total = total;
    }
    bool isCancelled() const override { return m_reports >= m_stopAfter; }
    int reports() const { return m_reports; }
    int total() const { return m_total; }

  private:
    int m_stopAfter;
    int m_reports = 0;
    int m_total = 0;
};

constexpr int kNever = 1'000'000;

} // namespace

TEST_F(ExportTest, TheSuffixDecides)
{
    const auto project = madeProject({.touchpoints = 4});
    EXPECT_TRUE(bytesAt(exported(project, QStringLiteral("a.pdf"))).startsWith("%PDF-"));
    EXPECT_TRUE(bytesAt(exported(project, QStringLiteral("a.SVG"))).startsWith("<?xml"));
    EXPECT_TRUE(bytesAt(exported(project, QStringLiteral("a.png"))).startsWith("\x89PNG"));
    const auto refused = exporting::exportTo({project, onlyMap(project)}, {}, path(QStringLiteral("a.docx")));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::wrongUsage);
    EXPECT_EQ(names().size(), 3);
}

TEST_F(ExportTest, NoSuchMap)
{
    const auto project = madeProject({.touchpoints = 4});
    const auto refused =
        exporting::exportTo({project, base::Id<model::JourneyMap>::create()}, {}, path(QStringLiteral("a.pdf")));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::notFound);
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(ExportTest, AFolderThatCannotBeWrittenIsSaidByName)
{
    const auto project = madeProject({.touchpoints = 4});
    const QString place = path(QStringLiteral("missing/a.pdf"));
    const auto refused = exporting::exportTo({project, onlyMap(project)}, {}, place);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::fileUnwritable);
    EXPECT_EQ(refused.error().where, place);
}

TEST_F(ExportTest, ProgressCountsPagesAndCancelLeavesTheOldFile)
{
    const auto project = madeProject({.touchpoints = 120});
    exporting::ExportOptions options;
    options.format.paper = layout::Paper::a4;
    for (const char* suffix : {"pdf", "svg", "png"}) {
        const QString file = path(QStringLiteral("map.") + QLatin1String(suffix));
        Watcher patient(kNever);
        ASSERT_TRUE(exporting::exportTo({project, onlyMap(project)}, options, file, &patient));
        EXPECT_GT(patient.total(), 2);
        EXPECT_EQ(patient.reports(), patient.total());

        const QByteArray before = bytesAt(file);
        Watcher hasty(1);
        const auto cancelled = exporting::exportTo({project, onlyMap(project)}, options, file, &hasty);
        ASSERT_FALSE(cancelled);
        EXPECT_EQ(cancelled.error().code, base::ErrorCode::cancelled);
        EXPECT_EQ(hasty.reports(), 1);
        EXPECT_EQ(bytesAt(file), before);
    }
    EXPECT_EQ(names().size(), 3);
}

TEST_F(ExportTest, AJobWorksBesideItsThread)
{
    const auto project = madeProject({.touchpoints = 60});
    exporting::ExportOptions options;
    options.format.paper = layout::Paper::a4;
    ExportJob job({project, onlyMap(project)}, options, path(QStringLiteral("a.pdf")));
    QEventLoop loop;
    int reports = 0;
    bool ok = false;
    QObject::connect(&job, &ExportJob::progressed, &job, [&](int done, int) {
        EXPECT_EQ(QThread::currentThread(), job.thread());
        EXPECT_EQ(done, ++reports);
    });
    QObject::connect(&job, &ExportJob::finished, &job, [&](const base::Result<void>& result) {
        EXPECT_EQ(QThread::currentThread(), job.thread());
        ok = result.ok();
        loop.quit();
    });
    job.start();
    loop.exec();
    EXPECT_TRUE(ok);
    EXPECT_GT(reports, 1);
    EXPECT_TRUE(bytesAt(path(QStringLiteral("a.pdf"))).startsWith("%PDF-"));
}

TEST_F(ExportTest, ACancelledJobSaysSo)
{
    const auto project = madeProject({.touchpoints = 600});
    exporting::ExportOptions options;
    options.format.paper = layout::Paper::a4;
    ExportJob job({project, onlyMap(project)}, options, path(QStringLiteral("a.pdf")));
    QEventLoop loop;
    base::Result<void> outcome;
    QObject::connect(&job, &ExportJob::progressed, &job, [&] { job.cancel(); });
    QObject::connect(&job, &ExportJob::finished, &job, [&](const base::Result<void>& result) {
        outcome = result;
        loop.quit();
    });
    job.start();
    loop.exec();
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, base::ErrorCode::cancelled);
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(ExportTest, AJobThatIsDestroyedEndsFirst)
{
    const auto project = madeProject({.touchpoints = 600});
    exporting::ExportOptions options;
    options.format.paper = layout::Paper::a4;
    {
        ExportJob job({project, onlyMap(project)}, options, path(QStringLiteral("a.pdf")));
        job.start();
    }
    EXPECT_TRUE(names().isEmpty() || names() == QStringList(QStringLiteral("a.pdf")));
}

TEST_F(ExportTest, TwoJobsAtOnceMakeTheSameFiles)
{
    const auto project = madeProject({.touchpoints = 40, .tongue = Tongue::mixed});
    ExportJob one({project, onlyMap(project)}, {}, path(QStringLiteral("1.svg")));
    ExportJob two({project, onlyMap(project)}, {}, path(QStringLiteral("2.svg")));
    QEventLoop loop;
    int left = 2;
    const auto done = [&](const base::Result<void>& result) {
        EXPECT_TRUE(result);
        if (--left == 0)
            loop.quit();
    };
    QObject::connect(&one, &ExportJob::finished, &one, done);
    QObject::connect(&two, &ExportJob::finished, &two, done);
    one.start();
    two.start();
    loop.exec();
    EXPECT_EQ(bytesAt(one.path()), bytesAt(two.path()));
}
