// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/queuemodel.h"

#include <QObject>

class QSettings;

namespace headroom {

class QueuePage;
class SearchField;

/// Ties the header's search to the queue: what is typed filters, what comes of it is said, saved views are searches.
class WindowSearch final : public QObject
{
    Q_OBJECT
public:
    /// Everything passed outlives it.
    WindowSearch(SearchField &field, QueuePage &page, QueueModel &model, QSettings &memory, QObject *parent);

    /// False while another area has the field: the queue then keeps what it shows, and the field is a plain one.
    void setOn(bool on);
    /// Shows what \a query finds among all accounts, as choosing a saved view does.
    void show(const QString &query);

private:
    void tellOutcome();

    SearchField &m_field;
    QueuePage &m_page;
    QueueModel &m_model;
    bool m_on = true;
};

} // namespace headroom
