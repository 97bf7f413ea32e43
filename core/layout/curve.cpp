#include "layout/curve.h"

#include <QLocale>
#include <array>
#include <cmath>
#include <limits>

namespace trayecto::layout {

namespace {

constexpr double kTopPad = px(22);
constexpr double kPerUnit = px(22);
constexpr int kSamplesPerPiece = 16;
constexpr double kTallLabel = px(32); // more than two lines

constexpr double kCorner = px(1.2); // half the width of a step's riser, so that every x has one y

struct Cubic
{
    QPointF a, b, c, d;
    bool isSmooth;

    Cubic(const QPointF& from, const QPointF& to, bool smooth)
        : a(from), b(smooth ? QPointF((from.x() + to.x()) / 2, from.y()) : from + (to - from) / 3),
          c(smooth ? QPointF((from.x() + to.x()) / 2, to.y()) : to - (to - from) / 3), d(to), isSmooth(smooth)
    {
    }

    QPointF at(double t) const
    {
        const double u = 1 - t;
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }

    // Where on the curve x is reached: the root of 1.5 t - 1.5 t^2 + t^3, which grows all the way, by Newton.
    double placeOf(double x) const
    {
        const double share = (x - a.x()) / (d.x() - a.x());
        if (!isSmooth)
            return std::clamp(share, 0.0, 1.0);
        double t = share;
        for (int i = 0; i < 5; ++i)
            t -= (t * (1.5 + t * (t - 1.5)) - share) / (1.5 + t * (3 * t - 3));
        return std::clamp(t, 0.0, 1.0);
    }

    // Up to places evenly apart, by chords.
    using Lengths = std::array<double, kSamplesPerPiece + 1>;
    Lengths lengths() const
    {
        Lengths found{};
        QPointF last = a;
        for (size_t i = 1; i < found.size(); ++i) {
            const QPointF next = at(double(i) / kSamplesPerPiece);
            const QPointF chord = next - last;
            found[i] = found[i - 1] + std::sqrt(QPointF::dotProduct(chord, chord));
            last = next;
        }
        return found;
    }

    static double lengthAt(const Lengths& lengths, double place)
    {
        const double at = place * kSamplesPerPiece;
        const size_t below = std::min(size_t(at), size_t(kSamplesPerPiece) - 1);
        return lengths[below] + (lengths[below + 1] - lengths[below]) * (at - double(below));
    }

    // The part between two places. Source: de Casteljau, as blossoms.
    QPainterPath part(double from, double to) const
    {
        const auto blossom = [this](double r, double s, double t) {
            const auto mix = [](const QPointF& p, const QPointF& q, double share) { return p + (q - p) * share; };
            const QPointF p = mix(mix(a, b, r), mix(b, c, r), s);
            const QPointF q = mix(mix(b, c, r), mix(c, d, r), s);
            return mix(p, q, t);
        };
        QPainterPath path(blossom(from, from, from));
        path.cubicTo(blossom(from, from, to), blossom(from, to, to), blossom(to, to, to));
        return path;
    }
};

// A line over the columns whose steps have the value.
template <class ValueOf>
FeelingLine lineOf(size_t steps, const std::vector<ColumnSlot>& columns, model::CurveShape shape, ValueOf&& valueOf)
{
    std::vector<FeelingPoint> points;
    for (size_t i = 0; i < steps; ++i)
        if (const std::optional<double> said = valueOf(i))
            points.push_back({int(i), *said, {columns[i].center(), FeelingCurve::levelY(*said)}});
    return FeelingLine(std::move(points), shape);
}

std::optional<double> feltBy(const StepFeeling& step, const model::Id<model::Persona>& persona)
{
    const auto found = std::find_if(step.others.begin(), step.others.end(),
                                    [&](const OtherFeeling& other) { return other.persona == persona; });
    return found == step.others.end() ? std::nullopt : std::optional(found->felt);
}

// Finds room for the labels of one step, which stay inside their column: a place costs what it would cover.
class LabelPlacer
{
  public:
    LabelPlacer(const FeelingCurve& curve, const QPointF& face) : m_curve(curve)
    {
        const double r = px(12);
        m_taken.push_back({face.x() - r, face.y() - r, 2 * r, 2 * r});
    }

    // The cheapest of the places, the first of equals.
    CurveLabel placed(CurveLabel label, const std::vector<QPointF>& centers, double left, double right)
    {
        const QSizeF size(label.block->boxWidth(), label.block->height());
        double best = 0;
        double order = 0; // an earlier place is the better one
        QRectF chosen;
        for (const QPointF& center : centers) {
            QRectF rect(center - QPointF(size.width() / 2, size.height() / 2), size);
            rect.moveLeft(std::clamp(rect.left(), left, std::max(left, right - rect.width())));
            const double covered = costOf(rect);
            const double cost = covered + order;
            order += 0.7;
            if (chosen.isNull() || cost < best) {
                best = cost;
                chosen = rect;
            }
            if (covered == 0)
                break;
        }
        m_taken.push_back(chosen);
        label.at = chosen.topLeft();
        return label;
    }

