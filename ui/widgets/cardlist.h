// The pain points or opportunities of a touchpoint.
#pragma once

#include "workspace/subject.h"

#include <QWidget>

class QVBoxLayout;

namespace trayecto::ui {

class CardList : public QWidget
{
    Q_OBJECT

  public:
    CardList(const QString& name, QWidget* parent);

    // Pre: they live until the call returns.
    void setCards(const std::vector<const model::Card*>& cards);

  Q_SIGNALS:
    void opened(const trayecto::ui::Id<trayecto::model::Card>& card);
    void added();

  private:
    QVBoxLayout* m_list;
};

} // namespace trayecto::ui
