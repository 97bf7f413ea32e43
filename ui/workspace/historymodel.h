// The edit log as a list, the newest on top, read piece by piece as it is scrolled.
#pragma once

#include "workspace/openproject.h"

#include <QAbstractListModel>

namespace trayecto::ui {

// One line for each edit, or for all edits of one gesture. To name a version is no line: the version stands with the
// line whose state it names.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

  public:
    struct Line
    {
        qint64 first = 0; // seq
        qint64 last = 0;
        qint64 step = 0;
        edit::Direction direction = edit::Direction::done;
        edit::EditLabel label;
        QString author;
        qint64 timeMs = 0;
        std::vector<model::Version> versions; // the newest first
    };

    // Pre: `open` outlives this.
    HistoryModel(OpenProject& open, QObject* parent);

    // Somebody looks: until then nothing is read.
    void begin();
    void pause();
    // Only the versions; these are all read.
    void showVersionsOnly(bool only);
    bool isVersionsOnly() const { return m_isVersionsOnly; }

    const Line& line(int row) const { return m_lines[size_t(row)]; }
    // -1: it is not there, or not read yet.
    int rowOf(qint64 seq) const;
    // "Move card “Online quote form”", with what undo has to do with it.
    static QString words(const Line& line);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

  Q_SIGNALS:
    void failed(const trayecto::base::Error& error);

  private:
    void read(qint64 first, qint64 last, bool isNewer);
    void readNewer();
    void append(const std::vector<edit::HistoryEntry>& entries);
    void prepend(const std::vector<edit::HistoryEntry>& entries);
    void placeVersions();
    void showVersions();

    OpenProject& m_open;
    std::vector<Line> m_lines;
    qint64 m_newest = 0; // seq of what was read
    qint64 m_oldest = 0;
    bool m_hasBegun = false;
    bool m_isWatched = false;
    bool m_isReading = false;
    bool m_isVersionsOnly = false;
};

} // namespace trayecto::ui
