// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowstate.h"

#include <QWidget>

class QTableWidget;

namespace headroom {

class Label;

/// What each source gave in the last sync, what was set aside and why, and the last runs.
class SourcesView final : public QWidget
{
    Q_OBJECT
public:
    explicit SourcesView(QWidget *parent = nullptr);
    using QWidget::show;
    void show(const QList<SourceLine> &sources, const QList<RunLine> &runs);

signals:
    void syncAsked();

private:
    Label *m_summary;
    QTableWidget *m_sources;
    Label *m_explanation;
    QTableWidget *m_runs;
};

} // namespace headroom
