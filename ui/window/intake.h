// What comes onto a map from outside, pasted or dropped: cards of another window, lines, tables and pictures.
#pragma once

#include "canvas/mapcanvas.h"

#include <functional>

class QMimeData;

namespace trayecto::ui {

struct NamedPicture;

class Intake
{
  public:
    using Put = std::function<void(const base::Result<edit::Edit>& edit)>;

    // `put` applies an edit to the project that the canvas shows.
    Intake(MapCanvas& canvas, Put put) : m_canvas(&canvas), m_put(std::move(put)) {}

    // At a cell or a card. A table asks first what is meant; pictures are read in the background.
    void take(const QMimeData& data, const Subject& at) const;

  private:
    void takeText(const QMimeData& data, const Cell& cell) const;
    void takePictures(std::function<base::Result<std::vector<NamedPicture>>()> read, const Subject& at) const;

    MapCanvas* m_canvas;
    Put m_put;
};

} // namespace trayecto::ui
