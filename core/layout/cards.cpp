#include "layout/cards.h"

namespace trayecto::layout {

namespace {

using model::CardKind;
using model::LaneKind;

constexpr double kPlainInset = px(2); // plain text stands two to the right of a card's edge
constexpr double kPlainEnd = px(6);
constexpr double kTileTop = px(8);
constexpr double kTileBottom = px(8);
constexpr double kTileIcon = px(14);
constexpr double kSignRoom = px(24.5); // from the title to the foot, with the line of signs
constexpr double kNoteInset = px(10);
constexpr double kNoteTop = px(3.6);
constexpr double kSmallIcon = px(12);
constexpr double kMarkHeight = px(14);
constexpr double kMarkGap = px(4);
constexpr double kMarkFoot = px(4);
constexpr double kTagInset = px(6);
constexpr double kImageTallest = px(200);

class Builder
{
  public:
    Builder(const CardInput& input, TextBreaker& breaker) : m_in(input), m_breaker(breaker)
    {
        m_card.kind = input.card->kind;
    }

    CardContent build()
    {
        switch (m_in.card->kind) {
        case CardKind::touchpoint:
            touchpoint();
            break;
        case CardKind::painPoint:
            m_card.severity = m_in.card->severity;
            note(Ink::pain, px(13));
            break;
        case CardKind::opportunity:
            note(Ink::opportunity, px(8));
            break;
        case CardKind::thought:
            plain(quoted(m_in.card->title, m_in.language), TextStyle::quote, Ink::secondary);
            break;
        case CardKind::backstageAction:
        case CardKind::system:
            plain(m_in.card->title, TextStyle::secondary, Ink::secondary);
            break;
        case CardKind::emotion:
            plain(m_in.card->title, TextStyle::laneHint, Ink::secondary);
            break;
        case CardKind::channelUse:
            withIcon(channelIcon(), m_in.card->title.isEmpty() ? channelName() : m_in.card->title);
            break;
        case CardKind::message:
            withIcon(QStringLiteral("chat"), m_in.card->title);
            break;
        case CardKind::person:
            withIcon(QStringLiteral("person"), m_in.card->title.isEmpty() ? personName() : m_in.card->title);
            break;
        case CardKind::evidence:
            withIcon(QStringLiteral("evidence"), m_in.card->title);
            break;
        case CardKind::measure:
            measure();
            break;
        case CardKind::image:
            image();
            break;
        case CardKind::action:
        case CardKind::need:
        case CardKind::note:
            plain(m_in.card->title, TextStyle::cardText, Ink::text);
            break;
        }
        if (m_in.card->kind != CardKind::touchpoint) {
            if (m_in.card->kind != CardKind::image)
                m_card.height = picture(m_card.height);
            m_card.height = marks(m_card.height);
        }
        m_card.color = m_in.card->color;
        return std::move(m_card);
    }

  private:
    // Where the text of a card of this kind begins, and the room that is left at its right.
    std::pair<double, double> sides() const
    {
        switch (m_in.card->kind) {
        case CardKind::touchpoint:
            return {px(12), px(8)};
        case CardKind::painPoint:
        case CardKind::opportunity:
            return {kNoteInset, px(13)};
        default:
            return {kPlainInset, kPlainEnd};
        }
    }

    // The card's picture below what is there already; returns the foot.
    double picture(double foot)
    {
        if (!m_in.image)
            return foot;
        const auto [left, right] = sides();
        const QSizeF pixels(m_in.image->widthPx, m_in.image->heightPx);
        const double room = std::max(m_in.width - left - right, px(10));
        const double scale = std::min({room / pixels.width(), kImageTallest / pixels.height(), 1.0 * px(1)});
        const QRectF rect(left, foot + kMarkGap, pixels.width() * scale, pixels.height() * scale);
        m_card.image = PlacedImage{rect, m_in.imageBytes, false};
        return rect.bottom() + kMarkGap;
    }

