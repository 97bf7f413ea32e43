#include "dialogs/settingsdialog.h"

#include "base/fold.h"
#include "base/text.h"
#include "settings/appearance.h"
#include "settings/author.h"
#include "settings/scale.h"
#include "store/backups.h"
#include "widgets/headings.h"
#include "widgets/messages.h"
#include "widgets/spelling.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSlider>
#include <QUrl>

namespace trayecto::ui {

namespace {

constexpr QSize kSize(640, 580); // px
constexpr int kControlWidth = 220;
constexpr int kPercentStep = 5;
constexpr int kTextInset = 4;

using LanguageChoice = std::optional<base::Language>;

} // namespace

SettingsDialog::SettingsDialog(QWidget* parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_scroll(new QScrollArea(this)), m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("settings"));
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setTextMargins(kTextInset, 0, kTextInset, 0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(14);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buttons);
    resize(kSize);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::showFound);
    connect(&Appearance::instance(), &Appearance::themeChanged, this, &SettingsDialog::refresh);
    connect(&Appearance::instance(), &Appearance::sizesChanged, this, [this] {
        refresh();
        resize(scaled(kSize).boundedTo(screen()->availableGeometry().size() * 9 / 10));
    });
    fill();
    m_search->setFocus();
}

void SettingsDialog::fill()
{
    setWindowTitle(tr("Settings"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_nothing->setText(tr("No setting of that name"));
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    m_headings.clear();
    m_entries.clear();
    m_refreshers.clear();
    auto* content = new QWidget;
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, 12, 0);
    m_list->setSpacing(6);
    fillLook();
    fillWork();
    fillPerson();
    m_list->addStretch();
    // One of its fields may be the one that chose a language.
    if (QWidget* before = m_scroll->takeWidget())
        before->deleteLater();
    m_scroll->setWidget(content);
    if (auto* again = content->findChild<QWidget*>(focused))
        again->setFocus();
    showFound();
}

void SettingsDialog::addGroup(const QString& name)
{
    QLabel* label = heading(name, m_list->parentWidget());
    label->setContentsMargins(0, m_headings.empty() ? 4 : 18, 0, 2);
    m_list->addWidget(label);
    m_headings.push_back(label);
}

void SettingsDialog::add(const QString& name, const QString& note, QWidget* control, const QStringList& more)
{
    auto* row = new QWidget(m_list->parentWidget());
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 5, 0, 5);
    line->setSpacing(20);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    auto* label = new QLabel(name, row);
    label->setBuddy(control);
    texts->addWidget(label);
    auto* small = new QLabel(note, row);
    small->setTextFormat(Qt::PlainText);
    small->setWordWrap(true);
    small->setForegroundRole(QPalette::PlaceholderText);
    texts->addWidget(small);
    line->addLayout(texts, 1);
    control->setParent(row);
    control->setAccessibleName(name);
    control->setAccessibleDescription(note);
    control->setFixedWidth(kControlWidth);
    line->addWidget(control, 0, Qt::AlignVCenter);
    m_list->addWidget(row);
    const QString words = base::foldForSearch((QStringList{name, note} + more).join(u'\n'));
    m_entries.push_back({row, words, int(m_headings.size()) - 1});
}

template <class Choice>
void SettingsDialog::addChoice(const char* id, const QString& name, const QString& note,
                               const std::vector<std::pair<Choice, QString>>& choices, std::function<Choice()> chosen,
                               std::function<void(Choice)> choose)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(id));
    QStringList texts;
    for (const auto& [value, text] : choices)
        texts += text;
    box->addItems(texts);
    const auto refreshBox = [box, choices, chosen] {
        for (size_t at = 0; at < choices.size(); ++at)
            if (choices[at].first == chosen())
                box->setCurrentIndex(int(at));
    };
    refreshBox();
    connect(box, &QComboBox::activated, this, [choices, choose](int at) { choose(choices[size_t(at)].first); });
    m_refreshers.emplace_back(refreshBox);
    add(name, note, box, texts);
}

void SettingsDialog::fillLook()
{
    Appearance& look = Appearance::instance();
    const QString asSystem = tr("As the system");
    addGroup(tr("Look"));
    addChoice<LanguageChoice>(
        "settingsLanguage", tr("Language"), tr("Of the program; a project's texts stay as they were written."),
        {{std::nullopt, asSystem},
         {base::Language::en, QStringLiteral("English")},
         {base::Language::es, QStringLiteral("Español")}},
        [&look] { return look.languageChoice(); }, [&look](LanguageChoice to) { look.setLanguageChoice(to); });
    addChoice<ThemeChoice>(
        "settingsTheme", tr("Theme"), tr("On the screen; what is exported is light or dark as chosen there."),
        {{ThemeChoice::system, asSystem},
         {ThemeChoice::light, tr("Light")},
         {ThemeChoice::dark, tr("Dark")},
         {ThemeChoice::contrast, tr("High contrast")}},
        [&look] { return look.themeChoice(); }, [&look](ThemeChoice to) { look.setThemeChoice(to); });
    addSize();
    addSwitch(
        "settingsTouch", tr("Touch mode"), tr("Buttons, entries and faces are large enough for a finger."),
        [&look] { return look.isTouch(); }, [&look](bool isOn) { look.setTouch(isOn); },
        {tr("Touch screen"), tr("Finger")});
    addChoice<Motion>(
        "settingsMotion", tr("Animation"), tr("Things slide to their places, so that one sees what moved."),
        {{Motion::system, asSystem}, {Motion::off, tr("Off")}}, [&look] { return look.motion(); },
        [&look](Motion to) { look.setMotion(to); });
}

