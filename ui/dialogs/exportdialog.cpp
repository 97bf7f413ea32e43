#include "dialogs/exportdialog.h"

#include "base/files.h"
#include "dialogs/job.h"
#include "dialogs/pagepreview.h"
#include "dialogs/savename.h"
#include "export/jsonfile.h"
#include "export/loss.h"
#include "export/mermaid.h"
#include "insight/mapfilter.h"
#include "model/query.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

namespace trayecto::ui {

namespace {

using layout::Paper;

constexpr double kMmPerPt = 25.4 / 72;

QComboBox* choices(QWidget* parent, const std::vector<std::pair<QString, QVariant>>& entries)
{
    auto* box = new QComboBox(parent);
    for (const auto& [text, value] : entries)
        box->addItem(text, value);
    return box;
}

} // namespace

ExportDialog::ExportDialog(exporting::Snapshot snapshot, const QString& name, QWidget* parent)
    : QDialog(parent), m_whole(std::move(snapshot)), m_snapshot(m_whole), m_name(name)
{
    setWindowTitle(tr("Export"));
    setObjectName(QStringLiteral("exportDialog"));
    m_format = choices(this, {{tr("PDF, for printing and mail"), QStringLiteral("pdf")},
                              {tr("PNG, a picture"), QStringLiteral("png")},
                              {tr("SVG, a drawing"), QStringLiteral("svg")},
                              {tr("Mermaid journey"), QStringLiteral("mmd")},
                              {tr("JSON, the whole project"), QStringLiteral("json")}});
    m_view = choices(this, {{tr("As it is now"), {}}});
    for (const model::SavedView* view : insight::savedViews(m_whole.project, m_whole.map))
        m_view->addItem(view->name, view->filter);
    m_paper = choices(this, {{tr("As large as the map"), int(Paper::fit)},
                             {QStringLiteral("A4"), int(Paper::a4)},
                             {QStringLiteral("A3"), int(Paper::a3)},
                             {QStringLiteral("A2"), int(Paper::a2)},
                             {QStringLiteral("A1"), int(Paper::a1)},
                             {QStringLiteral("A0"), int(Paper::a0)},
                             {tr("Letter"), int(Paper::letter)},
                             {tr("Slide 16:9"), int(Paper::wide)}});
    m_portrait = new QCheckBox(tr("Portrait"), this);
    m_colors =
        choices(this, {{tr("Light"), int(exporting::Colors::light)}, {tr("Dark"), int(exporting::Colors::dark)}});
    m_language = choices(
        this, {{QStringLiteral("Español"), QStringLiteral("es")}, {QStringLiteral("English"), QStringLiteral("en")}});
    if (const model::ProjectInfo* info = model::info(m_snapshot.project))
        m_language->setCurrentIndex(std::max(0, m_language->findData(info->language)));
    m_dpi = new QSpinBox(this);
    m_dpi->setRange(exporting::kLeastDpi, exporting::kMostDpi);
    m_dpi->setValue(exporting::ExportOptions().dpi);
    m_curves = new QCheckBox(tr("Text as curves"), this);
    m_preview = new PagePreview(this);
    m_pages = new QLabel(this);
    m_page = new QSpinBox(this);
    m_page->setAccessibleName(tr("Page shown"));
    m_page->setPrefix(tr("Page") + QLatin1Char(' '));
    m_page->setRange(1, 1);
    m_progress = new QProgressBar(this);
    m_progress->hide();

    m_form = new QFormLayout;
    m_form->addRow(tr("Format"), m_format);
    if (m_view->count() > 1)
        m_form->addRow(tr("View"), m_view);
    m_view->setVisible(m_view->count() > 1);
    m_form->addRow(tr("Page"), m_paper);
    m_form->addRow(QString(), m_portrait);
    m_form->addRow(tr("Colours"), m_colors);
    m_form->addRow(tr("Language"), m_language);
    m_form->addRow(tr("Dots per inch"), m_dpi);
    m_form->addRow(QString(), m_curves);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    m_write->setDefault(true);

    auto* left = new QVBoxLayout;
    left->addLayout(m_form);
    left->addStretch();
    left->addWidget(m_progress);
    left->addWidget(buttons);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_pages, 1);
    foot->addWidget(m_page);
    auto* right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    right->addLayout(foot);
    auto* layout = new QHBoxLayout(this);
    layout->addLayout(left);
    layout->addLayout(right, 1);
    resize(960, 560);

