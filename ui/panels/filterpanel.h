// What of a map one wants to see: filters, and the views that are kept by name.
#pragma once

#include "insight/mapfilter.h"
#include "workspace/openproject.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace trayecto::ui {

class MenuField;

class FilterPanel : public QWidget
{
    Q_OBJECT

  public:
    FilterPanel(OpenProject& open, QWidget* parent);

    const insight::MapFilter& filter() const { return m_filter; }
    // The map that lanes and views are of. A filter by lanes of another map is let go.
    void setMap(const base::Id<model::JourneyMap>& map);
    void setFilter(const insight::MapFilter& filter);
    // How many cards it lets through.
    void setCount(int seen, int all);

  Q_SIGNALS:
    void filterChanged();
    void viewChosen(const trayecto::base::Id<trayecto::model::SavedView>& view);
    void saveWanted();
    void removeWanted(const trayecto::base::Id<trayecto::model::SavedView>& view);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    template <class Row> MenuField* addChoices(const char* name, QSet<base::Id<Row>> insight::MapFilter::*member);
    template <class Row> void fillChoices(MenuField& field, QSet<base::Id<Row>> insight::MapFilter::*member);
    template <class Row> void nameChoices(MenuField& field, const QSet<base::Id<Row>>& chosen);
    QString wordsOn(const QStringList& names) const;
    template <class Row> std::vector<const Row*> rowsOf() const;
    void addRow(const char* name, QWidget* field);
    void readFields();
    void show();
    void changed();
    void retranslate();

    OpenProject& m_open;
    base::Id<model::JourneyMap> m_map;
    insight::MapFilter m_filter;
    std::vector<std::pair<QLabel*, const char*>> m_names;
    MenuField *m_lanes, *m_channels, *m_people, *m_tags;
    QComboBox *m_severity, *m_feeling, *m_views;
    QCheckBox *m_moments, *m_commented;
    QPushButton *m_save, *m_remove, *m_clear;
    QLabel* m_count;
};

} // namespace trayecto::ui
