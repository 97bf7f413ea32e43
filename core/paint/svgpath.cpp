#include "paint/svgpath.h"

#include <QtMath>

namespace trayecto::paint {

namespace {

class Parser
{
  public:
    explicit Parser(QStringView data) : m_data(data) {}

    std::optional<QPainterPath> path()
    {
        for (skipBlank(); m_at < m_data.size(); skipBlank()) {
            if (m_data[m_at].isLetter())
                m_command = m_data[m_at++];
            else if (m_command.isNull() || m_command.toUpper() == u'Z')
                return std::nullopt;
            if (!runCommand())
                return std::nullopt;
        }
        return m_path;
    }

  private:
    void skipBlank()
    {
        while (m_at < m_data.size() && (m_data[m_at].isSpace() || m_data[m_at] == u','))
            ++m_at;
    }

    // A number ends where another could begin: "1.5.5" is 1.5 and 0.5, "1-2" is 1 and -2.
    double number()
    {
        skipBlank();
        const qsizetype start = m_at;
        bool dot = false;
        for (; m_at < m_data.size(); ++m_at) {
            const QChar c = m_data[m_at];
            const bool sign = (c == u'-' || c == u'+') && m_at == start;
            if (c == u'.' && !dot)
                dot = true;
            else if (!c.isDigit() && !sign)
                break;
        }
        bool ok = false;
        const double value = m_data.mid(start, m_at - start).toDouble(&ok);
        m_failed = m_failed || !ok;
        return value;
    }

    // The flags of an arc are single digits and may stand without a space between them.
    bool flag()
    {
        skipBlank();
        if (m_at >= m_data.size() || (m_data[m_at] != u'0' && m_data[m_at] != u'1')) {
            m_failed = true;
            return false;
        }
        return m_data[m_at++] == u'1';
    }

    QPointF point()
    {
        const double x = number();
        const double y = number();
        return relative() ? m_path.currentPosition() + QPointF(x, y) : QPointF(x, y);
    }

    bool relative() const { return m_command.isLower(); }

    bool runCommand()
    {
        const QPointF from = m_path.currentPosition();
        QPointF control = from;
        switch (m_command.toUpper().unicode()) {
        case 'M':
            m_path.moveTo(point());
            m_command = relative() ? u'l' : u'L';
            break;
        case 'L':
            m_path.lineTo(point());
            break;
        case 'H':
            m_path.lineTo(number() + (relative() ? from.x() : 0), from.y());
            break;
        case 'V':
            m_path.lineTo(from.x(), number() + (relative() ? from.y() : 0));
            break;
        case 'C': {
            const QPointF first = point();
            control = point();
            m_path.cubicTo(first, control, point());
            break;
        }
        case 'S': {
            const QPointF first = 2 * from - (m_lastCommand == u'C' || m_lastCommand == u'S' ? m_control : from);
            control = point();
            m_path.cubicTo(first, control, point());
            break;
        }
        case 'Q':
            control = point();
            m_path.quadTo(control, point());
            break;
        case 'T':
            control = 2 * from - (m_lastCommand == u'Q' || m_lastCommand == u'T' ? m_control : from);
            m_path.quadTo(control, point());
            break;
        case 'A':
            arc();
            break;
        case 'Z':
            m_path.closeSubpath();
            break;
        default:
            return false;
        }
        m_control = control;
        m_lastCommand = m_command.toUpper();
        return !m_failed;
    }

    // Appendix F.6.5: from end points to centre, then a quarter turn at most for each cubic.
    void arc()
    {
        const QPointF from = m_path.currentPosition();
        double rx = std::abs(number());
        double ry = std::abs(number());
        const double tilt = qDegreesToRadians(number());
        const bool large = flag();
        const bool sweep = flag();
        const QPointF to = point();
        if (from == to)
            return;
        if (m_failed || rx == 0 || ry == 0) {
            m_path.lineTo(to);
            return;
        }
        const double c = std::cos(tilt);
        const double s = std::sin(tilt);
        const QPointF half = (from - to) / 2;
        const double x = c * half.x() + s * half.y();
        const double y = c * half.y() - s * half.x();
        const double stretch = std::sqrt(std::max(1.0, x * x / (rx * rx) + y * y / (ry * ry)));
        rx *= stretch;
        ry *= stretch;
        const double below = rx * rx * y * y + ry * ry * x * x;
        const double root = std::sqrt(std::max(0.0, (rx * rx * ry * ry - below) / below)) * (large == sweep ? -1 : 1);
        const double cx = root * rx * y / ry;
        const double cy = -root * ry * x / rx;
        const QPointF center = QPointF(c * cx - s * cy, s * cx + c * cy) + (from + to) / 2;
        const double first = std::atan2((y - cy) / ry, (x - cx) / rx);
        double turn = std::atan2((-y - cy) / ry, (-x - cx) / rx) - first;
        if (sweep && turn < 0)
            turn += 2 * M_PI;
        else if (!sweep && turn > 0)
            turn -= 2 * M_PI;

        const int pieces = std::max(1, int(std::ceil(std::abs(turn) / M_PI_2 - 1e-9)));
        const double step = turn / pieces;
        const double reach = 4.0 / 3.0 * std::tan(step / 4);
        const auto onEllipse = [&](double u, double v) {
            return center + QPointF(c * rx * u - s * ry * v, s * rx * u + c * ry * v);
        };
        for (int i = 0; i < pieces; ++i) {
            const double a = first + i * step;
            const double b = a + step;
            m_path.cubicTo(onEllipse(std::cos(a) - reach * std::sin(a), std::sin(a) + reach * std::cos(a)),
                           onEllipse(std::cos(b) + reach * std::sin(b), std::sin(b) - reach * std::cos(b)),
                           i + 1 == pieces ? to : onEllipse(std::cos(b), std::sin(b)));
        }
    }

    QStringView m_data;
    qsizetype m_at = 0;
    QChar m_command;
    QChar m_lastCommand;
    QPointF m_control;
    QPainterPath m_path;
    bool m_failed = false;
};

} // namespace

std::optional<QPainterPath> parseSvgPath(QStringView data)
{
    return Parser(data).path();
}

} // namespace trayecto::paint
