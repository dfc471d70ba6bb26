// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http.h"

#include <deque>
#include <optional>
#include <vector>

namespace headroom::sandbox {

/// What can be made to go wrong.
enum class FaultKind {
    Status, ///< answers a status with the documented body; nothing is done
    Slow, ///< answers after delayMs
    Cut, ///< sends half of the body and closes
    Dropped, ///< closes without a byte; nothing is done
    LostAnswer, ///< does what was asked, then closes without a byte
    Html, ///< 200 with a page where JSON was due
    Captive, ///< a login page, said to be JSON
    Redirect, ///< 302 to a login page
    BadJson, ///< the body stops inside a text, with a matching length
    MissingPage, ///< a page of a list is not found
    EmptyPage, ///< a page of a list comes empty
    RepeatedPage, ///< a page of a list repeats the one before
    ShiftingPage, ///< a record more stands in front of the list for each page read
    WrongType, ///< one record has a number where text is due
    MissingField, ///< one record lacks a field
    Huge, ///< the body is padded to `bytes`
};

/// One ordered fault.
struct Fault
{
    int id = 0;
    FaultKind kind = FaultKind::Status;
    int status = 500;
    int retryAfterSeconds = 1; ///< what a 429 says
    QString path; ///< prefix of the paths it strikes; empty = all
    QByteArray method; ///< empty = all
    int after = 0; ///< so many fitting requests pass first
    int times = -1; ///< then it strikes so often; -1 = until cleared
    int delayMs = 2'000;
    int page = 1; ///< page_number that page faults strike
    int record = 0; ///< record of a page that record faults strike
    QString field; ///< of that record; empty = its first text
    qint64 bytes = 64LL * 1024 * 1024;
    int seen = 0; ///< fitting requests so far
    int struck = 0;
};

/// The ordered faults and the log of what was asked.
class Faults
{
public:
    /// Adds the fault that \a order describes; 422 where it is not understood.
    [[nodiscard]] Reply add(const QJsonObject &order);
    void clear() { m_faults.clear(); }
    void clearLog() { m_log.clear(); }
    [[nodiscard]] QJsonObject faultsJson() const;
    [[nodiscard]] QJsonObject logJson() const;

    /// Notes a request in the log; the newest 20,000 are kept.
    void note(const Request &request);
    /// Completes the newest entry.
    void noteStatus(int status);
    /// The first fault that strikes this request, counted as struck.
    [[nodiscard]] std::optional<Fault> strike(const Request &request);

private:
    struct Seen
    {
        QByteArray method;
        QString path;
        QString query;
        QByteArray body;
        QString authorization; ///< its kind and length; never the key
        int status = 0;
    };
    std::vector<Fault> m_faults;
    std::deque<Seen> m_log;
    int m_ids = 0;
    qint64 m_noted = 0;
};

/// Changes the request (page faults) before it is answered.
void spoilRequest(const Fault &fault, Request *request);
/// Changes the answer (status, HTML, record and body faults) after it was made.
void spoilReply(const Fault &fault, const Request &request, Reply *reply);
/// True for faults that answer by themselves: the request is not carried out.
[[nodiscard]] bool replacesAnswer(FaultKind kind);

} // namespace headroom::sandbox
