// The content of a map as a tree (phases, steps, cards) or as a table (a card a line), in the order of reading.
#pragma once

#include "workspace/livemap.h"

#include <QAbstractItemModel>

namespace trayecto::ui {

class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

  public:
    enum class Form { tree, table };
    enum Column { title, phase, step, lane, channel, felt, severity, kColumns };

    explicit OutlineModel(QObject* parent = nullptr) : QAbstractItemModel(parent) {}

    // Read by the next refresh(). Pre: the map outlives the model, or another is set. nullptr: none, at once.
    void setMap(LiveMap* map);
    void setForm(Form form);
    Form form() const { return m_form; }
    // Reads the map anew.
    void refresh();

    Subject subjectAt(const QModelIndex& index) const;
    QModelIndex indexOf(const Subject& subject) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  private:
    struct Node
    {
        Subject subject;
        int parent = -1; // into m_nodes; -1: the top
        int row = 0;
        std::vector<int> children = {};
    };

    int add(const Subject& subject, int parent);
    const std::vector<int>& childrenOf(const QModelIndex& parent) const;
    QString textOf(const Subject& subject, Column column) const;

    LiveMap* m_map = nullptr;
    Form m_form = Form::tree;
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
    QHash<Subject, int> m_places;
};

} // namespace trayecto::ui
