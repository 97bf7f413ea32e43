// A panel whose fields are the fields of one row.
#pragma once

#include "edit/rowedits.h"
#include "panels/panel.h"
#include "widgets/textfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <functional>

namespace trayecto::ui {

// Choices in the order a person is shown them.
template <class Value> using Choices = std::vector<std::pair<Value, QString>>;

template <class Row> class RowPanel : public Panel
{
  public:
    RowPanel(const PanelContext& context, const Id<Row>& id, QWidget* parent) : Panel(context, parent), m_id(id) {}

    void refresh() override
    {
        const Row* found = row();
        setEnabled(found && open().isEditable());
        if (!found)
            return;
        for (const auto& show : m_shows)
            show(*found);
    }

  protected:
    const Id<Row>& id() const { return m_id; }
    const Row* row() const { return project().find(m_id); }

    void onRefresh(std::function<void(const Row&)> show) { m_shows.push_back(std::move(show)); }

    template <class Change> void change(Change&& change, const QString& gesture = {})
    {
        const Row* found = row();
        if (!found)
            return;
        Row changed = *found;
        change(changed);
        if (!(changed == *found))
            open().apply(edit::changeRow(project(), std::move(changed), gesture));
    }

    LineField* addLine(const QString& name, QString Row::*member)
    {
        auto* field = new LineField(this);
        bindText(field, member);
        addField(name, field);
        return field;
    }

    LineField* addTitle(const QString& name, QString Row::*member)
    {
        auto* field = new LineField(this);
        QFont font = field->font();
        font.setWeight(QFont::DemiBold);
        field->setFont(font);
        field->setMinimumHeight(34);
        field->setAccessibleName(name);
        bindText(field, member);
        addWidget(field);
        return field;
    }

    TextField* addText(const QString& name, QString Row::*member)
    {
        auto* field = new TextField(this);
        bindText(field, member);
        addWide(name, field);
        return field;
    }

    QCheckBox* addCheck(const QString& name, bool Row::*member)
    {
        auto* field = new QCheckBox(name, this);
        connect(field, &QCheckBox::clicked, this,
                [this, member](bool isOn) { change([&](Row& row) { row.*member = isOn; }); });
        onRefresh([field, member](const Row& row) { field->setChecked(row.*member); });
        addWidget(field);
        return field;
    }

    // `choices` is asked for anew whenever the panel is read, for the project's own rows.
    template <class Value>
    QComboBox* addChoice(const QString& name, Value Row::*member, std::function<Choices<Value>()> choices)
    {
        auto* field = new QComboBox(this);
        field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        onRefresh([field, member, choices](const Row& row) {
            const Choices<Value> now = choices();
            field->clear();
            for (const auto& [value, text] : now) {
                field->addItem(text);
                if (value == row.*member)
                    field->setCurrentIndex(field->count() - 1);
            }
        });
        connect(field, &QComboBox::activated, this, [this, member, choices](int at) {
            const Choices<Value> now = choices();
            if (size_t(at) < now.size())
                change([&](Row& row) { row.*member = now[size_t(at)].first; });
        });
        addField(name, field);
        return field;
    }

    QSpinBox* addNumber(const QString& name, int Row::*member, int least, int most)
    {
        auto* field = new QSpinBox(this);
        field->setRange(least, most);
        field->setKeyboardTracking(false);
        connect(field, &QSpinBox::valueChanged, this,
                [this, member](int value) { change([&](Row& row) { row.*member = value; }); });
        onRefresh([field, member](const Row& row) {
            const QSignalBlocker quiet(field);
            field->setValue(row.*member);
        });
        addField(name, field);
        return field;
    }

  private:
    template <class Field> void bindText(Field* field, QString Row::*member)
    {
        connect(field, &Field::typed, this, [this, member](const QString& value, const QString& sitting) {
            change([&](Row& row) { row.*member = value; }, sitting);
        });
        onRefresh([field, member](const Row& row) { field->setValue(row.*member); });
    }

    Id<Row> m_id;
    std::vector<std::function<void(const Row&)>> m_shows;
};

} // namespace trayecto::ui
