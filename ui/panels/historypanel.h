// The history of a project: what was done, when and by whom, and the versions it was given names for.
#pragma once

#include "workspace/historymodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace trayecto::ui {

// A point of the log that somebody looks at.
struct PastPoint
{
    qint64 seq = 0;
    QString name;  // a version's, else date and time: what the way back is called
    QString words; // of the last edit it holds; empty: it is a version
};

class HistoryPanel : public QWidget
{
    Q_OBJECT

  public:
    // Pre: `open` outlives it.
    explicit HistoryPanel(OpenProject& open, QWidget* parent = nullptr);

    // The point that the window shows; nullopt: it shows today.
    void setShown(std::optional<qint64> seq);

  Q_SIGNALS:
    void chosen(const trayecto::ui::PastPoint& point);
    void todayChosen();
    void restoreWanted(const trayecto::ui::PastPoint& point);
    void besideWanted(const trayecto::ui::PastPoint& point);

  public Q_SLOTS:
    // Asks for the name; the state now.
    void saveVersion();

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void retranslate();
    void enable();
    void choose(const QModelIndex& index);
    void showMenu(const QPoint& at);
    void nameState(qint64 seq);
    void rename(const model::Version& version);
    void askForName(const QString& title, const QString& before, std::function<void(const QString&)> then);
    PastPoint pointAt(int row) const;
    bool isToday(int row) const;
    int currentRow() const;

    OpenProject& m_open;
    HistoryModel* m_model;
    QComboBox* m_which;
    QTreeView* m_list;
    QLabel* m_hint;
    QPushButton* m_restore;
    QPushButton* m_beside;
    QPushButton* m_save;
    QTimer m_minute; // the times said are relative
};

} // namespace trayecto::ui
