#include "dialogs/shortcutsheet.h"

#include "canvas/canvaskeys.h"
#include "settings/fitting.h"
#include "widgets/headings.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QScrollArea>

namespace trayecto::ui {

namespace {

constexpr int kTextWidth = 250;
constexpr int kLineGap = 6;

// A key as it looks on a keyboard.
class KeyPlate : public QLabel
{
  public:
    KeyPlate(const QString& key, QWidget* parent) : QLabel(key, parent)
    {
        setTextFormat(Qt::PlainText);
        setAlignment(Qt::AlignCenter);
        setContentsMargins(7, 2, 7, 2);
        QFont small = font();
        small.setPixelSize(12);
        setFont(small);
    }

  protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Mid), 1));
        painter.setBrush(palette().color(QPalette::AlternateBase));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        QLabel::paintEvent(event);
    }
};

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

ShortcutSheet::ShortcutSheet(QWidget* window) : QDialog(window)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setProperty(kOwnSizes, true); // as its lines need it
    setWindowTitle(tr("Keyboard shortcuts"));
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

    for (const QAction* top : qobject_cast<QMainWindow*>(window)->menuBar()->actions()) {
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
            addGroup(left, QString(top->text()).remove(u'&'), lines);
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

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(24, 0, 24, 16);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(content->sizeHint().width() + 24, std::min(content->sizeHint().height() + 80, 720));
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
