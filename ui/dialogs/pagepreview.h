// A page as it will leave the program, and how many there are.
#pragma once

#include "export/options.h"

#include <QImage>
#include <QWidget>

class QThread;

namespace trayecto::ui {

// Painted in a worker; what was asked for last is what comes to be seen.
class PagePreview : public QWidget
{
    Q_OBJECT

  public:
    explicit PagePreview(QWidget* parent = nullptr);
    ~PagePreview() override;

    void show(const exporting::Snapshot& snapshot, const exporting::ExportOptions& options, int page);
    QSize sizeHint() const override { return {560, 420}; }

  Q_SIGNALS:
    void paged(int pages, const QSizeF& pagePt);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Wanted
    {
        exporting::Snapshot snapshot;
        exporting::ExportOptions options;
        int page = 0;
        QSize room; // device pixels
    };
    void work();

    QImage m_picture;
    std::optional<Wanted> m_next;
    QThread* m_thread = nullptr; // null: at rest
};

} // namespace trayecto::ui
