#include "dialogs/shortcutsheet.h"

#include "canvas/canvaskeys.h"
#include "dialogs/commandlist.h"
#include "dialogs/shortcuteditor.h"
#include "settings/fitting.h"
#include "settings/shortcuts.h"
#include "widgets/headings.h"
#include "widgets/keyplate.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>

namespace trayecto::ui {

namespace {

constexpr int kTextWidth = 250;
constexpr int kLineGap = 6;

QString nameOf(const QKeyCombination& key)
{
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: {
        // An arrow says more than its name.
        static const QHash<int, QChar> kArrows{
            {Qt::Key_Left, u'←'}, {Qt::Key_Right, u'→'}, {Qt::Key_Up, u'↑'}, {Qt::Key_Down, u'↓'}};
        const QString with = QKeySequence(key.keyboardModifiers().toInt()).toString(QKeySequence::NativeText);
        return with + kArrows[key.key()];
    }
    default:
        return QKeySequence(key).toString(QKeySequence::NativeText);
    }
}

void collect(const QMenu& menu, const std::function<void(const QAction&)>& take)
{
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), take);
        else if (!action->shortcuts().isEmpty())
            take(*action);
    }
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget* window)
    : QDialog(window), m_window(qobject_cast<QMainWindow*>(window)), m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setProperty(kOwnSizes, true); // as its lines need it
    setWindowTitle(tr("Keyboard shortcuts"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    fill();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(24, 0, 24, 16);
    QPushButton* change = buttons->addButton(tr("Change…"), QDialogButtonBox::ActionRole);
    change->setAutoDefault(false);
    connect(change, &QPushButton::clicked, this, [this] {
        auto* editor = new ShortcutEditor(m_window, this);
        editor->setAttribute(Qt::WA_DeleteOnClose);
        editor->open();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // After the commands, which hear of it too.
    connect(&Shortcuts::instance(), &Shortcuts::changed, this, &ShortcutSheet::fill, Qt::QueuedConnection);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buttons);
    const QSize content = m_scroll->widget()->sizeHint();
    resize(content.width() + 24, std::min(content.height() + 80, 720));
}

void ShortcutSheet::fill()
{
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(24, 20, 24, 12);
    columns->setSpacing(44);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right})
        column->setSpacing(kLineGap);
    columns->addLayout(left);
    columns->addLayout(right);

    for (const QAction* top : m_window->menuBar()->actions()) {
        std::vector<Line> lines;
        if (top->menu())
            collect(*top->menu(), [&](const QAction& action) {
                QStringList keys;
                for (const QKeySequence& key : action.shortcuts())
                    keys += key.toString(QKeySequence::NativeText);
                keys.removeDuplicates();
                lines.push_back({action.iconText(), keys});
            });
        if (!lines.empty())
            addGroup(left, withoutMarks(top->text()), lines);
    }
    std::vector<Line> lines;
    for (const CanvasKeys::Key& key : CanvasKeys::keys()) {
        QStringList names;
        for (const QKeyCombination& one : key.keys)
            names += nameOf(one);
        lines.push_back({QCoreApplication::translate("CanvasKeys", key.text), names});
    }
    addGroup(right, tr("On the map"), lines);
    left->addStretch();
    right->addStretch();
    m_scroll->setWidget(content);
}

void ShortcutSheet::addGroup(QVBoxLayout* column, const QString& name, const std::vector<Line>& lines)
{
    column->addWidget(heading(name, this));
    column->addSpacing(4);
    for (const Line& line : lines) {
        auto* row = new QHBoxLayout;
        row->setSpacing(6);
        auto* text = new QLabel(line.text, this);
        text->setTextFormat(Qt::PlainText);
        text->setMinimumWidth(kTextWidth);
        // For who hears the line and does not see the plates.
        text->setAccessibleName(line.text + QStringLiteral(": ") + line.keys.join(QStringLiteral(", ")));
        row->addWidget(text, 1);
        for (const QString& key : line.keys)
            row->addWidget(new KeyPlate(key, this));
        column->addLayout(row);
    }
    column->addSpacing(16);
}

} // namespace trayecto::ui
