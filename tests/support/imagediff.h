// Two pictures of the same thing, compared as an eye would: edges may be smoothed differently, nothing may have moved,
// gone or changed its colour.
#pragma once

#include <QImage>

namespace trayecto::tests {

struct Tolerance
{
    int radiusPx = 1;        // how far off an edge may be
    int channel = 48;        // of 255: from here on a pixel differs from all pixels near it
    double pixels = 0.00005; // share of pixels that may differ
    int blockMean = 8;       // of 255: from here on the mean of a block of 8 x 8 differs
    double blocks = 0.0001;  // share of blocks that may differ
};

struct Difference
{
    bool sameSize = true;
    double pixels = 0; // shares, 0 to 1
    double blocks = 0;
    QImage picture; // what differs in red, all else pale

    bool within(const Tolerance& tolerance) const
    {
        return sameSize && pixels <= tolerance.pixels && blocks <= tolerance.blocks;
    }
};

Difference compared(const QImage& expected, const QImage& actual, const Tolerance& tolerance = {});

} // namespace trayecto::tests
