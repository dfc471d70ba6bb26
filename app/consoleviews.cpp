// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

namespace headroom {

void Console::showViews()
{
    whenDone(m_program->views().views(), this, [this](const Result<QList<SavedView>> &views) {
        if (views)
            m_window.setViews(*views);
    });
}

Future<> Console::putView(const SavedView &view, bool shared) { return m_program->views().put(view, shared); }

Future<> Console::removeView(const SavedView &view) { return m_program->views().remove(view); }

Future<> Console::moveView(const SavedView &view, int position) { return m_program->views().move(view, position); }

} // namespace headroom
