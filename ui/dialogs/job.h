// Work that may wait for a disk, in a thread of its own: the window goes on painting, and says what it waits for.
#pragma once

#include <QString>
#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace trayecto::ui {

// What is shown over a window while work goes on, from a third of a second on.
struct Waiting
{
    QWidget* window = nullptr; // null: nothing is shown
    QString text;
    bool canCancel = false;
    std::function<void()> cancelled = {}; // at once; `then` hears of it when the work has ended
};

void runJob(const Waiting& waiting, std::function<void()> work, std::function<void(bool isCancelled)> then);

// `work` runs in the thread, `then` takes what it gave in this one. After a Cancel the work still ends as it does, and
// `then` hears of it. The program does not end before. Whoever is captured by `then` may be gone: capture a QPointer.
// Thread: main.
template <class Value>
void inBackground(const Waiting& waiting, std::function<Value()> work,
                  std::function<void(Value value, bool isCancelled)> then)
{
    auto value = std::make_shared<std::optional<Value>>();
    runJob(
        waiting, [value, work = std::move(work)] { value->emplace(work()); },
        [value, then = std::move(then)](bool isCancelled) { then(std::move(**value), isCancelled); });
}

} // namespace trayecto::ui
