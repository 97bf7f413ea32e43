// The colour of a phase: the house's palette, or any other.
#pragma once

#include "model/value.h"

#include <QToolButton>

namespace trayecto::ui {

class ColorField : public QToolButton
{
    Q_OBJECT

  public:
    explicit ColorField(QWidget* parent = nullptr);
    void setValue(const model::Color& color);

  Q_SIGNALS:
    void picked(const trayecto::model::Color& color);

  private:
    void fillMenu();

    model::Color m_color;
};

} // namespace trayecto::ui
