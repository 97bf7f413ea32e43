// A field whose choices are a menu: several at once, or with signs. It looks as a list of one choice does, and opens
// with the same keys.
#pragma once

#include <QToolButton>

class QStyleOptionComboBox;

namespace trayecto::ui {

class MenuField : public QToolButton
{
    Q_OBJECT

  public:
    // With a menu of its own, to be filled when it is about to be shown.
    explicit MenuField(QWidget* parent = nullptr);

    // Says what is chosen, to the eye and to the ear.
    void setChosen(const QString& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QStyleOptionComboBox look() const;
    int signWidth() const;

    QString m_chosen; // not the button's text, where & would make a key
};

} // namespace trayecto::ui
