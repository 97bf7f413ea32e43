#include "panels/commentlist.h"

#include "edit/remarkedits.h"
#include "edit/rowedits.h"
#include "settings/author.h"

#include <QCheckBox>
#include <QDateTime>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace trayecto::ui {

using namespace model;

namespace {
constexpr int kFieldHeight = 64;
}

CommentList::CommentList(const PanelContext& context, const Id<Card>& card, QWidget* parent)
    : QWidget(parent), m_context(context), m_card(card), m_list(new QVBoxLayout), m_text(new QPlainTextEdit(this)),
      m_add(new QPushButton(tr("Comment"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_list->setSpacing(8);
    layout->addLayout(m_list);
    m_text->setFixedHeight(kFieldHeight);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("What do you think?"));
    m_text->setAccessibleName(tr("New comment"));
    layout->addWidget(m_text);
    m_add->setToolTip(tr("Ctrl+Enter"));
    layout->addWidget(m_add, 0, Qt::AlignRight);
    m_add->setEnabled(false);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_add->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(m_add, &QPushButton::clicked, this, &CommentList::add);
    m_text->installEventFilter(this);
}

// In the field Ctrl+Enter is its own, whatever it does on the map. What was written in it is said once it is left, as in
// all fields: nothing that was typed is lost.
bool CommentList::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            add();
    } else if (event->type() == QEvent::Hide) {
        addLater();
    }
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const auto* key = isKey ? static_cast<QKeyEvent*>(event) : nullptr;
    const bool isEnter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (!isEnter || !key->modifiers().testFlag(Qt::ControlModifier))
        return QWidget::eventFilter(object, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        add();
    return true;
}

void CommentList::refresh()
{
    std::vector<Comment> comments;
    for (const Comment& comment : m_context.open.project().rows<Comment>())
        if (comment.card == m_card)
            comments.push_back(comment);
    std::sort(comments.begin(), comments.end(), [](const Comment& a, const Comment& b) {
        return a.timeMs != b.timeMs ? a.timeMs < b.timeMs : a.id < b.id;
    });
    if (comments == m_shown)
        return;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Comment& comment : comments)
        m_list->addWidget(entry(comment));
    m_shown = std::move(comments);
}

QWidget* CommentList::entry(const Comment& comment)
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const QString time =
        locale().toString(QDateTime::fromMSecsSinceEpoch(comment.timeMs).toLocalTime(), QLocale::ShortFormat);
    auto* head = new QLabel(comment.author.isEmpty() ? time : QStringLiteral("%1 · %2").arg(comment.author, time), box);
    head->setTextFormat(Qt::PlainText);
    head->setForegroundRole(QPalette::PlaceholderText);
    auto* remove = new QToolButton(box);
    remove->setText(QStringLiteral("×"));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Delete the comment"));
    remove->setAccessibleName(remove->toolTip());
    auto* top = new QHBoxLayout;
    top->addWidget(head, 1);
    top->addWidget(remove);
    layout->addLayout(top);
    auto* text = new QLabel(comment.text, box);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setEnabled(!comment.resolved);
    layout->addWidget(text);
    auto* resolved = new QCheckBox(tr("Resolved"), box);
    resolved->setChecked(comment.resolved);
    layout->addWidget(resolved);
    OpenProject& open = m_context.open;
    connect(resolved, &QCheckBox::clicked, this, [&open, id = comment.id](bool isOn) {
        if (const Comment* now = open.project().find(id)) {
            Comment changed = *now;
            changed.resolved = isOn;
            open.apply(edit::changeRow(open.project(), std::move(changed)));
        }
    });
    connect(remove, &QToolButton::clicked, this,
            [&open, id = comment.id] { open.apply(edit::removeComment(open.project(), id)); });
    return box;
}

void CommentList::add()
{
    const QString text = m_text->toPlainText();
    OpenProject& open = m_context.open;
    if (text.trimmed().isEmpty() || !open.project().find(m_card)) // gone, and the panel will follow
        return;
    if (open.apply(edit::addComment(open.project(), m_card, Author::instance().name(), text)))
        m_text->clear();
}

// The panel may be on its way out because of a change that others are still being told of, and its card with it.
void CommentList::addLater()
{
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty() || !m_context.open.isEditable())
        return;
    m_text->clear();
    QMetaObject::invokeMethod(
        &m_context.open,
        [&open = m_context.open, card = m_card, text] {
            if (open.project().find(card))
                open.apply(edit::addComment(open.project(), card, Author::instance().name(), text));
        },
        Qt::QueuedConnection);
}

void CommentList::beginNew()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

} // namespace trayecto::ui