void SettingsDialog::addSize()
{
    auto* box = new QWidget;
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    auto* slider = new QSlider(Qt::Horizontal, box);
    slider->setObjectName(QStringLiteral("settingsSize"));
    slider->setRange(Appearance::kLeastPercent, Appearance::kMostPercent);
    slider->setSingleStep(kPercentStep);
    slider->setPageStep(4 * kPercentStep);
    auto* percent = new QLabel(box);
    percent->setMinimumWidth(46);
    percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(slider, 1);
    line->addWidget(percent);
    const auto tell = [this, percent](int value) { percent->setText(tr("%1 %").arg(locale().toString(value))); };
    const auto rounded = [slider] { return (slider->value() + kPercentStep / 2) / kPercentStep * kPercentStep; };
    const auto refreshSlider = [slider, tell] {
        const QSignalBlocker quiet(slider);
        slider->setValue(Appearance::instance().scalePercent());
        tell(slider->value());
    };
    refreshSlider();
    // Not while it is dragged: it would grow away from the pointer.
    const auto choose = [slider, rounded, tell] {
        tell(rounded());
        if (!slider->isSliderDown())
            Appearance::instance().setScalePercent(rounded());
    };
    connect(slider, &QSlider::valueChanged, this, choose);
    connect(slider, &QSlider::sliderReleased, this, choose);
    m_refreshers.emplace_back(refreshSlider);
    add(tr("Size of the interface"),
        tr("Panels, menus and dialogs, for a projector or tired eyes. A map has its own zoom."), box,
        {tr("Scale"), tr("Zoom"), tr("Font")});
    slider->setAccessibleName(box->accessibleName());
    slider->setAccessibleDescription(box->accessibleDescription());
    box->setFocusProxy(slider);
}

void SettingsDialog::addSwitch(const char* id, const QString& name, const QString& note, std::function<bool()> isOn,
                               std::function<void(bool)> set, const QStringList& more)
{
    auto* box = new QCheckBox(tr("On"));
    box->setObjectName(QLatin1String(id));
    const auto refreshBox = [box, isOn = std::move(isOn)] { box->setChecked(isOn()); };
    refreshBox();
    connect(box, &QCheckBox::toggled, this, std::move(set));
    m_refreshers.emplace_back(refreshBox);
    add(name, note, box, more);
}

void SettingsDialog::fillWork()
{
    addGroup(tr("Work"));
    Spelling& spelling = Spelling::instance();
    addSwitch(
        "settingsSpelling", tr("Check spelling"), tr("In the language of the project; a wrong word gets a wavy line."),
        [&spelling] { return spelling.isOn(); }, [&spelling](bool isOn) { spelling.setOn(isOn); },
        {tr("Dictionary"), tr("Words")});
    const QString folder = store::backupsFolder();
    auto* show = new QPushButton(tr("Show the folder"));
    show->setObjectName(QStringLiteral("settingsBackups"));
    show->setToolTip(asToolTip(folder));
    show->setEnabled(QFileInfo::exists(folder)); // with the first backup
    connect(show, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    add(tr("Backups"), tr("Of each edited file, kept for seven days and four weeks."), show, {tr("Copies"), folder});
}

void SettingsDialog::fillPerson()
{
    addGroup(tr("You"));
    auto* name = new QLineEdit(Author::instance().chosenName());
    name->setObjectName(QStringLiteral("settingsAuthor"));
    name->setPlaceholderText(Author::systemName());
    name->setMaxLength(base::kTitleLimit);
    name->setTextMargins(kTextInset, 0, kTextInset, 0);
    connect(name, &QLineEdit::textChanged, this, [](const QString& text) { Author::instance().setChosenName(text); });
    add(tr("Your name"), tr("Stands in the history beside what you change."), name, {tr("Author"), tr("User")});
}

void SettingsDialog::showFound()
{
    const QStringList wanted = base::searchWords(m_search->text());
    std::vector<bool> groups(m_headings.size());
    bool isAny = false;
    for (const Entry& entry : m_entries) {
        const bool isFound = base::containsAll(entry.words, wanted);
        entry.row->setVisible(isFound);
        groups[size_t(entry.group)] = groups[size_t(entry.group)] || isFound;
        isAny = isAny || isFound;
    }
    for (size_t at = 0; at < m_headings.size(); ++at)
        m_headings[at]->setVisible(groups[at]);
    m_scroll->setVisible(isAny);
    m_nothing->setVisible(!isAny);
}

void SettingsDialog::refresh()
{
    for (const auto& refreshOne : m_refreshers)
        refreshOne();
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QDialog::changeEvent(event);
}

} // namespace trayecto::ui
