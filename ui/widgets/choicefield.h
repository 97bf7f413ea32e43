// One of a list that the project may change at any time.
#pragma once

#include <QComboBox>

namespace trayecto::ui {

// Holds the chosen text alone until somebody is about to choose: a list may be as long as the map.
class ChoiceField : public QComboBox
{
    Q_OBJECT

  public:
    explicit ChoiceField(QWidget* parent = nullptr);

    // In the order they are shown. Texts that stay keep their place, so that an open list goes on being one.
    // `current`: -1: none.
    void setChoices(const QStringList& texts, int current);
    void showPopup() override;

  Q_SIGNALS:
    void chosen(int at);

  protected:
    void focusInEvent(QFocusEvent* event) override;

  private:
    void fill();

    QStringList m_texts;
    int m_current = -1;
    bool m_isFilled = false;
};

} // namespace trayecto::ui
