#include "dialogs/tagdialog.h"

#include "edit/emotionedits.h"
#include "edit/remarkedits.h"
#include "edit/rowedits.h"
#include "model/query.h"
#include "settings/scale.h"
#include "widgets/colorfield.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace trayecto::ui {

using namespace model;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("TagDialog", text);
}

// A list whose first column is a name that can be typed over.
class ListDialog : public QDialog
{
  public:
    ListDialog(OpenProject& open, const QString& title, const QStringList& columns, QWidget* window)
        : QDialog(window), m_open(open), m_table(new QTableWidget(0, int(columns.size()), this))
    {
        setWindowTitle(title);
        resize(460, 480);
        m_table->setHorizontalHeaderLabels(columns);
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        m_table->horizontalHeader()->setHighlightSections(false);
        m_table->verticalHeader()->hide();
        m_table->verticalHeader()->setDefaultSectionSize(scaled(38));
        m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_table->setSelectionMode(QAbstractItemView::SingleSelection);
        m_table->setShowGrid(false);
        m_table->setTabKeyNavigation(false);
        m_table->setAccessibleName(title);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(18, 18, 18, 18);
        layout->setSpacing(12);
        layout->addWidget(m_table);
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
        auto* add = buttons->addButton(say(QT_TRANSLATE_NOOP("TagDialog", "Add…")), QDialogButtonBox::ActionRole);
        m_remove = buttons->addButton(say(QT_TRANSLATE_NOOP("TagDialog", "Delete")), QDialogButtonBox::ActionRole);
        layout->addWidget(buttons);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(add, &QPushButton::clicked, this, [this] { this->add(); });
        connect(m_remove, &QPushButton::clicked, this, [this] {
            if (m_table->currentRow() >= 0)
                remove(m_table->currentRow());
        });
        connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
            if (!m_isReading && item->column() == 0) {
                rename(item->row(), item->text());
                readLater(); // also where the name was refused
            }
        });
        connect(&open, &OpenProject::changed, this, &ListDialog::readLater);
    }

  protected:
    virtual void fill() = 0;
    virtual void add() = 0;
    virtual void rename(int row, const QString& name) = 0;
    virtual void remove(int row) = 0;
    // By which a row is known wherever it comes to stand.
    virtual QString keyOf(int row) const = 0;

    // The row that is chosen and the cell that is worked in stay so.
    void read()
    {
        m_isReading = true;
        const int current = m_table->currentRow();
        const QString chosen = current < 0 ? QString() : keyOf(current);
        const QModelIndex worked = workedCell();
        const QString workedKey = worked.isValid() ? keyOf(worked.row()) : QString();
        m_table->setRowCount(0);
        fill();
        int row = current;
        for (int at = 0; at < m_table->rowCount(); ++at) {
            if (keyOf(at) == chosen)
                row = at;
            if (worked.isValid() && keyOf(at) == workedKey)
                m_table->cellWidget(at, worked.column())->setFocus();
        }
        if (m_table->rowCount() > 0)
            m_table->setCurrentCell(std::clamp(row, 0, m_table->rowCount() - 1), 0);
        m_remove->setEnabled(m_table->rowCount() > 0 && m_open.isEditable());
        m_isReading = false;
    }

    int addRow(const QString& name)
    {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(name));
        return row;
    }

    void setText(int row, int column, const QString& text)
    {
        auto* item = new QTableWidgetItem(text);
        item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        m_table->setItem(row, column, item);
    }

    OpenProject& m_open;
    QTableWidget* m_table;

  private:
    // Whose widget has the focus.
    QModelIndex workedCell() const
    {
        for (int row = 0; row < m_table->rowCount(); ++row)
            for (int column = 0; column < m_table->columnCount(); ++column)
                if (const QWidget* cell = m_table->cellWidget(row, column);
                    cell && (cell->hasFocus() || cell->isAncestorOf(focusWidget())))
                    return m_table->model()->index(row, column);
        return {};
    }

    // Not while a cell of the table tells of its change.
    void readLater()
    {
        QMetaObject::invokeMethod(
            this, [this] { read(); }, Qt::QueuedConnection);
    }

    QPushButton* m_remove;
    bool m_isReading = false;
};

class TagDialog : public ListDialog
{
  public:
    TagDialog(OpenProject& open, QWidget* window)
        : ListDialog(open, say(QT_TRANSLATE_NOOP("TagDialog", "Tags")),
                     {say(QT_TRANSLATE_NOOP("TagDialog", "Name")), say(QT_TRANSLATE_NOOP("TagDialog", "Colour")),
                      say(QT_TRANSLATE_NOOP("TagDialog", "Cards"))},
                     window)
    {
        m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
        read();
    }

