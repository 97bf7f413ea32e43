// A disk that refuses: each system call by which `trayecto edit` changes the disk is made to fail once.
// TRAYECTO_LONG=1 takes every call; the ordinary run takes some.
#include "cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <cerrno>
#include <gtest/gtest.h>

using namespace trayecto::tests;

namespace {

constexpr int kEdits = 25;

class Disk : public ::testing::Test
{
  protected:
    void SetUp() override
    {
        ASSERT_EQ(run({QStringLiteral("new"), fresh}).code, 0);
        for (int edit = 1; edit <= kEdits; ++edit)
            script += "{\"do\":\"addPhase\",\"title\":\"Edit " + QByteArray::number(edit) + "\"}\n";
    }

    // The script on a new copy of the project, with a fault in its `at`-th call.
    Ran edited(int at, int number)
    {
        QFile::remove(file);
        EXPECT_TRUE(QFile::copy(fresh, file));
        return runWith({QStringLiteral("edit"), file}, script,
                       {QStringLiteral("LD_PRELOAD=" TRAYECTO_FAULT_SHIM),
                        QStringLiteral("FAULT_FOLDER=") + folder.path({}), QStringLiteral("FAULT_AT=%1").arg(at),
                        QStringLiteral("FAULT_ERRNO=%1").arg(number),
                        QStringLiteral("FAULT_COUNT=") + counted.path(QStringLiteral("count"))});
    }

    QStringList phases() const
    {
        const Ran ran = run({QStringLiteral("info"), file, QStringLiteral("--json")});
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        QStringList titles;
        for (const QJsonValue& phase : QJsonDocument::fromJson(ran.out)[u"maps"][0][u"phases"].toArray())
            titles += phase[u"title"].toString();
        return titles;
    }

    Folder folder;
    Folder counted;
    const QString fresh = folder.path(QStringLiteral("fresh.trayecto"));
    const QString file = folder.path(QStringLiteral("a.trayecto"));
    QByteArray script;
};

TEST_F(Disk, EachRefusedCallIsToldAndNothingIsCalledStoredThatIsNot)
{
    ASSERT_EQ(edited(0, 0).code, 0);
    const int calls = counted.read(QStringLiteral("count")).toInt();
    ASSERT_GT(calls, kEdits * 4);
    const int stride = qEnvironmentVariableIsSet("TRAYECTO_LONG") ? 1 : std::max(1, calls / 6);
    int told = 0;
    for (const int number : {ENOSPC, EIO})
        for (int at = 1; at <= calls; at += stride) {
            const Ran ran = edited(at, number);
            const QList<QByteArray> answers = ran.out.split('\n');
            ASSERT_EQ(answers.size(), kEdits + 1) << at << "\n" << ran.err.toStdString();
            const QStringList stored = phases();
            int errors = 0;
            for (int edit = 1; edit <= kEdits; ++edit) {
                const bool isOk = answers[edit - 1].startsWith("ok ");
                EXPECT_EQ(isOk, stored.contains(QStringLiteral("Edit %1").arg(edit)))
                    << "call " << at << " of " << calls << ": " << answers[edit - 1].toStdString();
                errors += isOk ? 0 : 1;
            }
            EXPECT_LE(errors, 1) << "call " << at; // one fault, one edit
            EXPECT_EQ(ran.code, errors > 0 ? 1 : 0) << "call " << at;
            told += errors;
            const Ran check = run({QStringLiteral("check"), file});
            EXPECT_EQ(check.code, 0) << "call " << at << ": " << check.err.toStdString();
            EXPECT_EQ(folder.files().size(), 2) << folder.files().join(QLatin1Char(' ')).toStdString();
        }
    EXPECT_GT(told, calls / stride); // of two rounds: most faults hurt, and were told
}

} // namespace
