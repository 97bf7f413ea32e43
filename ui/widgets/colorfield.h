// The colour of a phase: the house's palette, or any other.
#pragma once

#include "model/value.h"

#include <QToolButton>
#include <functional>

class QMenu;

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
    model::Color m_color;
};

// The palette and a way to any other colour.
void fillColorMenu(QMenu& menu, const model::Color& current, QWidget* parent,
                   const std::function<void(const model::Color&)>& pick);

} // namespace trayecto::ui