  private:
    void fill() override
    {
        const Project& project = m_open.project();
        QHash<Id<Tag>, int> count;
        for (const CardTag& row : project.rows<CardTag>())
            ++count[row.tag];
        m_tags.clear();
        for (const Tag* tag : ordered<Tag>(project, [](const Tag&) { return true; })) {
            m_tags.push_back(tag->id);
            const int row = addRow(tag->name);
            auto* color = new ColorField(m_table);
            color->setValue(tag->color);
            color->setAccessibleName(say(QT_TRANSLATE_NOOP("TagDialog", "Colour")));
            connect(color, &ColorField::picked, this, [this, id = tag->id](const Color& picked) {
                if (const Tag* now = m_open.project().find(id)) {
                    Tag changed = *now;
                    changed.color = picked;
                    m_open.apply(edit::changeRow(m_open.project(), std::move(changed)));
                }
            });
            m_table->setCellWidget(row, 1, color);
            setText(row, 2, locale().toString(count.value(tag->id)));
        }
    }

    void add() override
    {
        if (const QString name = askTagName(this); !name.isEmpty())
            m_open.apply(edit::tagByName(m_open.project(), {}, name));
    }

    void rename(int row, const QString& name) override
    {
        const Tag* tag = m_open.project().find(m_tags[size_t(row)]);
        if (!tag || name.trimmed().isEmpty())
            return;
        Tag changed = *tag;
        changed.name = name;
        m_open.apply(edit::changeRow(m_open.project(), std::move(changed)));
    }

    void remove(int row) override { m_open.apply(edit::removeTag(m_open.project(), m_tags[size_t(row)])); }

    QString keyOf(int row) const override { return m_tags[size_t(row)].toString(); }

    std::vector<Id<Tag>> m_tags; // of the rows
};

class EmotionDialog : public ListDialog
{
  public:
    EmotionDialog(OpenProject& open, QWidget* window)
        : ListDialog(open, say(QT_TRANSLATE_NOOP("TagDialog", "Emotions")),
                     {say(QT_TRANSLATE_NOOP("TagDialog", "Name")), say(QT_TRANSLATE_NOOP("TagDialog", "Value"))},
                     window)
    {
        read();
    }

  private:
    void fill() override
    {
        m_names.clear();
        for (const Emotion& emotion : edit::emotionsOf(m_open.project())) {
            m_names += emotion.name;
            const int row = addRow(emotion.name);
            auto* value = new QDoubleSpinBox(m_table);
            value->setRange(kWorstFeeling, kBestFeeling);
            value->setSingleStep(0.5);
            value->setDecimals(1);
            value->setKeyboardTracking(false);
            value->setValue(emotion.value);
            value->setAccessibleName(say(QT_TRANSLATE_NOOP("TagDialog", "Value")));
            connect(value, &QDoubleSpinBox::valueChanged, this, [this, name = emotion.name](double to) {
                m_open.apply(edit::setEmotionValue(m_open.project(), name, to));
            });
            m_table->setCellWidget(row, 1, value);
        }
    }

    void add() override
    {
        bool isGiven = false;
        const QString name =
            QInputDialog::getText(this, windowTitle(), say(QT_TRANSLATE_NOOP("TagDialog", "Name of the emotion:")),
                                  QLineEdit::Normal, {}, &isGiven);
        if (isGiven)
            m_open.apply(edit::addEmotion(m_open.project(), name, 0));
    }

    void rename(int row, const QString& name) override
    {
        if (name != m_names[row])
            m_open.apply(edit::renameEmotion(m_open.project(), m_names[row], name));
    }

    void remove(int row) override { m_open.apply(edit::removeEmotion(m_open.project(), m_names[row])); }

    QString keyOf(int row) const override { return m_names[row]; }

    QStringList m_names; // of the rows
};

} // namespace

void showTagDialog(OpenProject& open, QWidget* window)
{
    TagDialog(open, window).exec();
}

void showEmotionDialog(OpenProject& open, QWidget* window)
{
    EmotionDialog(open, window).exec();
}

QString askTagName(QWidget* window)
{
    bool isGiven = false;
    const QString name =
        QInputDialog::getText(window, say(QT_TRANSLATE_NOOP("TagDialog", "New tag")),
                              say(QT_TRANSLATE_NOOP("TagDialog", "Name of the tag:")), QLineEdit::Normal, {}, &isGiven);
    return isGiven ? name.trimmed() : QString();
}

} // namespace trayecto::ui
