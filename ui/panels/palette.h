// What can be added to the map: card kinds with their keys, and the project's channels. Dragged onto the map, or
// pressed to add to the current cell.
#pragma once

#include "canvas/dropitem.h"
#include "workspace/openproject.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace trayecto::ui {

// An entry that can be dragged away.
class PaletteButton : public QAbstractButton
{
    Q_OBJECT

  public:
    // With a frame and a key, or plain as a line of a list.
    enum class Look { framed, line };

    PaletteButton(DropItem item, Look look, QWidget* parent);

    const DropItem& item() const { return m_item; }
    void setSign(const QString& icon, const QColor& color);
    void setName(const QString& name);
    void setKey(const QString& key);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void drag();

    DropItem m_item;
    Look m_look;
    QString m_name;
    QString m_icon;
    QColor m_color;
    QString m_key;
    QPoint m_pressed;
};

class Palette : public QWidget
{
    Q_OBJECT

  public:
    explicit Palette(OpenProject& open, QWidget* parent = nullptr);

  Q_SIGNALS:
    void chosen(const trayecto::ui::DropItem& item);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fill();

    OpenProject& m_open;
    QVBoxLayout* m_layout;
};

} // namespace trayecto::ui
