#include "golden/lanemap.h"

#include "edit/peopleedits.h"
#include "edit/picture.h"
#include "support/smallmap.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace trayecto::tests {

using namespace model;

namespace {

QByteArray picture()
{
    QImage image(240, 135, QImage::Format_RGB32);
    image.fill(QColor(0x9c, 0xc5, 0xe8));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xf5, 0xc8, 0x4c));
    painter.drawEllipse(QPointF(190, 35), 18, 18);
    painter.setBrush(QColor(0x4f, 0x8a, 0x5b));
    painter.drawEllipse(QPointF(80, 165), 150, 75);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

// SmallMap's three steps: a card of few words, one of many with a description, and one that is all the kind can be.
void fill(SmallMap& small, Id<Lane> lane, LaneKind kind)
{
    const auto add = [&](Card card) {
        card.lane = lane;
        return Id<Card>(small.apply(edit::addCard(small.project(), std::move(card))));
    };
    add({.step = small.look, .title = QStringLiteral("Rating engine")});
    add({.step = small.compare,
         .title = QStringLiteral("Asks a friend who moved last year and still has the papers"),
         .description = QStringLiteral("At the kitchen table, for an hour")});
    Card all{.step = small.pay, .title = QStringLiteral("Pays and waits"), .person = small.marta, .about = small.quote};
    if (kind == LaneKind::touchpoints || kind == LaneKind::channels || kind == LaneKind::messages)
        all.channel = small.web;
    all.momentOfTruth = kind == LaneKind::touchpoints;
    if (kind == LaneKind::painPoints)
        all.severity = 3;
    if (kind == LaneKind::touchpoints)
        all.about = {};
    if (kind == LaneKind::images) {
        edit::EditBuilder builder(small.project(), {.kind = RowKind::image});
        all.image = *edit::addPicture(builder, picture());
        small.apply(builder.finish());
    }
    const Id<Card> last = add(std::move(all));
    if (kind == LaneKind::touchpoints)
        small.apply(edit::setFeeling(small.project(), last, {}, {1.5, 2, {}, QStringLiteral("relieved")}));
}

} // namespace

Project laneMap(LaneKind kind)
{
    SmallMap small;
    if (kind == LaneKind::feeling) {
        const auto felt = [&](Id<Step> step, double value, const QString& emotion) {
            const Id<Card> card(small.apply(edit::addCard(
                small.project(), {.step = step, .lane = small.touchpoints, .title = QStringLiteral("Touchpoint")})));
            small.apply(edit::setFeeling(small.project(), card, {}, {value, 1.5, 0.5, emotion}));
        };
        felt(small.compare, 1, {});
        felt(small.pay, 2, QStringLiteral("relieved"));
        small.lane(LaneKind::feeling, QStringLiteral("Feeling"));
    }
    Id<Lane> shown;
    for (const Lane* lane : lanes(small.project(), small.map)) {
        if (lane->kind == kind)
            shown = lane->id;
    }
    if (shown.isNull())
        shown = small.lane(kind, QStringLiteral("Lane of its kind"));
    if (kind != LaneKind::feeling)
        fill(small, shown, kind);

    // Only this lane, with a line of the blueprint below.
    Project project = small.project();
    for (const Lane* lane : lanes(small.project(), small.map)) {
        Lane row = *lane;
        row.visible = row.id == shown;
        row.hint = QStringLiteral("What it is about");
        row.lineBelow = row.visible ? BlueprintLine::interaction : BlueprintLine::none;
        project.rows<Lane>().put(std::move(row));
    }
    return project;
}

} // namespace trayecto::tests
