// Two grids laid out in different ways that should be one and the same.
#pragma once

#include "support/gridcards.h"

#include <gtest/gtest.h>

namespace trayecto::tests {

inline void expectSameGrid(const layout::Grid& a, const layout::Grid& b)
{
    EXPECT_EQ(QSizeF(a.width, a.height), QSizeF(b.width, b.height));
    EXPECT_EQ(a.headHeight(), b.headHeight());
    EXPECT_EQ(a.feelings, b.feelings);
    EXPECT_EQ(a.curve.height, b.curve.height);
    ASSERT_EQ(a.curve.labels.size(), b.curve.labels.size());
    for (size_t i = 0; i < a.curve.labels.size(); ++i)
        EXPECT_EQ(a.curve.labels[i].at, b.curve.labels[i].at);
    ASSERT_EQ(a.columns.size(), b.columns.size());
    ASSERT_EQ(a.rows.size(), b.rows.size());
    for (size_t i = 0; i < a.rows.size(); ++i) {
        const layout::RowBox& x = a.rows[i];
        const layout::RowBox& y = b.rows[i];
        EXPECT_TRUE(x.id == y.id && x.shaded == y.shaded && x.y == y.y && x.height == y.height) << "row " << i;
        EXPECT_TRUE(x.cards.size() == y.cards.size() && x.widestSpan == y.widestSpan) << "row " << i;
    }
    const std::vector<layout::CardBox> cardsOfA = allCards(a);
    const std::vector<layout::CardBox> cardsOfB = allCards(b);
    ASSERT_EQ(cardsOfA.size(), cardsOfB.size());
    for (size_t i = 0; i < cardsOfA.size(); ++i) {
        const layout::CardBox& x = cardsOfA[i];
        const layout::CardBox& y = cardsOfB[i];
        EXPECT_TRUE(x.id == y.id && x.column == y.column && x.columnCount == y.columnCount && x.rect == y.rect)
            << "card " << i;
        EXPECT_EQ(x.content->height, y.content->height);
        EXPECT_EQ(x.content->felt, y.content->felt);
        EXPECT_EQ(x.content->texts.size(), y.content->texts.size());
    }
}

} // namespace trayecto::tests
