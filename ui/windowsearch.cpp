// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsearch.h"

#include "models/base/async.h"
#include "ui/pages/queuepage.h"
#include "ui/pages/savedviews.h"
#include "ui/widgets/queuetable.h"
#include "ui/widgets/searchfield.h"

namespace headroom {

WindowSearch::WindowSearch(SearchField &field, QueuePage &page, QueueModel &model, QSettings &memory, QObject *parent)
    : QObject(parent)
    , m_field(field)
    , m_page(page)
    , m_model(model)
{
    field.setMemory(memory);
    field.setVocabularySource([&model] { return model.vocabulary(); });
    connect(&field, &SearchField::textChanged, this, [this](const QString &text) {
        if (m_on)
            m_page.setFilter(text);
    });
    connect(&field, &SearchField::left, this, [this] {
        if (m_on)
            m_page.table().enter();
    });
    connect(&field, &SearchField::saveAsked, this, [this](const QString &name, bool shared) {
        whenDone(m_page.savedViews().save(name, shared), this,
                 [this](const Result<> &saved) { m_field.showSaved(saved); });
    });
    connect(&page, &QueuePage::filterEmptied, &field, &SearchField::clear);
    connect(&page.savedViews(), &SavedViews::chosen, this, [this](const SavedView &view) { show(view.query); });
    connect(&model, &QueueModel::searchChanged, this, &WindowSearch::tellOutcome);
    connect(&model, &QueueModel::layoutChanged, this, &WindowSearch::tellOutcome);
}

void WindowSearch::show(const QString &query)
{
    m_page.setView(QueueView::All);
    m_field.setText(query);
}

void WindowSearch::setOn(bool on)
{
    m_on = on;
    m_field.setPlain(!on);
}

void WindowSearch::tellOutcome()
{
    if (m_on)
        m_field.setOutcome(m_model.rowCount(), m_model.searchProblems());
}

} // namespace headroom
