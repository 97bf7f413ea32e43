// Five faces from very bad to very good; one is chosen, or none.
#pragma once

#include <QWidget>
#include <optional>

namespace trayecto::ui {

// By mouse, by arrows, and Delete for none. Values between the faces show the nearer one and their number.
class FacePicker : public QWidget
{
    Q_OBJECT

  public:
    explicit FacePicker(QWidget* parent = nullptr);

    std::optional<double> value() const { return m_value; }
    void setValue(std::optional<double> value);
    QSize sizeHint() const override;

  Q_SIGNALS:
    void picked(std::optional<double> value);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void pick(std::optional<double> value);
    QPointF centerOf(int face) const; // 0 to 4
    double room() const;              // px for each
    double radius() const;
    int faceAt(const QPointF& at) const;

    std::optional<double> m_value;
};

// "very bad" ... "very good" in the language of the program.
QString feelingName(double value);

} // namespace trayecto::ui