    // Tags, open comments and the sign of a link, in lines below what is there; returns the foot.
    double marks(double foot)
    {
        const auto [left, right] = sides();
        const double end = std::max(m_in.width - right, left + px(20));
        double x = left;
        double y = foot + kMarkGap;
        double below = y; // the marks of this line
        const auto place = [&](CardMark mark, double width) {
            if (x > left && x + width > end) {
                x = left;
                y = below + kMarkGap;
            }
            const double height = std::max(kMarkHeight, mark.text ? mark.text->height() + px(2.5) : 0);
            mark.rect = {x, y, width, height};
            x += width + kMarkGap;
            below = std::max(below, y + height);
            m_card.marks.push_back(std::move(mark));
        };
        for (const model::Tag* tag : m_in.tags) {
            TextPtr name = m_breaker.block(tag->name, TextStyle::tag);
            if (const double room = end - left - 2 * kTagInset; name->boxWidth() > room)
                name = m_breaker.snugBlock(tag->name, TextStyle::tag, room);
            place({CardMark::Kind::tag, {}, name, tag->color}, name->boxWidth() + 2 * kTagInset);
        }
        if (m_in.comments > 0) {
            const TextPtr count = m_breaker.block(QString::number(m_in.comments), TextStyle::tag);
            place({CardMark::Kind::comments, {}, count, {}}, kSmallIcon + px(2) + count->boxWidth());
        }
        if (!m_in.card->link.isEmpty())
            place({CardMark::Kind::link, {}, nullptr, {}}, kSmallIcon);
        if (m_in.opensIntoMap)
            place({CardMark::Kind::map, {}, nullptr, {}}, kSmallIcon);
        return m_card.marks.empty() ? foot : below + kMarkFoot;
    }

    QString channelName() const { return m_in.channel ? m_in.channel->name : QString(); }
    QString personName() const { return m_in.person ? m_in.person->name : QString(); }
    QString channelIcon() const
    {
        return m_in.channel && !m_in.channel->icon.isEmpty() ? m_in.channel->icon : QStringLiteral("other");
    }

    // Below what is there already; returns the foot of the text.
    double text(const QString& words, TextStyle style, Ink ink, double x, double y, double width)
    {
        if (words.isEmpty())
            return y;
        const TextPtr block = m_breaker.block(words, style, std::max(width, px(10)));
        m_card.texts.push_back({block, {x, y}, ink});
        return y + block->height();
    }

    double detail(double x, double y, double width)
    {
        return text(m_in.card->description, TextStyle::noteDetail, Ink::secondary, x, y + px(1), width);
    }

    void plain(const QString& words, TextStyle style, Ink ink)
    {
        const double width = m_in.width - kPlainInset - kPlainEnd;
        double foot = text(words, style, ink, kPlainInset, 0, width);
        if (m_in.card->kind == CardKind::note && !m_in.card->description.isEmpty())
            foot = detail(kPlainInset, foot, width);
        m_card.height = foot;
    }

    void withIcon(const QString& icon, const QString& words)
    {
        m_card.icon = icon;
        m_card.iconRect = {kPlainInset, px(1.3), kSmallIcon, kSmallIcon};
        const double x = kPlainInset + kSmallIcon + px(6);
        const double width = m_in.width - x - kPlainEnd;
        double foot = text(words, TextStyle::cardText, Ink::text, x, 0, width);
        if (m_in.card->kind == CardKind::evidence && !m_in.card->description.isEmpty())
            foot = detail(x, foot, width);
        m_card.height = std::max(foot, px(14.6));
    }

    void measure()
    {
        const double width = m_in.width - 2 * kPlainInset;
        double foot = text(m_in.card->title, TextStyle::laneHint, Ink::secondary, kPlainInset, 0, width);
        foot = text(m_in.card->description, TextStyle::laneTitle, Ink::text, kPlainInset, foot, width);
        m_card.height = foot;
    }