  private:
    double costOf(const QRectF& rect) const
    {
        double cost = 0;
        if (rect.top() < px(2) || rect.bottom() > kCurveHeight - px(2))
            cost += 1000;
        for (const QRectF& other : m_taken) {
            const QRectF shared = rect.intersected(other);
            if (!shared.isEmpty())
                cost += 100 + shared.width() * shared.height();
        }
        const double axis = FeelingCurve::levelY(0);
        if (axis > rect.top() && axis < rect.bottom())
            cost += 6;
        for (const FeelingLine* line : {&m_curve.felt, &m_curve.wanted, &m_curve.expected}) {
            for (int i = 0; i <= 8; ++i) {
                const auto y = line->yAt(rect.left() + rect.width() * i / 8);
                if (y && *y > rect.top() - px(1.5) && *y < rect.bottom() + px(1.5))
                    cost += line == &m_curve.felt ? 12 : 8;
            }
        }
        return cost;
    }

    const FeelingCurve& m_curve;
    std::vector<QRectF> m_taken;
};

void placeBesideFace(FeelingCurve& curve, LabelPlacer& placer, CurveLabel label, const QPointF& face, double left,
                     double right)
{
    const double away = px(13) + label.block->height() / 2;
    const double aside = px(15) + label.block->boxWidth() / 2;
    const QPointF above = face - QPointF(0, away);
    const QPointF below = face + QPointF(0, away);
    const bool high = label.value > 0;
    curve.labels.push_back(
        placer.placed(std::move(label),
                      {high ? below : above, high ? above : below, face + QPointF(aside, -px(9)),
                       face + QPointF(aside, px(9)), face - QPointF(aside, px(9)), face + QPointF(-aside, px(9))},
                      left, right));
}

void placeLabels(FeelingCurve& curve, const std::vector<StepFeeling>& steps, const std::vector<ColumnSlot>& columns,
                 const QLocale& locale, TextBreaker& breaker)
{
    for (const FeelingPoint& point : curve.felt.points()) {
        const StepFeeling& step = steps[size_t(point.column)];
        const double room = columns[size_t(point.column)].width - px(8);
        const double left = point.at.x() - room / 2;
        const double right = left + room;
        const QPointF at = point.at;
        LabelPlacer placer(curve, at);
        if (!step.emotion.isEmpty()) {
            CurveLabel label{point.column, breaker.block(step.emotion, TextStyle::emotion), {}, point.value, false};
            if (label.block->boxWidth() > room)
                label.block = breaker.block(step.emotion, TextStyle::emotion, room, Align::center);
            if (label.block->height() > kTallLabel) {
                // Below the band, which grows: beside the face it would cover the lanes above and below.
                label.at = {left, kCurveHeight};
                curve.height = std::max(curve.height, kCurveHeight + label.block->height() + px(6));
                curve.labels.push_back(std::move(label));
            } else {
                placeBesideFace(curve, placer, std::move(label), at, left, right);
            }
        }
        if (step.wanted && *step.wanted - point.value >= kLargeGap) {
            const QString text = QStringLiteral("\u2212") + locale.toString(*step.wanted - point.value, 'f', 1);
            CurveLabel label{point.column, breaker.block(text, TextStyle::count), {}, point.value, true};
            const double middle = (FeelingCurve::levelY(*step.wanted) + at.y()) / 2;
            const double aside = px(15) + label.block->boxWidth() / 2;
            std::vector<QPointF> places;
            for (const double y : {middle, middle - px(10), middle + px(10), at.y(), at.y() + px(12)})
                for (const double x : {0.0, aside, -aside, 1.6 * aside, -1.6 * aside})
                    places.emplace_back(at.x() + x, y);
            curve.labels.push_back(placer.placed(std::move(label), places, left, right));
        }
    }
}

} // namespace

FeelingLine::FeelingLine(std::vector<FeelingPoint> points, model::CurveShape shape)
    : m_points(std::move(points)), m_isSmooth(shape == model::CurveShape::smooth)
{
    for (const FeelingPoint& point : m_points) {
        if (shape == model::CurveShape::stepped && !m_nodes.empty()) {
            const double middle = (m_nodes.back().x() + point.at.x()) / 2;
            m_nodes.emplace_back(middle - kCorner, m_nodes.back().y());
            m_nodes.emplace_back(middle + kCorner, point.at.y());
        }
        m_nodes.push_back(point.at);
    }
    m_lengths.reserve(m_nodes.size());
    double length = 0;
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        if (i > 0)
            length += Cubic(m_nodes[i - 1], m_nodes[i], m_isSmooth).lengths().back();
        m_lengths.push_back(length);
    }
}

std::pair<size_t, size_t> FeelingLine::between(double left, double right) const
{
    const auto isBefore = [](const QPointF& node, double x) { return node.x() < x; };
    const auto end = std::lower_bound(m_nodes.begin(), m_nodes.end(), right, isBefore);
    auto first =
        std::upper_bound(m_nodes.begin(), end, left, [](double x, const QPointF& node) { return x < node.x(); });
    if (first != m_nodes.begin())
        --first;
    const auto last = end == m_nodes.end() && end != first ? end - 1 : end; // no segment begins at the last node
    return {size_t(first - m_nodes.begin()), size_t(std::max(first, last) - m_nodes.begin())};
}

