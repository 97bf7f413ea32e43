// The map beside the map: as a tree or as a table, to read, to go through by keyboard and to edit many cards at once.
#pragma once

#include "panels/outlinemodel.h"
#include "workspace/selection.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

class QToolButton;
class QTreeView;

namespace trayecto::ui {

class Outline : public QWidget
{
    Q_OBJECT

  public:
    Outline(Selection& selection, QWidget* parent);

    // Pre: it lives until another is set. nullptr: none.
    void setMap(LiveMap* map);

  Q_SIGNALS:
    // Somebody has gone there.
    void visited(const trayecto::ui::Subject& subject);

  protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    bool isSeen() const;
    void refresh();
    void setForm(OutlineModel::Form form);
    void sizeColumns();
    void showSelection();
    void retranslate();

    Selection& m_selection;
    QPointer<LiveMap> m_map;
    OutlineModel m_model;
    QTreeView* m_view;
    QToolButton *m_tree, *m_table;
    QSet<Subject> m_closed; // what somebody has closed
    bool m_isStale = false;
    bool m_isReading = false;
};

} // namespace trayecto::ui
