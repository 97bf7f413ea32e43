#include "widgets/tagmenu.h"

#include "edit/emotionedits.h"
#include "model/query.h"
#include "paint/face.h"
#include "paint/theme.h"
#include "settings/appearance.h"
#include "widgets/messages.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPainter>
#include <QSet>

namespace trayecto::ui {

using namespace model;

namespace {

constexpr int kIconPx = 32;

QString say(const char* text)
{
    return QCoreApplication::translate("TagMenu", text);
}

QIcon painted(const std::function<void(QPainter&)>& paint)
{
    QPixmap pixmap(kIconPx, kIconPx);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    painter.end();
    return QIcon(pixmap);
}

QIcon dot(const Color& color)
{
    return painted([&](QPainter& painter) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromRgb(color.rgb));
        painter.drawEllipse(6, 6, kIconPx - 12, kIconPx - 12);
    });
}

QIcon face(double value)
{
    return painted([&](QPainter& painter) {
        const paint::Theme& theme = Appearance::instance().mapTheme();
        paint::drawFaces(painter, {{QPointF(kIconPx, kIconPx) / 2, value}}, kIconPx / 2.0 - 3, theme, theme.paper);
    });
}

} // namespace

void fillTagMenu(QMenu& menu, const Project& project, const std::vector<Id<Card>>& cards, const TagChoices& choices)
{
    QHash<Id<Tag>, size_t> count;
    const QSet<Id<Card>> chosen(cards.begin(), cards.end());
    for (const CardTag& row : project.rows<CardTag>())
        if (chosen.contains(row.card))
            ++count[row.tag];
    for (const Tag* tag : ordered<Tag>(project, [](const Tag&) { return true; })) {
        QAction* action = menu.addAction(dot(tag->color), withoutMnemonic(tag->name));
        action->setCheckable(true);
        action->setChecked(!cards.empty() && count.value(tag->id) == cards.size());
        QObject::connect(action, &QAction::triggered, action,
                         [set = choices.set, id = tag->id](bool isOn) { set(id, isOn); });
    }
    menu.addSeparator();
    menu.addAction(say(QT_TRANSLATE_NOOP("TagMenu", "New tag…")), choices.create);
    QAction* manage = menu.addAction(say(QT_TRANSLATE_NOOP("TagMenu", "Edit the tags…")), choices.manage);
    manage->setEnabled(!project.rows<Tag>().isEmpty());
}

void fillEmotionMenu(QMenu& menu, const Project& project, const QString& current, const EmotionChoices& choices)
{
    for (const Emotion& emotion : edit::emotionsOf(project)) {
        QAction* action = menu.addAction(face(emotion.value), withoutMnemonic(emotion.name),
                                         [pick = choices.pick, emotion] { pick(emotion); });
        action->setCheckable(true);
        action->setChecked(emotion.name.compare(current, Qt::CaseInsensitive) == 0);
    }
    menu.addSeparator();
    QAction* none = menu.addAction(say(QT_TRANSLATE_NOOP("TagMenu", "No emotion")), choices.clear);
    none->setEnabled(!current.isEmpty());
    menu.addAction(say(QT_TRANSLATE_NOOP("TagMenu", "Edit the emotions…")), choices.manage);
}

} // namespace trayecto::ui
