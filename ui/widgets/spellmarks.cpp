#include "widgets/spellmarks.h"

#include "dialogs/job.h"
#include "edit/keepsakeedits.h"
#include "model/query.h"
#include "paint/theme.h"
#include "settings/appearance.h"
#include "widgets/messages.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>

namespace trayecto::ui {

namespace {
constexpr int kRestMs = 200;
constexpr int kFirstRestMs = 1500;

// For suggestions, in threads. A dictionary answers one at a time: nobody may wait for them to be able to go on.
int searches = 0;
} // namespace

SpellMarks::SpellMarks(QPlainTextEdit& field, OpenProject& open) : QObject(&field), m_field(field), m_open(&open)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &SpellMarks::mark);
    connect(&field, &QPlainTextEdit::textChanged, this, &SpellMarks::rest);
    connect(&field, &QPlainTextEdit::cursorPositionChanged, this, &SpellMarks::rest);
    connect(&Spelling::instance(), &Spelling::changed, this, &SpellMarks::mark);
    connect(&open, &OpenProject::changed, this, [this](const edit::ChangeSet& changes) {
        if (changes.touches(model::RowKind::word) || changes.touches(model::RowKind::project))
            mark();
    });
    field.installEventFilter(this);
    field.viewport()->installEventFilter(this);
    rest();
}

// A dictionary is read at once for somebody who writes; else once the window has come to rest.
void SpellMarks::rest()
{
    m_rest.start(m_field.hasFocus() || isLoaded() ? kRestMs : kFirstRestMs);
}

bool SpellMarks::isLoaded() const
{
    const model::ProjectInfo* info = m_open ? model::info(m_open->project()) : nullptr;
    const auto language = info ? base::parseLanguage(info->language) : std::nullopt;
    return language && Spelling::instance().isLoaded(*language);
}

std::shared_ptr<Dictionary> SpellMarks::dictionary() const
{
    const model::ProjectInfo* info = m_open ? model::info(m_open->project()) : nullptr;
    const auto language = info ? base::parseLanguage(info->language) : std::nullopt;
    return language ? Spelling::instance().dictionary(*language) : nullptr;
}

// A word that stands at the beginning of a sentence is still the project's.
bool SpellMarks::isOwn(const QString& word) const
{
    const auto& words = m_open->project().rows<model::Word>();
    const QString small = word.toLower();
    return std::any_of(words.begin(), words.end(),
                       [&](const model::Word& one) { return one.text == word || one.text == small; });
}

void SpellMarks::mark()
{
    if (searches > 0)
        return m_rest.start(kRestMs);
    m_wrong.clear();
    QList<QTextEdit::ExtraSelection> marks;
    const auto dictionary = this->dictionary();
    const QString text = dictionary && !m_field.isReadOnly() ? m_field.toPlainText() : QString();
    const int typedUpTo = m_field.hasFocus() ? m_field.textCursor().position() : -1;
    for (const WordSpan& span : wordsToCheck(text)) {
        const QString word = text.mid(span.start, span.length);
        if (span.start + span.length == typedUpTo || isOwn(word) || dictionary->isRight(word))
            continue;
        m_wrong.push_back(span);
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_field.document());
        selection.cursor.setPosition(span.start);
        selection.cursor.setPosition(span.start + span.length, QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        selection.format.setUnderlineColor(Appearance::instance().mapTheme().painSign);
        marks += selection;
    }
    m_field.setExtraSelections(marks);
}

bool SpellMarks::eventFilter(QObject* watched, QEvent* event)
{
    if ((event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn) && watched == &m_field)
        rest();
    // Not for the field, and what lies below it would take it for a click beside the field.
    if (event->type() == QEvent::MouseButtonPress && static_cast<QMouseEvent*>(event)->button() == Qt::RightButton)
        return true;
    if (event->type() != QEvent::ContextMenu)
        return false;
    const auto* menu = static_cast<QContextMenuEvent*>(event);
    const bool isKey = menu->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = isKey ? m_field.cursorRect().center() : menu->pos();
    showMenu(at, isKey ? m_field.viewport()->mapToGlobal(at) : menu->globalPos());
    return true;
}

void SpellMarks::showMenu(const QPoint& at, const QPoint& global)
{
    QMenu* menu = m_field.createStandardContextMenu(at);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int position = m_field.cursorForPosition(at).position();
    for (const WordSpan& span : m_open ? m_wrong : std::vector<WordSpan>())
        if (position >= span.start && position <= span.start + span.length)
            addSuggestions(*menu, span, m_field.toPlainText().mid(span.start, span.length));
    menu->popup(global);
}

// They take a while to find: the menu is open by then.
void SpellMarks::addSuggestions(QMenu& menu, const WordSpan& span, const QString& word)
{
    QAction* before = menu.actions().value(0);
    auto* looking = new QAction(tr("Looking for suggestions…"), &menu);
    looking->setEnabled(false);
    auto* own = new QAction(tr("Add “%1” to the project’s words").arg(withoutMnemonic(word)), &menu);
    own->setEnabled(m_open->isEditable());
    connect(own, &QAction::triggered, this, [this, word] {
        if (m_open)
            m_open->apply(edit::addWord(m_open->project(), word));
    });
    menu.insertAction(before, looking);
    menu.insertSeparator(before);
    menu.insertAction(before, own);
    menu.insertSeparator(before);
    ++searches;
    inBackground<QStringList>(
        {}, [dictionary = dictionary(), word] { return dictionary ? dictionary->suggestions(word) : QStringList(); },
        [marks = QPointer<SpellMarks>(this), menu = QPointer<QMenu>(&menu), looking = QPointer<QAction>(looking), span,
         word](const QStringList& suggestions, bool) {
            --searches;
            if (!marks || !menu || !looking)
                return;
            for (const QString& one : suggestions) {
                auto* action = new QAction(withoutMnemonic(one), menu.data());
                QFont bold = action->font();
                bold.setWeight(QFont::DemiBold);
                action->setFont(bold);
                connect(action, &QAction::triggered, marks.data(),
                        [field = marks.data(), span, word, one] { field->replace(span, word, one); });
                menu->insertAction(looking, action);
            }
            if (suggestions.isEmpty())
                looking->setText(tr("No suggestions"));
            else
                menu->removeAction(looking);
        });
}

void SpellMarks::replace(const WordSpan& span, const QString& word, const QString& by)
{
    QTextCursor cursor(m_field.document());
    cursor.setPosition(span.start);
    cursor.setPosition(span.start + span.length, QTextCursor::KeepAnchor);
    if (cursor.selectedText() == word) // it is still there
        cursor.insertText(by);
}

} // namespace trayecto::ui
