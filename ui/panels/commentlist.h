// The comments on a card: who said what and when, whether it is settled, and a field for the next.
#pragma once

#include "panels/panel.h"

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace trayecto::ui {

class CommentList : public QWidget
{
    Q_OBJECT

  public:
    CommentList(const PanelContext& context, const Id<model::Card>& card, QWidget* parent);

    void refresh();
    // The keyboard goes to the field for a new one.
    void beginNew();

  protected:
    bool eventFilter(QObject* object, QEvent* event) override;

  private:
    QWidget* entry(const model::Comment& comment);
    void add();
    void addLater();

    PanelContext m_context;
    Id<model::Card> m_card;
    std::vector<model::Comment> m_shown;
    QVBoxLayout* m_list;
    QPlainTextEdit* m_text;
    QPushButton* m_add;
};

} // namespace trayecto::ui
