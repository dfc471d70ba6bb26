// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/keycheck.h"

#include "models/api/dododecode.h"
#include "models/api/httpconnection.h"

#include <QPromise>

#include <array>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

struct List
{
    QLatin1StringView path;
    bool KeyRights::*right;
};

constexpr std::array lists{List{"meters"_L1, &KeyRights::meters}, List{"products"_L1, &KeyRights::products},
                           List{"customers"_L1, &KeyRights::customers},
                           List{"subscriptions"_L1, &KeyRights::subscriptions},
                           List{"events"_L1, &KeyRights::events}};

/// The reads of one check; ends itself when all have answered or one failed.
struct Check
{
    QPromise<Result<KeyRights>> promise;
    KeyRights rights;
    std::array<Future<HttpAnswer>, lists.size()> reads;
    size_t open = lists.size();
    size_t unauthorized = 0;

    void finish(const Result<KeyRights> &result)
    {
        if (open == 0)
            return;
        open = 0;
        promise.addResult(result);
        promise.finish();
        for (auto &read : reads)
            read.cancel();
    }

    void answered(const List &list, const Result<HttpAnswer> &answer)
    {
        if (open == 0)
            return;
        const bool refused = answer && (answer->status == 401 || answer->status == 403);
        const auto shape = refused ? Result<>() : shapeOf(answer);
        if (!shape) {
            finish(failure(shape.error()));
            return;
        }
        rights.*list.right = !refused;
        // 403 says that the key is known: only 401 counts against it.
        unauthorized += answer->status == 401 ? 1 : 0;
        if (open > 1)
            --open;
        else
            finish(unauthorized == lists.size() ? Result<KeyRights>(failure(accepted(*answer).error()))
                                                : rights);
    }

    static Result<> shapeOf(const Result<HttpAnswer> &answer)
    {
        const auto usable = answer ? accepted(*answer) : answer;
        return usable ? checkPageShape(usable->body) : Result<>(failure(usable.error()));
    }
};

} // namespace

Future<KeyRights> readKeyRights(HttpConnection &connection, QObject *context)
{
    const auto check = std::make_shared<Check>();
    check->promise.start();
    auto future = check->promise.future();
    auto *const watcher = new QFutureWatcher<Result<KeyRights>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, context,
                     [check] { check->finish(failure(ErrorKind::Cancelled)); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
    for (size_t i = 0; i < lists.size(); ++i) {
        check->reads[i] =
            connection.getAny(lists[i].path, {{u"page_number"_s, u"0"_s}, {u"page_size"_s, u"1"_s}});
        whenDone(check->reads[i], context,
                 [check, i](const Result<HttpAnswer> &answer) { check->answered(lists[i], answer); });
    }
    return future;
}

} // namespace headroom
