// The time, in one place, so that tests and reproducible exports can hold it still.
#pragma once

#include <QtGlobal>

namespace trayecto::base {

// Milliseconds since 1970-01-01 UTC.
qint64 nowMs();

// While it lives, nowMs() returns `ms`. For tests; not nested.
class FrozenClock
{
  public:
    explicit FrozenClock(qint64 ms);
    ~FrozenClock();
    FrozenClock(const FrozenClock&) = delete;
    FrozenClock& operator=(const FrozenClock&) = delete;
};

} // namespace trayecto::base
