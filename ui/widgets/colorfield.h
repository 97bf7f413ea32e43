// A colour: the house's palette, or any other.
#pragma once

#include "model/value.h"
#include "widgets/menufield.h"

#include <functional>
#include <optional>

class QMenu;

namespace trayecto::ui {

class ColorField : public MenuField
{
    Q_OBJECT

  public:
    explicit ColorField(QWidget* parent = nullptr, bool isOptional = false);
    // None: an own one need not be; it can then be taken away, too.
    void setValue(const std::optional<model::Color>& color);

  Q_SIGNALS:
    void picked(const trayecto::model::Color& color);
    void cleared();

  private:
    std::optional<model::Color> m_color;
};

// The palette and a way to any other colour.
void fillColorMenu(QMenu& menu, const std::optional<model::Color>& current, QWidget* parent,
                   const std::function<void(const model::Color&)>& pick);

} // namespace trayecto::ui
