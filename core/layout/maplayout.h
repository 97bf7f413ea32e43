// A map as boxes, broken lines and curves: what every picture of it is painted from.
//
// Units: pt (1/72 in) at the natural size of the sheet, y down. What can be placed more than once (on a page, on the
// screen) has its origin at its own top left.
// Thread: a layout is painted in the thread that made it (see TextBlock).
#pragma once

#include "layout/curve.h"
#include "layout/textlayout.h"
#include "model/card.h"

#include <QByteArray>
#include <QList>
#include <span>
#include <vector>

namespace trayecto::layout {

using model::Id;

// What colour a text has; the theme knows which.
enum class Ink { text, secondary, pain, opportunity, badge };

struct PlacedText
{
    TextPtr block;
    QPointF at; // the top left of its box
    Ink ink = Ink::text;
};

struct PlacedImage
{
    QRectF rect;
    QByteArray bytes; // as stored; empty: there is no such picture, a sign is drawn
    bool round = false;
};

// What people stuck on a card: a tag with its name, how many comments are open, that it leads somewhere, that there is
// a map of it.
struct CardMark
{
    enum class Kind { tag, comments, link, map };
    Kind kind = Kind::tag;
    QRectF rect;        // from the card's top left
    TextPtr text;       // null: none
    model::Color color; // of a tag
};

// A card from the inside. Shared by all layouts in which the card looks the same.
struct CardContent
{
    model::CardKind kind = model::CardKind::note;
    double height = 0; // the least it needs
    std::vector<PlacedText> texts;
    QString icon; // of the channel or the kind; empty: none
    QRectF iconRect;
    bool hasSigns = false; // a line of face, pains and star, at the foot
    std::optional<double> felt;
    TextPtr painCount; // null: no pains
    bool momentOfTruth = false;
    int severity = 0;
    std::optional<PlacedImage> image;
    std::optional<model::Color> color;
    std::vector<CardMark> marks;
};
using CardPtr = std::shared_ptr<const CardContent>;

struct CardBox
{
    Id<model::Card> id;
    CardPtr content;
    model::CardKind kind = model::CardKind::note; // the content's: a hundred thousand cards are seen without reading it
    int column = 0;
    int columnCount = 1;
    QRectF rect; // x from the left of the grid, y from the top of its row
};

struct PhaseBox
{
    Id<model::Phase> id;
    model::Color color;
    QString title;
    int firstColumn = 0;
    int columnCount = 1;
    bool folded = false;
    TextPtr foldedTitle; // in one line; null: not folded
};

struct ColumnBox
{
    Id<model::Step> id;
    int phase = 0;
    double x = 0; // from the left of the grid
    double width = 0;
    TextPtr title;
    bool folded = false; // with its phase: nothing in it is laid out
};

struct RowBox
{
    Id<model::Lane> id;
    model::LaneKind kind = model::LaneKind::doing;
    bool continued = false; // the lane began in the row before: it was too tall for a page
    bool shaded = false;
    bool folded = false; // nothing but its name is laid out
    double y = 0;        // from the top of the first row
    double height = 0;
    TextPtr title;
    TextPtr hint;
    TextPtr lineLabel;      // null: no line of the blueprint below
    double lineHeight = 0;  // of the band below that holds the line; not in `height`
    double leastHeight = 0; // that somebody gave it
    int widestSpan = 1;
    QList<CardBox> cards; // left to right, top to bottom; shared by the grids that have the same

    // Those whose columns meet [firstColumn, endColumn); between them may be some that end before it.
    std::span<const CardBox> cardsIn(int firstColumn, int endColumn) const;
    // nullptr: it does not begin in this column of the row.
    const CardBox* card(const Id<model::Card>& wanted, int column) const;
};

// The lanes and columns. The lanes' names stand in the first `laneWidth`, the columns to the right of it.
struct Grid
{
    double laneWidth = 0;
    double phaseHeight = 0;
    double stepHeight = 0;
    double width = 0;
    double height = 0; // of all rows
    std::vector<PhaseBox> phases;
    std::vector<ColumnBox> columns;
    std::vector<RowBox> rows;
    std::vector<StepFeeling> feelings; // of the columns
    FeelingCurve curve;

    double headHeight() const { return phaseHeight + stepHeight; }
    // From the left of a column to the right of the one before `endColumn`.
    double spanWidth(int firstColumn, int endColumn) const;
    bool hasCards() const;
};

// The title block, the persona and what the journey is for.
struct HeaderBox
{
    double height = 0;
    std::vector<PlacedText> texts;
    std::optional<PlacedImage> portrait;
    double ruleY = 0;
};

// What to fix first, and where feeling falls short most.
struct PanelBox
{
    QSizeF size; // empty: there is nothing to say
    std::vector<PlacedText> texts;
    std::vector<QPointF> badges; // centres of the discs behind the numbers
    std::vector<QRectF> bars;

    bool isEmpty() const { return size.isEmpty(); }
};

// The signs that occur on the map, in one line or more.
struct LegendBox
{
    enum class Sign { face, star, pain, wanted, expected, other };
    struct Item
    {
        Sign sign;
        QPointF center;
        double value = 0; // face
        int other = 0;    // the line of FeelingCurve::others
    };
    double height = 0;
    std::vector<Item> items;
    std::vector<PlacedText> texts;
};

struct MapLayout
{
    Id<model::JourneyMap> map;
    QString title;
    HeaderBox header;
    HeaderBox shortHeader; // of the pages after the first
    Grid grid;
    PanelBox panel;
    LegendBox legend;
};

// The sheet's measures that layout and painter share.
namespace metrics {
inline constexpr double kMargin = px(40);
inline constexpr double kLaneWidth = px(135);
inline constexpr double kColumnWidth = px(171.5);
inline constexpr double kCellInset = px(6); // between a column's edge and its cards
inline constexpr double kChevronInset = px(2);
inline constexpr double kChevronTip = px(10);
inline constexpr double kBarWidth = px(3.5);
inline constexpr double kSignLine = px(13); // from the centre of the signs to the foot of their card
inline constexpr double kFaceRadius = px(7.5);
inline constexpr double kCurveFaceRadius = px(11);
inline constexpr double kBadgeRadius = px(9);
} // namespace metrics

} // namespace trayecto::layout
