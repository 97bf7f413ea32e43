// What can be opened from the start page: a picture with a title and a line below it.
#pragma once

#include "settings/scale.h"
#include "start/thumbnailer.h"

#include <QAbstractButton>

class QToolButton;

namespace trayecto::ui {

// Clicked, or Enter: open. Delete or the entry of its menu: take away, where it can be.
class Tile : public QAbstractButton
{
    Q_OBJECT

  public:
    static constexpr QSize kSize{kThumbnailSize.width() + 2, kThumbnailSize.height() + 76}; // px at 100 %

    Tile(const QString& title, const QString& note, QWidget* parent);

    const QString& title() const { return m_title; }
    void setPicture(const Thumbnail& thumbnail);
    // What cannot be opened says why, and can still be taken away.
    bool isBroken() const { return m_isBroken; }
    // `text`: of the menu's entry.
    void setRemoval(const QString& text);
    QSize sizeHint() const override { return scaled(kSize); }

  Q_SIGNALS:
    void removalWanted();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void showMenu(const QPoint& at);
    void describe();

    QString m_title; // not the button's text, where & would make a key
    QString m_note;
    QString m_fault; // instead of the note, where it is broken
    QString m_tip;   // where it is not
    QString m_removal;
    QImage m_picture;
    bool m_isBroken = false;
    QToolButton* m_more;
};

// Tiles from left to right, as many in a line as there is room.
class TileGrid : public QWidget
{
    Q_OBJECT

  public:
    explicit TileGrid(QWidget* parent);

    void clear();
    void add(Tile* tile);
    void take(Tile* tile); // and deletes it
    const std::vector<Tile*>& tiles() const { return m_tiles; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return scaled(Tile::kSize); }

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    int columnsIn(int width) const;
    void place();

    std::vector<Tile*> m_tiles;
};

} // namespace trayecto::ui
