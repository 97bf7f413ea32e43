#include "dialogs/helpdialog.h"

#include "dialogs/shortcutsheet.h"
#include "settings/appearance.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

namespace trayecto::ui {

namespace {

// The lines of a text lie too close for reading.
void spread(QTextDocument& document)
{
    constexpr int kLinePercent = 135;
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(kLinePercent, QTextBlockFormat::ProportionalHeight);
        format.setBottomMargin(format.headingLevel() ? 6 : 10);
        format.setTopMargin(format.headingLevel() > 1 ? 16 : 0);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

} // namespace

HelpDialog::HelpDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("firstSteps"));
    setWindowTitle(tr("First steps"));
    auto* text = new QTextBrowser(this);
    text->setAccessibleName(windowTitle());
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(28);
    QFile file(QStringLiteral(":/help/first-steps_%1.md").arg(base::codeOf(Appearance::instance().language())));
    if (file.open(QIODevice::ReadOnly))
        text->document()->setMarkdown(QString::fromUtf8(file.readAll()));
    spread(*text->document());
    text->moveCursor(QTextCursor::Start);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton* keys = buttons->addButton(tr("Keyboard shortcuts"), QDialogButtonBox::ActionRole);
    keys->setAutoDefault(false);
    connect(keys, &QPushButton::clicked, this, [this] {
        auto* sheet = new ShortcutSheet(parentWidget());
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
        close();
    });
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 0, 24, 0);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->addWidget(text, 1);
    layout->addLayout(foot);
    resize(680, 640);
}

} // namespace trayecto::ui
