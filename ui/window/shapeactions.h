// The commands on the shape of the map: what is folded, how large columns, lanes and cards are, how the curve is drawn.
#pragma once

#include "window/commandset.h"

namespace trayecto::ui {

class ShapeActions : public CommandSet
{
    Q_OBJECT

  public:
    ShapeActions(OpenProject& open, Selection& selection, QWidget* window);

    void fillMapMenu(QMenu& menu);
    void fillContextMenu(QMenu& menu, const Subject& subject);

  protected:
    QString say(const char* text) const override { return tr(text); }

  private:
    void fillCurve(QMenu& menu);
    void fold();
    void unfoldAll();
    void resize(int by); // in steps; of a column, a lane or a card
    bool canResize() const;
    bool isFoldable() const;
    bool isFolded() const;

    QAction *m_fold, *m_unfoldAll, *m_larger, *m_smaller, *m_automatic, *m_curve;
};

} // namespace trayecto::ui