std::vector<CurvePiece> FeelingLine::pieces(double left, double right) const
{
    std::vector<CurvePiece> found;
    const auto [first, end] = between(left, right);
    for (size_t i = first; i < end; ++i) {
        const Cubic cubic(m_nodes[i], m_nodes[i + 1], m_isSmooth);
        const double from = cubic.a.x() < left ? cubic.placeOf(left) : 0;
        found.push_back({cubic.part(from, cubic.d.x() > right ? cubic.placeOf(right) : 1),
                         m_lengths[i] + (from > 0 ? Cubic::lengthAt(cubic.lengths(), from) : 0)});
    }
    return found;
}

std::vector<CurveSample> FeelingLine::samples(double left, double step, int count, bool withLengths) const
{
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    std::vector<CurveSample> found(size_t(count), {kNone, kNone});
    const auto [first, end] = between(left, left + step * count);
    auto sample = found.begin();
    for (size_t i = first; i < end; ++i) {
        const Cubic cubic(m_nodes[i], m_nodes[i + 1], m_isSmooth);
        const Cubic::Lengths lengths = withLengths ? cubic.lengths() : Cubic::Lengths{};
        for (; sample != found.end(); ++sample) {
            const double x = left + step * double(sample - found.begin());
            if (x > cubic.d.x())
                break;
            if (x < cubic.a.x())
                continue;
            const double place = cubic.placeOf(x);
            *sample = {cubic.at(place).y(), m_lengths[i] + Cubic::lengthAt(lengths, place)};
        }
    }
    return found;
}

std::optional<double> FeelingLine::yAt(double x) const
{
    if (m_nodes.empty() || x < m_nodes.front().x() || x > m_nodes.back().x())
        return std::nullopt;
    const auto next = std::lower_bound(m_nodes.begin(), m_nodes.end(), x,
                                       [](const QPointF& node, double value) { return node.x() < value; });
    if (next == m_nodes.begin())
        return next->y();
    const Cubic cubic(*std::prev(next), *next, m_isSmooth);
    return cubic.at(cubic.placeOf(x)).y();
}

double FeelingCurve::levelY(double value)
{
    return kTopPad + (2 - std::clamp(value, -2.0, 2.0)) * kPerUnit;
}

std::vector<QPolygonF> FeelingCurve::gapAreas(double left, double right) const
{
    std::vector<QPolygonF> areas;
    if (felt.isEmpty() || wanted.isEmpty())
        return areas;
    left = std::max({left, felt.points().front().at.x(), wanted.points().front().at.x()});
    right = std::min({right, felt.points().back().at.x(), wanted.points().back().at.x()});
    if (left >= right)
        return areas;
    const double pieces = double(std::max(felt.points().size(), wanted.points().size()));
    const double whole = felt.points().back().at.x() - felt.points().front().at.x();
    const double fine = std::max(whole, 1.0) / (pieces * kSamplesPerPiece);
    const int samples = std::max(2, int(std::ceil((right - left) / fine)));
    QPolygonF upper;
    QPolygonF lower;
    const auto close = [&] {
        if (upper.size() > 1) {
            std::reverse(lower.begin(), lower.end());
            areas.push_back(upper + lower);
        }
        upper.clear();
        lower.clear();
    };
    for (int i = 0; i <= samples; ++i) {
        const double x = left + (right - left) * i / samples;
        const auto above = wanted.yAt(x);
        const auto below = felt.yAt(x);
        if (above && below && *below > *above) {
            upper.append({x, *above});
            lower.append({x, *below});
        } else {
            close();
        }
    }
    close();
    return areas;
}

FeelingCurve layOutCurve(const std::vector<StepFeeling>& steps, const std::vector<ColumnSlot>& columns,
                         const CurveOptions& options, const QLocale& locale, TextBreaker& breaker)
{
    const auto lineIf = [&](bool isShown, std::optional<double> StepFeeling::*value) {
        return isShown ? lineOf(steps.size(), columns, options.shape, [&](size_t i) { return steps[i].*value; })
                       : FeelingLine();
    };
    FeelingCurve curve;
    curve.felt = lineIf(options.showsFelt, &StepFeeling::felt);
    curve.wanted = lineIf(options.showsWanted, &StepFeeling::wanted);
    curve.expected = lineIf(options.showsExpected, &StepFeeling::expected);
    for (const auto& [persona, name] : options.people) {
        if (!options.showsFelt || curve.others.size() == kMostOthers)
            break;
        FeelingLine line = lineOf(steps.size(), columns, options.shape,
                                  [&, who = persona](size_t i) { return feltBy(steps[i], who); });
        if (!line.isEmpty())
            curve.others.push_back({persona, name, std::move(line)});
    }
    placeLabels(curve, steps, columns, locale, breaker);
    return curve;
}

} // namespace trayecto::layout
