#include "widgets/textfields.h"

#include "base/id.h"
#include "base/text.h"

#include <QEvent>

namespace trayecto::ui {

namespace {
constexpr int kTextLines = 4;
constexpr int kTextMargin = 5; // px
} // namespace

QString newSitting()
{
    return base::Uuid::create().toString();
}

Typing::Typing(QWidget* field, std::function<QString()> read, std::function<void(const QString&)> write)
    : QObject(field), m_read(std::move(read)), m_write(std::move(write)), m_sitting(newSitting())
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kTypingRestMs);
    connect(&m_rest, &QTimer::timeout, this, &Typing::give);
    field->installEventFilter(this);
}

void Typing::setValue(const QString& value)
{
    const bool isTyping = m_rest.isActive();
    m_given = value;
    if (isTyping || m_read() == value)
        return;
    m_write(value);
    m_rest.stop(); // writing it was no key
}

void Typing::touch()
{
    m_rest.start();
}

void Typing::give()
{
    m_rest.stop();
    const QString value = m_read();
    if (value == m_given)
        return;
    m_given = value;
    Q_EMIT typed(value, m_sitting);
}

bool Typing::eventFilter(QObject* field, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        m_sitting = newSitting();
    if (event->type() == QEvent::FocusOut)
        give();
    return QObject::eventFilter(field, event);
}

LineField::LineField(QWidget* parent)
    : QLineEdit(parent), m_typing(new Typing(
                             this, [this] { return base::cleanTitle(text()); },
                             [this](const QString& value) {
                                 setText(value);
                                 if (!hasFocus())
                                     setCursorPosition(0); // a long text shows its beginning
                             }))
{
    setTextMargins(kTextMargin, 0, kTextMargin, 0);
    setMaxLength(base::kTitleLimit);
    connect(this, &QLineEdit::textEdited, m_typing, &Typing::touch);
    connect(this, &QLineEdit::returnPressed, m_typing, &Typing::give);
}

TextField::TextField(QWidget* parent)
    : QPlainTextEdit(parent), m_typing(new Typing(
                                  this, [this] { return base::cleanText(toPlainText()); },
                                  [this](const QString& value) { setPlainText(value); }))
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, m_typing, &Typing::touch);
}

void giveTyped(QWidget* field)
{
    if (auto* line = qobject_cast<LineField*>(field))
        line->typing().give();
    else if (auto* text = qobject_cast<TextField*>(field))
        text->typing().give();
}

QSize TextField::sizeHint() const
{
    return {200, kTextLines * fontMetrics().lineSpacing() + 12};
}

} // namespace trayecto::ui
