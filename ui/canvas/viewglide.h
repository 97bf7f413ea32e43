// The way of a view from one spot to another, in a moment.
#pragma once

#include "canvas/canvasview.h"

#include <QVariantAnimation>
#include <functional>

namespace trayecto::ui {

class ViewGlide
{
  public:
    // `show` is called for each spot on the way, the last one among them.
    explicit ViewGlide(std::function<void(const Spot&)> show);

    void start(const Spot& from, const Spot& to);
    void stop() { m_clock.stop(); } // where it is
    bool isRunning() const { return m_clock.state() == QAbstractAnimation::Running; }
    const Spot& end() const { return m_to; }

    // `share` of the way, from 0 to 1. What both ends show at the same place of the window stays there.
    static Spot between(const Spot& from, const Spot& to, double share);

  private:
    Spot m_from, m_to;
    QVariantAnimation m_clock;
};

} // namespace trayecto::ui
