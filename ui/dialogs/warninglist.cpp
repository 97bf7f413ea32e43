#include "dialogs/warninglist.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace trayecto::ui {

WarningList::WarningList(const QString& summary, const QStringList& lines, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("importWarnings"));
    setWindowTitle(tr("Import"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto* head = new QLabel(summary, this);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    QFont bold = head->font();
    bold.setWeight(QFont::DemiBold);
    head->setFont(bold);
    layout->addWidget(head);
    auto* list = new QListWidget(this);
    list->setAccessibleName(tr("Warnings"));
    list->setWordWrap(true);
    list->setSpacing(3);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->addItems(lines);
    list->setCurrentRow(0);
    layout->addWidget(list, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [lines] { QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n'))); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(620, 380);
}

} // namespace trayecto::ui
