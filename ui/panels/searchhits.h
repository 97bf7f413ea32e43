// What a search has found, as a list that can be read.
#pragma once

#include "insight/searchindex.h"
#include "workspace/openproject.h"
#include "workspace/subject.h"

#include <QAbstractListModel>

namespace trayecto::ui {

// What a hit leads to: the row, or the card that it is about.
Subject subjectOf(const insight::SearchHit& hit);

class SearchHits : public QAbstractListModel
{
    Q_OBJECT

  public:
    enum Role {
        placeRole = Qt::UserRole, // "Buying home insurance · Compare › Gets quotes · Touchpoints"
        wordsRole,                // what was looked for, folded
        signRole,                 // of paint/icons.h
    };

    SearchHits(const OpenProject& open, QObject* parent) : QAbstractListModel(parent), m_open(open) {}

    const std::vector<insight::SearchHit>& hits() const { return m_hits; }
    void show(std::vector<insight::SearchHit> hits, const QStringList& words);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_hits.size()); }
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    QString textOf(const insight::SearchHit& hit) const;
    QString placeOf(const insight::SearchHit& hit) const;
    QString signOf(const insight::SearchHit& hit) const;

    const OpenProject& m_open;
    std::vector<insight::SearchHit> m_hits;
    QStringList m_words;
};

} // namespace trayecto::ui
