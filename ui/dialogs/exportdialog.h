// A map as PDF, SVG, PNG, Mermaid or JSON: what it will look like, and the writing of it.
#pragma once

#include "export/exporter.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace trayecto::ui {

class PagePreview;

class ExportDialog : public QDialog
{
    Q_OBJECT

  public:
    // `name` is what the file is called unless the person says otherwise.
    ExportDialog(exporting::Snapshot snapshot, const QString& name, QWidget* parent);

    // Not while it writes.
    void reject() override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    exporting::ExportOptions options() const;
    void chooseView();
    bool isPicture() const;
    void showOptions();
    void write();
    void writeText(const QString& path);
    void writeInBackground(const QString& path, std::function<QByteArray()> content);
    void finish(const base::Result<void>& result, const QString& path);

    exporting::Snapshot m_whole;
    exporting::Snapshot m_snapshot; // as the view shows it
    QString m_name;
    QFormLayout* m_form;
    QComboBox* m_format;
    QComboBox* m_view;
    QComboBox* m_paper;
    QCheckBox* m_portrait;
    QComboBox* m_colors;
    QComboBox* m_language;
    QSpinBox* m_dpi;
    QCheckBox* m_curves;
    PagePreview* m_preview;
    QLabel* m_pages;
    QSpinBox* m_page;
    QProgressBar* m_progress;
    QPushButton* m_write;
    exporting::ExportJob* m_job = nullptr; // a picture
    bool m_isWriting = false;              // a text
};

} // namespace trayecto::ui
