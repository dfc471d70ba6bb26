// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/billing.h"

namespace headroom {

/// Says, page by page, when a list that states no total has ended. A page may be lost: it comes empty once or
/// twice, or repeats what was read. So an empty page is believed when a short one went before it, or when it
/// stays empty as often as a GET is tried and nothing stands behind it (reliability.md F42).
class PageEnd
{
public:
    enum class Step {
        Next, ///< read the page after this one
        Again, ///< read the same page once more
        End, ///< the list has ended
        Lost, ///< a page was lost: what was read so far cannot be trusted
    };

    /// What follows page \a number, which held \a received records, \a fresh of them not read before.
    [[nodiscard]] Step after(int number, int received, int fresh)
    {
        if (received == 0) {
            if (m_shortSeen || m_beyond)
                return Step::End;
            if (++m_empties < (number == 0 ? firstPageTries : pageTries))
                return Step::Again;
            m_beyond = true;
            return Step::Next;
        }
        if (m_shortSeen || m_beyond || fresh == 0)
            return Step::Lost;
        m_empties = 0;
        m_shortSeen = received < BillingProvider::pageSize;
        return Step::Next;
    }

private:
    static constexpr int pageTries = 3;
    static constexpr int firstPageTries = 2; ///< many lists are empty and mean it

    int m_empties = 0; ///< of the same page in a row
    bool m_shortSeen = false;
    bool m_beyond = false; ///< looking behind an empty page
};

} // namespace headroom
