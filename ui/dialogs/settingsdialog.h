// All that can be chosen about the program, in one place; it applies at once.
#pragma once

#include <QDialog>
#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace trayecto::ui {

class SettingsDialog : public QDialog
{
    Q_OBJECT

  public:
    explicit SettingsDialog(QWidget* parent);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    // A line of the dialog, and the words by which it is found.
    struct Entry
    {
        QWidget* row;
        QString words;
        int group;
    };
    void fill();
    void fillLook();
    void fillWork();
    void fillPerson();
    void addGroup(const QString& name);
    // `more`: further words to find it by.
    void add(const QString& name, const QString& note, QWidget* control, const QStringList& more = {});
    template <class Choice>
    void addChoice(const char* id, const QString& name, const QString& note,
                   const std::vector<std::pair<Choice, QString>>& choices, std::function<Choice()> chosen,
                   std::function<void(Choice)> choose);
    void addSize();
    void addSwitch(const char* id, const QString& name, const QString& note, std::function<bool()> isOn,
                   std::function<void(bool)> set, const QStringList& more = {});
    void showFound();
    void refresh();

    QLineEdit* m_search;
    QScrollArea* m_scroll;
    QLabel* m_nothing;
    QVBoxLayout* m_list = nullptr;
    std::vector<QWidget*> m_headings;
    std::vector<Entry> m_entries;
    std::vector<std::function<void()>> m_refreshers; // what may be chosen elsewhere too
};

} // namespace trayecto::ui
