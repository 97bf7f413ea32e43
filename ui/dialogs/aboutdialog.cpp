#include "dialogs/aboutdialog.h"

#include "widgets/headings.h"
#include "widgets/logo.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace trayecto::ui {

namespace {
constexpr int kLogoSide = 56;
constexpr int kTextWidth = 400;
} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Trayecto"));
    auto* logo = new Logo(kLogoSide, this);
    auto* text = new QVBoxLayout;
    text->setSpacing(6);
    const auto add = [&](const QString& words) {
        auto* label = new QLabel(words, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFixedWidth(kTextWidth);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->addWidget(label);
        return label;
    };
    QLabel* name = add(
        QStringLiteral("%1 %2").arg(QGuiApplication::applicationDisplayName(), QCoreApplication::applicationVersion()));
    QFont large = name->font();
    large.setPixelSize(22);
    large.setWeight(QFont::Bold);
    name->setFont(large);
    add(tr("An editor for customer journey maps."));
    text->addSpacing(10);
    text->addWidget(heading(tr("Licence"), this));
    add(tr("GPL-3.0-or-later: free software. It may be used, studied, shared and changed under the GNU General Public "
           "License, version 3 or any later version. It comes without any warranty."));
    text->addSpacing(10);
    text->addWidget(heading(tr("Made with"), this));
    add(tr("Qt %1, under the GNU LGPL 3").arg(QLatin1String(qVersion())));
    add(tr("SQLite, in the public domain"));
    add(tr("Inter, the typeface by Rasmus Andersson, under the SIL Open Font License 1.1"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* licence = buttons->addButton(tr("Full licence…"), QDialogButtonBox::ActionRole);
    connect(licence, &QPushButton::clicked, this, &AboutDialog::showLicence);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(logo, 0, Qt::AlignTop);
    row->addLayout(text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 26, 28, 18);
    layout->setSpacing(18);
    layout->addLayout(row);
    layout->addWidget(buttons);
}

void AboutDialog::showLicence()
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("licence"));
    dialog->setWindowTitle(QStringLiteral("GPL-3.0-or-later"));
    auto* text = new QPlainTextEdit(dialog);
    text->setReadOnly(true);
    text->setAccessibleName(tr("Licence"));
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QFile file(QStringLiteral(":/help/LICENSE"));
    if (file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    dialog->resize(700, 640);
    dialog->open();
}

} // namespace trayecto::ui
