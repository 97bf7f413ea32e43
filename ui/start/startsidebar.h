// The left of the start page: who we are, and the ways in that are no tile.
#pragma once

#include "widgets/panelscroll.h"

class QLabel;
class QPushButton;

namespace trayecto::ui {

class StartSidebar : public PanelScroll
{
    Q_OBJECT

  public:
    explicit StartSidebar(QWidget* parent);

    // From where Tab goes on to the tiles.
    QWidget* lastControl() const;

  Q_SIGNALS:
    void openWanted();
    void importWanted();
    void tourWanted();
    void helpWanted();

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void retranslate();

    QLabel* m_tagline;
    QPushButton* m_open;
    QPushButton* m_import;
    QLabel* m_learn;
    QLabel* m_newHere;
    QPushButton* m_tour;
    QPushButton* m_help;
};

} // namespace trayecto::ui
