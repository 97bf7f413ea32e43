// A field whose choices are a menu: several at once, or with signs. It looks as a list of one choice does.
#pragma once

#include <QToolButton>

class QStyleOptionComboBox;

namespace trayecto::ui {

class MenuField : public QToolButton
{
  public:
    // With a menu of its own, to be filled when it is about to be shown.
    explicit MenuField(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QStyleOptionComboBox look() const;
};

} // namespace trayecto::ui
