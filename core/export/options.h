// What a person chooses when a map leaves the program as a picture, and what the exporters are handed.
#pragma once

#include "layout/pages.h"
#include "model/project.h"

namespace trayecto::exporting {

enum class Colors { light, dark };

// "light" or "dark"; nullopt for all else.
std::optional<Colors> parseColors(QStringView name);

struct ExportOptions
{
    layout::PageFormat format;
    Colors colors = Colors::light;
    base::Language language = base::Language::en; // of headings, legend and dates; not of what people wrote
    int dpi = 144;                                // PNG
    bool textAsCurves = false;                    // SVG: the same everywhere without the fonts, but not searchable
    QDate date;                                   // in the footer; today where it is not valid
    QString note;                                 // in the footer before the date, such as the name of a version
};

inline constexpr int kLeastDpi = 24;
inline constexpr int kMostDpi = 1200;

// A map of a project as it was at one moment.
struct Snapshot
{
    model::Project project;
    base::Id<model::JourneyMap> map;
};

// Where an exporter tells how far it is and asks whether to go on. Thread: the exporter's; both may be called often.
class Progress
{
  public:
    virtual ~Progress() = default;
    virtual void report(int done, int total) = 0;
    virtual bool isCancelled() const = 0;
};

} // namespace trayecto::exporting
