#include "window/statusline.h"

#include "paint/theme.h"
#include "settings/appearance.h"
#include "settings/scale.h"
#include "widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSlider>
#include <QToolButton>
#include <cmath>

namespace trayecto::ui {

namespace {

constexpr double kSliderSteps = 100; // an octave

QString stateText(store::StoreCondition condition)
{
    switch (condition) {
    case store::StoreCondition::saved:
        return StatusLine::tr("Saved");
    case store::StoreCondition::saving:
        return StatusLine::tr("Saving");
    case store::StoreCondition::notSaved:
        return StatusLine::tr("Not saved");
    case store::StoreCondition::moved:
        return StatusLine::tr("Not saved: the file is gone");
    case store::StoreCondition::readOnly:
        return StatusLine::tr("Read only");
    case store::StoreCondition::viewOnly:
        return StatusLine::tr("View only");
    }
    return {};
}

QColor stateColor(store::StoreCondition condition, const paint::Theme& theme)
{
    switch (condition) {
    case store::StoreCondition::saved:
        return theme.opportunitySign;
    case store::StoreCondition::notSaved:
    case store::StoreCondition::moved:
        return theme.painSign;
    default:
        return theme.star;
    }
}

// The lowest of the felt values and whose it is; nullptr: nobody said anything.
const model::Card* lowest(const model::MapIndex& map, double& value)
{
    const model::Card* found = nullptr;
    for (const model::Card* card : map.touchpoints()) {
        const model::Feeling* feeling = map.feeling(card->id);
        if (feeling && feeling->felt && (!found || *feeling->felt < value)) {
            found = card;
            value = *feeling->felt;
        }
    }
    return found;
}

} // namespace

StatusLine::StatusLine(OpenProject& open, QWidget* parent)
    : QWidget(parent), m_open(open), m_dot(new QLabel(this)), m_state(new QLabel(this)),
      m_counts(new ElidedLabel(this)), m_fit(new QToolButton(this)), m_slider(new QSlider(Qt::Horizontal, this)),
      m_percent(new QLabel(this))
{
    m_state->setObjectName(QStringLiteral("storeState"));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_fit->setAutoRaise(true);
    m_slider->setRange(int(std::log2(CanvasView::kLeastZoom) * kSliderSteps),
                       int(std::log2(CanvasView::kMostZoom) * kSliderSteps));
    m_slider->setFixedWidth(140);
    m_percent->setMinimumWidth(46);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 2, 12, 2);
    layout->setSpacing(8);
    layout->addWidget(m_dot);
    layout->addWidget(m_state);
    layout->addSpacing(18);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_fit);
    layout->addWidget(m_slider);
    layout->addWidget(m_percent);
    connect(&open, &OpenProject::stateChanged, this, &StatusLine::showState);
    connect(&open, &OpenProject::changed, this, [this] { say({}, false); });
    connect(m_fit, &QToolButton::clicked, this, &StatusLine::fitWanted);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (m_canvas && m_slider->value() != int(std::log2(m_canvas->view().zoom()) * kSliderSteps))
            m_canvas->zoomTo(std::exp2(value / kSliderSteps));
    });
    showState();
    showZoom();
}

void StatusLine::setCanvas(MapCanvas* canvas)
{
    if (m_canvas)
        m_canvas->disconnect(this), m_canvas->map().disconnect(this);
    m_canvas = canvas;
    if (canvas) {
        connect(canvas, &MapCanvas::zoomChanged, this, &StatusLine::showZoom);
        connect(&canvas->map(), &LiveMap::laidOut, this, &StatusLine::showCounts);
    }
    showCounts();
    showZoom();
}

void StatusLine::say(const QString& text, bool isWarning)
{
    if (text == m_said)
        return;
    m_said = text;
    m_isWarning = isWarning;
    showState();
}

void StatusLine::showState()
{
    const store::StoreCondition condition = m_open.state().condition;
    const bool isSaying = condition == store::StoreCondition::saved && !m_said.isEmpty();
    m_state->setText(isSaying ? m_said : stateText(condition));
    const double side = scaled(9.0);
    QPixmap dot((QSizeF(side, side) * devicePixelRatioF()).toSize());
    dot.setDevicePixelRatio(devicePixelRatioF());
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const paint::Theme& theme = Appearance::instance().mapTheme();
    painter.setBrush(isSaying && m_isWarning ? theme.star : stateColor(condition, theme));
    painter.drawEllipse(QRectF(0.5, 0.5, side - 1, side - 1));
    painter.end();
    m_dot->setPixmap(dot);
}

void StatusLine::showCounts()
{
    if (!m_canvas || m_canvas->map().isGone())
        return m_counts->clear();
    if (m_canvas->map().isPreview())
        return;
    const model::MapIndex& map = m_canvas->map().index();
    QStringList parts{tr("%n step(s)", nullptr, int(map.steps().size())),
                      tr("%n touchpoint(s)", nullptr, int(map.touchpoints().size())),
                      tr("%n pain point(s)", nullptr, int(map.cardsOf(model::LaneKind::painPoints).size()))};
    double value = 0;
    if (const model::Card* card = lowest(map, value))
        parts += tr("lowest: %1 (%2)").arg(card->title, locale().toString(value, 'g', 2).replace(u'-', QChar(0x2212)));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
}

void StatusLine::showZoom()
{
    m_fit->setText(tr("Fit"));
    m_fit->setToolTip(tr("The whole map in the window"));
    m_slider->setAccessibleName(tr("Zoom"));
    const double zoom = m_canvas ? m_canvas->view().zoom() : 1;
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(int(std::log2(zoom) * kSliderSteps));
    m_percent->setText(tr("%1 %").arg(locale().toString(std::round(zoom * 100), 'f', 0)));
    m_slider->setEnabled(m_canvas);
    m_fit->setEnabled(m_canvas);
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange) {
        showState();
        showCounts();
        showZoom();
    }
    QWidget::changeEvent(event);
}

} // namespace trayecto::ui