    void touchpoint()
    {
        double x = px(12);
        if (m_in.channel) {
            m_card.icon = channelIcon();
            m_card.iconRect = {px(11), px(9), kTileIcon, kTileIcon};
            x = px(30);
        }
        const double width = m_in.width - x - px(8);
        const QString title = m_in.card->title.isEmpty() ? channelName() : m_in.card->title;
        double foot = text(title, TextStyle::cardTitle, Ink::text, x, kTileTop, width);
        QStringList people = m_in.people;
        if (m_in.person && !people.contains(m_in.person->name))
            people.prepend(m_in.person->name);
        foot = text(people.join(QStringLiteral(", ")), TextStyle::noteDetail, Ink::secondary, x, foot, width);
        foot = marks(picture(foot));
        m_card.felt = m_in.felt;
        m_card.momentOfTruth = m_in.card->momentOfTruth;
        if (m_in.pains > 0)
            m_card.painCount = m_breaker.block(QString::number(m_in.pains), TextStyle::count);
        m_card.hasSigns = m_in.felt || m_in.pains > 0 || m_in.card->momentOfTruth;
        m_card.height = m_card.hasSigns ? std::max(px(54), foot + kSignRoom) : foot + kTileBottom;
    }

    void note(Ink ink, double right)
    {
        const double width = m_in.width - kNoteInset - right;
        m_card.height = text(m_in.card->title, TextStyle::note, ink, kNoteInset, kNoteTop, width) + kNoteTop;
    }

    void image()
    {
        double foot = 0;
        if (m_in.image) {
            const QSizeF pixels(m_in.image->widthPx, m_in.image->heightPx);
            const double scale = std::min({m_in.width / pixels.width(), kImageTallest / pixels.height(), 1.0 * px(1)});
            m_card.image =
                PlacedImage{QRectF(0, 0, pixels.width() * scale, pixels.height() * scale), m_in.imageBytes, false};
            foot = m_card.image->rect.height() + px(4);
        } else {
            m_card.icon = QStringLiteral("image");
            m_card.iconRect = {kPlainInset, px(1.3), kSmallIcon, kSmallIcon};
            foot = px(1.3) + kSmallIcon + px(4);
        }
        m_card.height = text(m_in.card->title, TextStyle::laneHint, Ink::secondary, kPlainInset, foot,
                             m_in.width - 2 * kPlainInset);
    }

    const CardInput& m_in;
    TextBreaker& m_breaker;
    CardContent m_card;
};

} // namespace

CardPtr layOutCard(const CardInput& input, TextBreaker& breaker)
{
    return std::make_shared<const CardContent>(Builder(input, breaker).build());
}

LaneMetrics metricsOf(LaneKind kind)
{
    switch (kind) {
    case LaneKind::touchpoints:
        return {px(8), px(12), px(8), px(30), px(80)};
    case LaneKind::painPoints:
    case LaneKind::opportunities:
        return {px(6), px(6), px(4), px(31), px(33)};
    case LaneKind::backstage:
    case LaneKind::systems:
        return {px(6.3), px(12), px(5), 0, 0};
    case LaneKind::images:
        return {px(8), px(12), px(8), 0, 0};
    case LaneKind::feeling:
        return {px(2), px(8), px(3), 0, 0};
    default:
        return {px(8.8), px(16), px(6), 0, 0};
    }
}

TextPtr phaseTitle(const QString& title, double widthPt, TextBreaker& breaker)
{
    const double width = widthPt - 2 * (metrics::kChevronInset + metrics::kChevronTip);
    const bool breaksWords = breaker.widestWord(title, TextStyle::phase) > width;
    return breaker.block(title, breaksWords ? TextStyle::phaseNarrow : TextStyle::phase, width, Align::center);
}

QString quoted(const QString& text, base::Language language)
{
    static const QString kMarks = QStringLiteral("\"“”„«»‘’‹›「」『』");
    if (text.isEmpty() || kMarks.contains(text.front()))
        return text;
    return language == base::Language::es ? QStringLiteral("«%1»").arg(text) : QStringLiteral("“%1”").arg(text);
}

} // namespace trayecto::layout
