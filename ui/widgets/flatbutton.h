// The house's push button: filled, or with a thin frame.
#pragma once

#include <QPushButton>

namespace trayecto::ui {

class FlatButton : public QPushButton
{
    Q_OBJECT

  public:
    enum class Look {
        framed,
        accent, // what one came for
        strong, // dark on light, light on dark
    };

    FlatButton(const QString& text, Look look, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Look m_look;
};

} // namespace trayecto::ui
