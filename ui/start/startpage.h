// What a start without files shows: work without a name, templates, and the projects opened last.
#pragma once

#include "start/tile.h"
#include "store/drafts.h"

#include <QPointer>
#include <functional>

class QLabel;
class QVBoxLayout;

namespace trayecto::ui {

class StartSidebar;

class StartPage : public QWidget
{
    Q_OBJECT

  public:
    explicit StartPage(QWidget* parent);

    // Reads the lists anew; drafts and pictures come when they have been read.
    void refresh();
    // The same where something has come or gone since; the focus stays where it is.
    void look();

  Q_SIGNALS:
    void fileChosen(const QString& path);
    void templateChosen(const QString& key);
    void openWanted();
    void importWanted();
    void tourWanted();
    void helpWanted();

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    struct Section
    {
        QWidget* box;
        QLabel* heading;
        QLabel* note;
        TileGrid* grid;
    };
    void add(const Section& section, Tile* tile, const QString& of);
    void goFrom(const Tile& tile, int arrow);
    Section addSection(QVBoxLayout* column, const QString& name);
    void retranslate();
    void whenSeen(std::function<void()> work);
    void beSeen();
    void showTemplates();
    void showRecent();
    void lookForDrafts();
    void showDrafts(const std::vector<store::Draft>& drafts);
    QString focusedOne() const;
    void orderTabs();
    void askToDelete(Tile* tile, const QString& path);
    void focusFirst();

    StartSidebar* m_sidebar;
    Section m_drafts;
    Section m_templates;
    Section m_recent;
    QHash<QString, QPointer<Tile>> m_tiles; // by file or template
    QStringList m_shownRecent;
    std::vector<store::Draft> m_shownDrafts;
    bool m_isSeen = false;
    std::vector<std::function<void()>> m_later; // until it is seen
    bool m_isReading = false;
    bool m_isOld = false;      // what is being read
    QPointer<QWidget> m_first; // where the focus was put for a beginning
};

} // namespace trayecto::ui
