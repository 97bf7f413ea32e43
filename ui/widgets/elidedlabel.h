// A line of plain text that ends in "…" where there is no room for it.
#pragma once

#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace trayecto::ui {

class ElidedLabel : public QLabel
{
  public:
    explicit ElidedLabel(QWidget* parent = nullptr) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
        style()->drawItemText(&painter, rect(), int(Qt::AlignVCenter), palette(), isEnabled(), shown, foregroundRole());
    }
};

} // namespace trayecto::ui
