// A panel that is higher than its place: it scrolls, up and down alone, and what gets the focus comes into sight.
#pragma once

#include <QScrollArea>

namespace trayecto::ui {

class PanelScroll : public QScrollArea
{
  public:
    explicit PanelScroll(QWidget* parent = nullptr);
};

} // namespace trayecto::ui
