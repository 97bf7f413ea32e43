// What leads to the search, in the bar of the menus: looks like a field, and opens the one beside the map.
#pragma once

#include <QAbstractButton>

class QAction;

namespace trayecto::ui {

class SearchField : public QAbstractButton
{
    Q_OBJECT

  public:
    // Pre: the action, which says its keys, outlives it.
    SearchField(QAction& search, QWidget* parent);

    QSize sizeHint() const override;

  protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void name();

    QAction& m_search;
};

} // namespace trayecto::ui