    for (QComboBox* box : {m_format, m_paper, m_colors, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::showOptions);
    connect(m_view, &QComboBox::currentIndexChanged, this, &ExportDialog::chooseView);
    connect(m_portrait, &QCheckBox::toggled, this, &ExportDialog::showOptions);
    connect(m_page, &QSpinBox::valueChanged, this, &ExportDialog::showOptions);
    connect(m_preview, &PagePreview::paged, this, [this](int pages, const QSizeF& pagePt) {
        m_page->setRange(1, std::max(1, pages));
        m_page->setVisible(pages > 1 && isPicture());
        const QString size = QStringLiteral("%1 × %2 mm")
                                 .arg(locale().toString(pagePt.width() * kMmPerPt, 'f', 0),
                                      locale().toString(pagePt.height() * kMmPerPt, 'f', 0));
        m_pages->setText(tr("%n page(s)", nullptr, pages) + QStringLiteral(" · ") + size);
    });
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    showOptions();
}

void ExportDialog::chooseView()
{
    const auto view = insight::viewFromText(m_view->currentData().toString());
    m_snapshot = m_whole;
    if (m_view->currentIndex() > 0 && view)
        m_snapshot.project = insight::viewed(std::move(m_snapshot.project), m_snapshot.map, *view);
    showOptions();
}

bool ExportDialog::isPicture() const
{
    const QString format = m_format->currentData().toString();
    return format != u"mmd" && format != u"json";
}

exporting::ExportOptions ExportDialog::options() const
{
    exporting::ExportOptions options;
    options.format = {Paper(m_paper->currentData().toInt()), m_portrait->isChecked()};
    options.colors = exporting::Colors(m_colors->currentData().toInt());
    options.language = base::parseLanguage(m_language->currentData().toString()).value_or(base::Language::en);
    options.dpi = m_dpi->value();
    options.textAsCurves = m_curves->isChecked();
    return options;
}

void ExportDialog::showOptions()
{
    const QString format = m_format->currentData().toString();
    for (QWidget* field : std::initializer_list<QWidget*>{m_paper, m_colors, m_language})
        field->setEnabled(isPicture());
    m_portrait->setEnabled(isPicture() && options().format.paper != Paper::fit);
    m_dpi->setEnabled(format == u"png");
    m_curves->setEnabled(format == u"svg");
    m_view->setEnabled(format != u"json");
    m_preview->setVisible(isPicture());
    m_pages->setVisible(isPicture());
    m_preview->show(m_snapshot, options(), m_page->value() - 1);
}

void ExportDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    m_preview->show(m_snapshot, options(), m_page->value() - 1);
}

void ExportDialog::write()
{
    const QString suffix = m_format->currentData().toString();
    const QString path =
        askWhereToSave(this, tr("Export"), QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix), suffix, m_name);
    if (path.isEmpty())
        return;
    if (!isPicture())
        return writeText(path);
    m_write->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_job = new exporting::ExportJob(m_snapshot, options(), path, this);
    connect(m_job, &exporting::ExportJob::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_job, &exporting::ExportJob::finished, this, [this, path](const base::Result<void>& result) {
        m_job->deleteLater();
        m_job = nullptr;
        finish(result, path);
    });
    m_job->start();
}

void ExportDialog::writeText(const QString& path)
{
    if (path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        return writeInBackground(path, [project = m_whole.project] { return exporting::jsonOf(project); });
    exporting::LossReport losses;
    const QByteArray text = exporting::mermaidOf(m_snapshot.project, m_snapshot.map, losses);
    QStringList lost;
    for (const exporting::Loss& loss : losses.all())
        lost += exporting::sentence(loss, options().language);
    if (!lost.isEmpty()) {
        QMessageBox question(QMessageBox::Information, windowTitle(), tr("A Mermaid journey cannot carry everything."),
                             QMessageBox::Ok | QMessageBox::Cancel, this);
        question.setInformativeText(lost.join(QLatin1Char('\n')));
        question.setTextFormat(Qt::PlainText);
        if (question.exec() != QMessageBox::Ok)
            return;
    }
    writeInBackground(path, [text] { return text; });
}

void ExportDialog::writeInBackground(const QString& path, std::function<QByteArray()> content)
{
    m_write->setEnabled(false);
    m_isWriting = true;
    inBackground<base::Result<void>>(
        {this, tr("Exporting…"), false}, [path, content] { return base::writeFile(path, content()); },
        [dialog = QPointer<ExportDialog>(this), path](const base::Result<void>& result, bool) {
            if (dialog)
                dialog->finish(result, path);
        });
}

// What is being written ends first, and says so where it failed; a picture is cancelled.
void ExportDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else if (!m_isWriting)
        QDialog::reject();
}

void ExportDialog::finish(const base::Result<void>& result, const QString& path)
{
    m_isWriting = false;
    m_progress->hide();
    m_write->setEnabled(true);
    if (result) {
        accept();
        return;
    }
    if (result.error().code != base::ErrorCode::cancelled)
        QMessageBox::warning(this, windowTitle(), path + QLatin1Char('\n') + base::sentence(result.error()));
}

} // namespace trayecto::ui
