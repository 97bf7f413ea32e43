// A field to type in what is looked for, and below it what was found.
#pragma once

#include "panels/searchhits.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace trayecto::ui {

class SearchPanel : public QWidget
{
    Q_OBJECT

  public:
    SearchPanel(const OpenProject& open, QWidget* parent);

    QSize sizeHint() const override;

    QString query() const;
    // Opens it, ready for another word.
    void start();
    void goOnTyping();
    // The hit that was current stays so, where it is still among them.
    void showHits(std::vector<insight::SearchHit> hits, const QStringList& words);
    int hitCount() const { return m_hits->rowCount(); }
    // To the next hit, -1: the one before; past the ends around.
    void step(int by);
    bool isTyping() const;

  Q_SIGNALS:
    void queryChanged();
    void hitChosen(const trayecto::insight::SearchHit& hit);
    void left(); // by Escape or its button

  protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void choose(int row);
    void showCount();
    void retranslate();

    SearchHits* m_hits;
    QLineEdit* m_field;
    QToolButton* m_close;
    QLabel* m_count;
    QListView* m_list;
};

} // namespace trayecto::ui
