// `trayecto edit`: an answer for each line, "ok" only for what is in the file.
#include "cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace trayecto::tests;

namespace {

class Edit : public ::testing::Test
{
  protected:
    void SetUp() override
    {
        file = folder.path(QStringLiteral("a.trayecto"));
        ASSERT_EQ(run({QStringLiteral("new"), file, QStringLiteral("--lang"), QStringLiteral("en")}).code, 0);
    }

    Ran edit(const QByteArray& lines) const { return run({QStringLiteral("edit"), file}, lines); }

    QStringList phases() const
    {
        const Ran ran = run({QStringLiteral("info"), file, QStringLiteral("--json")});
        QStringList titles;
        for (const QJsonValue& phase : QJsonDocument::fromJson(ran.out)[u"maps"][0][u"phases"].toArray())
            titles += phase[u"title"].toString();
        return titles;
    }

    Folder folder;
    QString file;
};

TEST_F(Edit, AnswersEachLineInOrder)
{
    const Ran ran =
        edit("{\"do\":\"addPhase\",\"title\":\"Renew\"}\n"
             "{\"do\":\"addPhase\"}\n"
             "not json\r\n"
             "\n"
             "{\"do\":\"addStep\",\"phase\":\"Renew\",\"title\":\"Gets a letter\"}\r\n"
             "{\"do\":\"addPhase\",\"title\":\"\xff\"}\n"
             "{\"do\":\"addTouchpoint\",\"phase\":\"Renew\",\"step\":2,\"title\":\"Letter\",\"channel\":\"Post\","
             "\"felt\":-1,\"wanted\":1}\n"
             "{\"do\":\"addPainPoint\",\"touchpoint\":\"Letter\",\"title\":\"Hard to read\",\"severity\":2}");
    EXPECT_EQ(ran.code, 1); // not all was done
    EXPECT_EQ(ran.err, "");
    const QList<QByteArray> answers = ran.out.split('\n');
    ASSERT_EQ(answers.size(), 9); // the last is the empty text behind the last line end
    EXPECT_EQ(answers[0], "ok 2");
    EXPECT_TRUE(answers[1].startsWith("error title: "));
    EXPECT_TRUE(answers[2].startsWith("error column "));
    EXPECT_TRUE(answers[3].startsWith("error "));
    EXPECT_EQ(answers[4], "ok 3");
    EXPECT_TRUE(answers[5].startsWith("error column "));
    EXPECT_EQ(answers[6], "ok 4");
    EXPECT_EQ(answers[7], "ok 5");
    EXPECT_EQ(edit("{\"do\":\"undo\"}\n").code, 0);
}

TEST_F(Edit, AnswersAtOnce)
{
    const auto process = started({QStringLiteral("edit"), file});
    for (int seq = 2; seq < 7; ++seq) {
        process->write("{\"do\":\"addPhase\",\"title\":\"A\"}\n");
        ASSERT_TRUE(process->canReadLine() || process->waitForReadyRead(20'000));
        EXPECT_EQ(process->readLine(), "ok " + QByteArray::number(seq) + "\n");
    }
    EXPECT_EQ(ended(*process).code, 0);
    EXPECT_EQ(phases().size(), 8);
}

TEST_F(Edit, UndoesAndRedoesWhatAnotherProcessDid)
{
    const QStringList start = phases();
    EXPECT_EQ(edit("{\"do\":\"addPhase\",\"title\":\"A\"}\n{\"do\":\"addPhase\",\"title\":\"B\"}\n").out,
              "ok 2\nok 3\n");
    EXPECT_EQ(edit("{\"do\":\"undo\"}\n{\"do\":\"undo\"}\n").out, "ok 4\nok 5\n");
    EXPECT_EQ(phases(), start);
    EXPECT_EQ(edit("{\"do\":\"redo\"}\n").out, "ok 6\n");
    EXPECT_EQ(phases(), start + QStringList{QStringLiteral("A")});
    const Ran ran =
        edit("{\"do\":\"redo\"}\n{\"do\":\"redo\"}\n{\"do\":\"undo\"}\n{\"do\":\"undo\"}\n{\"do\":\"undo\"}\n");
    EXPECT_EQ(ran.out, "ok 7\nerror There is nothing to redo.\nok 8\nok 9\nerror There is nothing to undo.\n");
    EXPECT_EQ(phases(), start);
    EXPECT_EQ(run({QStringLiteral("check"), file}).code, 0);
}

TEST_F(Edit, TakesLinesOfOneMebibyteAndRefusesLongerOnes)
{
    QByteArray line = "{\"do\":\"addMap\",\"title\":\"Long\",\"goal\":\"" + QByteArray(15'000, 'x') + "\"";
    line += QByteArray((1 << 20) - line.size() - 1, ' ') + "}";
    const Ran ran = edit(line + "\n" + line + " \n{\"do\":\"remove\",\"map\":2}\n");
    const QList<QByteArray> answers = ran.out.split('\n');
    ASSERT_EQ(answers.size(), 4);
    EXPECT_EQ(answers[0], "ok 2");
    EXPECT_TRUE(answers[1].startsWith("error This is larger"));
    EXPECT_EQ(answers[2], "ok 3");
}

TEST_F(Edit, KeepsTextAsItIs)
{
    const QString title = QStringLiteral("Reseña «5 ★» 旅 \"x\" رحلة 😀");
    const QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("do"), QStringLiteral("rename")},
                                                      {QStringLiteral("phase"), 1},
                                                      {QStringLiteral("title"), title}})
                                .toJson(QJsonDocument::Compact);
    EXPECT_EQ(edit(json).out, "ok 2\n");
    EXPECT_EQ(phases().first(), title);
}

TEST_F(Edit, SpeaksSpanish)
{
    const Ran ran = runInSpanish({QStringLiteral("edit"), file}, "{\"do\":\"remove\",\"phase\":\"Nada\"}\n");
    EXPECT_EQ(ran.out, "error phase: No hay nada con ese nombre; no se ha cambiado nada. (Nada)\n");
    EXPECT_EQ(ran.code, 1);
}

TEST_F(Edit, OnlyOneProcessEditsAtATime)
{
    const auto first = started({QStringLiteral("edit"), file});
    first->write("{\"do\":\"addPhase\",\"title\":\"A\"}\n");
    ASSERT_TRUE(first->waitForReadyRead(20'000));

    const Ran second = edit("{\"do\":\"addPhase\",\"title\":\"B\"}\n");
    EXPECT_EQ(second.code, 1);
    EXPECT_EQ(second.out, "");
    EXPECT_EQ(second.errorLines().size(), 1);
    EXPECT_TRUE(second.err.contains(QByteArray::number(first->processId()))) << second.err.toStdString();
    EXPECT_EQ(phases().size(), 4); // reading is free

    EXPECT_EQ(ended(*first).code, 0);
    EXPECT_EQ(edit("{\"do\":\"addPhase\",\"title\":\"B\"}\n").code, 0);
}

} // namespace
