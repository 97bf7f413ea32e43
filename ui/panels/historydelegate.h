// How a line of the history looks: a rail with a sign, the version's name, the words, when and who.
#pragma once

#include <QStyledItemDelegate>

namespace trayecto::ui {

class HistoryModel;

class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

  public:
    HistoryDelegate(const HistoryModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    const HistoryModel& m_model;
};

} // namespace trayecto::ui
