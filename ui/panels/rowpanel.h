// A panel whose fields are the fields of one row.
#pragma once

#include "edit/rowedits.h"
#include "panels/panel.h"
#include "widgets/choicefield.h"
#include "widgets/spellmarks.h"
#include "widgets/textfields.h"

#include <QCheckBox>
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

    // The rows that the choices name count too.
    bool isAbout(const edit::ChangeSet& changes) const override
    {
        return changes.touches(m_id) || changes.touches(model::RowKind::persona);
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

    // A field that `show` sets from the row; what its signal says goes into the row by `store`.
    template <class Field, class Sender, class Signal, class Show, class Store>
    Field* bind(Field* field, Sender* sender, Signal signal, Show show, Store store)
    {
        connect(sender, signal, this, [this, store](const auto& said) { change([&](Row& row) { store(row, said); }); });
        onRefresh([field, show](const Row& row) {
            const QSignalBlocker quiet(field);
            show(*field, row);
        });
        return field;
    }

    template <class Field> Field* bindText(Field* field, QString Row::*member)
    {
        Typing* typing = &field->typing();
        connect(typing, &Typing::typed, this, [this, member](const QString& value, const QString& sitting) {
            change([&](Row& row) { row.*member = value; }, sitting);
        });
        onRefresh([typing, member](const Row& row) { typing->setValue(row.*member); });
        return field;
    }

    void addLine(const QString& name, QString Row::*member) { addField(name, bindText(new LineField(this), member)); }
    void addText(const QString& name, QString Row::*member)
    {
        auto* field = new TextField(this);
        new SpellMarks(*field, open());
        addWide(name, bindText(field, member));
    }

    void addTitle(const QString& name, QString Row::*member)
    {
        auto* field = bindText(new LineField(this), member);
        QFont font = field->font();
        font.setWeight(QFont::DemiBold);
        field->setFont(font);
        field->setMinimumHeight(34);
        field->setAccessibleName(name);
        addWidget(field);
    }

    void addCheck(const QString& name, bool Row::*member)
    {
        auto* field = new QCheckBox(name, this);
        addWidget(bind(
            field, field, &QCheckBox::clicked,
            [member](QCheckBox& box, const Row& row) { box.setChecked(row.*member); },
            [member](Row& row, bool isOn) { row.*member = isOn; }));
    }

    // `choices` is asked for anew whenever the panel is read, for the project's own rows.
    template <class Value>
    void addChoice(const QString& name, Value Row::*member, std::function<Choices<Value>()> choices)
    {
        addChoice<Value>(
            name, std::move(choices), [member](const Row& row) { return row.*member; },
            [this, member](const Value& value) { change([&](Row& row) { row.*member = value; }); });
    }

    // `store` is told what was chosen.
    template <class Value>
    void addChoice(const QString& name, std::function<Choices<Value>()> choices,
                   std::function<Value(const Row&)> current, std::function<void(const Value&)> store)
    {
        auto* field = new ChoiceField(this);
        onRefresh([field, choices, current](const Row& row) {
            const Value now = current(row);
            QStringList texts;
            int at = -1;
            for (const auto& [value, text] : choices()) {
                if (value == now)
                    at = int(texts.size());
                texts += text;
            }
            field->setChoices(texts, at);
        });
        connect(field, &ChoiceField::chosen, this, [choices, store](int at) {
            const Choices<Value> now = choices();
            if (size_t(at) < now.size())
                store(now[size_t(at)].first);
        });
        addField(name, field);
    }

    QSpinBox* addNumber(const QString& name, int least, int most, std::function<int(const Row&)> number,
                        std::function<void(Row&, int)> store)
    {
        auto* field = new QSpinBox(this);
        field->setRange(least, most);
        field->setKeyboardTracking(false);
        addField(name, bind(
                           field, field, &QSpinBox::valueChanged,
                           [number](QSpinBox& box, const Row& row) { box.setValue(number(row)); }, std::move(store)));
        return field;
    }

  private:
    Id<Row> m_id;
    std::vector<std::function<void(const Row&)>> m_shows;
};

} // namespace trayecto::ui
