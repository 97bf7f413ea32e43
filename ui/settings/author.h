// Who works here: the name that stands in the history beside what was done.
#pragma once

#include <QObject>

namespace trayecto::ui {

// One for the process; kept in the settings.
class Author : public QObject
{
    Q_OBJECT

  public:
    static Author& instance();

    // The system's user where none was chosen.
    QString name() const;
    QString chosenName() const { return m_chosen; }
    void setChosenName(const QString& name);
    static QString systemName();

  Q_SIGNALS:
    void nameChanged();

  private:
    Author();

    QString m_chosen;
};

} // namespace trayecto::ui
