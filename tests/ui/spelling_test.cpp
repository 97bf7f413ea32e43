// Spelling: what is a word to look at, dictionaries of any encoding, marks that leave the text alone, own words.
#include "edit/keepsakeedits.h"
#include "ui/samplewindow.h"
#include "widgets/spelling.h"
#include "widgets/spellmarks.h"

#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QPlainTextEdit>

using namespace trayecto;
using namespace trayecto::model;

namespace {

QStringList words(const QString& text)
{
    QStringList found;
    for (const ui::WordSpan& span : ui::wordsToCheck(text))
        found += text.mid(span.start, span.length);
    return found;
}

TEST(Spelling, LooksAtWordsAndNotAtWhatLooksLikeOne)
{
    EXPECT_EQ(words(u"Don’t pay, señor: it's free!"_qs),
              QStringList({u"Don’t"_qs, u"pay"_qs, u"señor"_qs, u"it's"_qs, u"free"_qs}));
    EXPECT_EQ(words(u"NPS of 42 in Q3, v2beta and SLA_x"_qs), QStringList({u"of"_qs, u"in"_qs, u"and"_qs}));
    EXPECT_EQ(words(u"see https://exampel.org/paht or www.exampel.org, ana@exampel.org, map.trayecto, /etc/hosst"_qs),
              QStringList({u"see"_qs, u"or"_qs}));
    EXPECT_EQ(words(u"well-known “quoted” (aside)"_qs),
              QStringList({u"well"_qs, u"known"_qs, u"quoted"_qs, u"aside"_qs}));
    EXPECT_TRUE(words(QString()).isEmpty());
    EXPECT_EQ(words(u"a 日本 e"_qs), QStringList()) << "letters without case cannot be misspelled";
}

TEST(Spelling, ADictionaryKeepsItsEncoding)
{
    const QTemporaryDir folder;
    const auto write = [&](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write("old.aff", "SET ISO8859-1\nTRY aeiou\n");
    write("old.dic", "2\nca\xf1"
                     "a\nperro\n");
    const auto dictionary = ui::Dictionary::load(folder.filePath(QStringLiteral("old")));
    ASSERT_TRUE(dictionary);
    EXPECT_TRUE(dictionary->isRight(QStringLiteral("caña")));
    EXPECT_FALSE(dictionary->isRight(QStringLiteral("cana")));
    EXPECT_TRUE(dictionary->isRight(QStringLiteral("żaba"))) << "what it cannot write it does not judge";
    EXPECT_TRUE(dictionary->suggestions(QStringLiteral("cañaa")).contains(QStringLiteral("caña")));
    EXPECT_FALSE(ui::Dictionary::load(folder.filePath(QStringLiteral("none"))));
}

TEST(Spelling, TheTwoLanguagesHaveDictionaries)
{
    const auto english = ui::Dictionary::load(base::Language::en);
    const auto spanish = ui::Dictionary::load(base::Language::es);
    ASSERT_TRUE(english && spanish);
    EXPECT_TRUE(english->isRight(QStringLiteral("touch")));
    EXPECT_FALSE(english->isRight(QStringLiteral("tuoch")));
    EXPECT_TRUE(spanish->isRight(QStringLiteral("emoción")));
    EXPECT_FALSE(spanish->isRight(QStringLiteral("emosión")));
    EXPECT_TRUE(spanish->suggestions(QStringLiteral("emosión")).contains(QStringLiteral("emoción")));
}

class SpellingMarks : public tests::SampleWindow
{
  protected:
    SpellingMarks()
    {
        field = std::make_unique<QPlainTextEdit>();
        new ui::SpellMarks(*field, open());
        field->setPlainText(QStringLiteral("A tuoch of Nubo"));
        field->resize(300, 100);
        field->show();
    }
    ~SpellingMarks() override { ui::Spelling::instance().setOn(true); }

    QStringList marked() const
    {
        QStringList found;
        for (const QTextEdit::ExtraSelection& one : field->extraSelections())
            found += one.cursor.selectedText();
        return found;
    }
    // The menu at the word.
    QPointer<QMenu> menuAt(int position) const
    {
        QTextCursor cursor(field->document());
        cursor.setPosition(position);
        const QPoint at = field->cursorRect(cursor).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, field->viewport()->mapToGlobal(at));
        QApplication::sendEvent(field->viewport(), &event);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    static QAction* entry(const QMenu& menu, const QString& text)
    {
        for (QAction* one : menu.actions())
            if (one->text() == text)
                return one;
        return nullptr;
    }

    std::unique_ptr<QPlainTextEdit> field;
};

TEST_F(SpellingMarks, WrongWordsAreMarkedAndTheTextIsLeftAlone)
{
    ASSERT_TRUE(becomes([this] { return marked() == QStringList({u"tuoch"_qs, u"Nubo"_qs}); }));
    EXPECT_EQ(field->extraSelections().front().format.underlineStyle(), QTextCharFormat::SpellCheckUnderline);
    int changes = 0;
    QObject::connect(field.get(), &QPlainTextEdit::textChanged, [&] { ++changes; });
    ui::Spelling::instance().setOn(false);
    EXPECT_TRUE(marked().isEmpty());
    ui::Spelling::instance().setOn(true);
    EXPECT_EQ(marked().size(), 2);
    EXPECT_EQ(changes, 0);
}

TEST_F(SpellingMarks, TheLanguageIsTheProjects)
{
    ASSERT_TRUE(becomes([this] { return marked().contains(u"tuoch"_qs); }));
    ProjectInfo info = *project().rows<ProjectInfo>().begin();
    info.language = QStringLiteral("es");
    EXPECT_TRUE(open().apply(edit::changeRow(project(), info)));
    field->setPlainText(QStringLiteral("la emosión"));
    EXPECT_TRUE(becomes([this] { return marked() == QStringList(u"emosión"_qs); }));
}

TEST_F(SpellingMarks, ABetterWordIsChosenFromTheMenu)
{
    ASSERT_TRUE(becomes([this] { return marked().size() == 2; }));
    const QPointer<QMenu> menu = menuAt(4);
    ASSERT_TRUE(menu);
    ASSERT_TRUE(becomes([&] { return entry(*menu, QStringLiteral("touch")); }));
    entry(*menu, QStringLiteral("touch"))->trigger();
    EXPECT_EQ(field->toPlainText(), u"A touch of Nubo");
    menu->close();
    EXPECT_TRUE(becomes([this] { return marked() == QStringList(u"Nubo"_qs); }));
}

TEST_F(SpellingMarks, AnOwnWordIsKeptInTheProject)
{
    ASSERT_TRUE(becomes([this] { return marked().size() == 2; }));
    const QPointer<QMenu> menu = menuAt(13);
    ASSERT_TRUE(menu);
    QAction* own = entry(*menu, QStringLiteral("Add “Nubo” to the project’s words"));
    ASSERT_TRUE(own);
    own->trigger();
    menu->close();
    EXPECT_TRUE(becomes([this] { return marked() == QStringList(u"tuoch"_qs); }));
    ASSERT_EQ(project().rows<Word>().size(), 1u);
    EXPECT_TRUE(open().undo());
    EXPECT_TRUE(becomes([this] { return marked().size() == 2; }));
}

TEST_F(SpellingMarks, TheWordThatIsBeingTypedIsNotWrongYet)
{
    field->clear();
    field->activateWindow();
    field->setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(field.get()));
    QTest::keyClicks(field.get(), QStringLiteral("a tuoc"));
    QTest::qWait(300);
    EXPECT_TRUE(marked().isEmpty());
    QTest::keyClicks(field.get(), QStringLiteral(" "));
    EXPECT_TRUE(becomes([this] { return marked() == QStringList(u"tuoc"_qs); }));
}

TEST_F(SpellingMarks, TheEditorOnTheMapIsMarkedToo)
{
    window->canvas()->editTitle(project().rows<Step>().begin()->id);
    auto* edit = window->findChild<QPlainTextEdit*>(QStringLiteral("inlineEdit"));
    ASSERT_TRUE(edit);
    edit->setPlainText(QStringLiteral("tuoch it"));
    EXPECT_TRUE(becomes([edit] { return edit->extraSelections().size() == 1; }));
    QTest::mousePress(edit->viewport(), Qt::RightButton, {}, edit->viewport()->rect().center());
    EXPECT_TRUE(window->canvas()->isEditing()) << "a click for the menu is none beside the editor";
}

} // namespace
