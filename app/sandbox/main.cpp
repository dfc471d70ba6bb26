// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace headroom::sandbox;

namespace {

void addOptions(QCommandLineParser *parser)
{
    parser->setApplicationDescription(
        u"A billing API on loopback with invented customers, for trying Headroom and for "
        "tests. Prints its address when it is ready."_s);
    parser->addHelpOption();
    parser->addVersionOption();
    parser->addOptions({
        {u"port"_s, u"Port to listen on; 0 takes a free one."_s, u"number"_s, u"0"_s},
        {u"seed"_s, u"Seed of the invented world."_s, u"number"_s, u"1"_s},
        {u"now"_s, u"Time at which the clock stands (ISO 8601 with zone); without it the clock runs."_s,
         u"time"_s},
        {u"rate"_s, u"Requests allowed in a window."_s, u"number"_s, u"60000"_s},
        {u"rate-window"_s, u"Length of that window in seconds."_s, u"seconds"_s, u"60"_s},
        {u"accounts"_s, u"How many accounts there are."_s, u"number"_s, u"500"_s},
        {u"key"_s, u"Accepted API key, may be repeated; without it any that begins with dodo_test_."_s,
         u"key"_s},
        {u"no-payment-links"_s, u"The business may not collect plan changes by payment link."_s},
        {u"plain-contract"_s, u"Nothing that version 1.86.0 of the API does not know."_s},
    });
}

/// Nothing where the value is not a whole number in [low, high].
std::optional<qint64> number(const QCommandLineParser &parser, const QString &name, qint64 low, qint64 high)
{
    bool fine = false;
    const qint64 value = parser.value(name).toLongLong(&fine);
    return fine && value >= low && value <= high ? std::optional(value) : std::nullopt;
}

std::optional<Options> readOptions(const QCommandLineParser &parser)
{
    const auto port = number(parser, u"port"_s, 0, 65'535);
    const auto seed = number(parser, u"seed"_s, 0, std::numeric_limits<qint64>::max());
    const auto rate = number(parser, u"rate"_s, 1, 1'000'000'000);
    const auto window = number(parser, u"rate-window"_s, 1, 86'400);
    const auto accounts = number(parser, u"accounts"_s, 1, 20'000);
    if (!port || !seed || !rate || !window || !accounts)
        return std::nullopt;
    Options options;
    options.port = static_cast<quint16>(*port);
    options.seed = static_cast<quint64>(*seed);
    options.rate = static_cast<int>(*rate);
    options.rateWindowSeconds = static_cast<int>(*window);
    options.accounts = static_cast<int>(*accounts);
    options.keys = parser.values(u"key"_s);
    options.paymentLinks = !parser.isSet(u"no-payment-links"_s);
    options.plainContract = parser.isSet(u"plain-contract"_s);
    if (parser.isSet(u"now"_s)) {
        options.nowMs = msFromIso(parser.value(u"now"_s));
        if (!options.nowMs)
            return std::nullopt;
    }
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"headroom-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HEADROOM_VERSION));
    QCommandLineParser parser;
    addOptions(&parser);
    parser.process(application);
    const auto options = readOptions(parser);
    if (!options) {
        std::fputs("headroom-sandbox: an option's value is not valid; see --help\n", stderr);
        return 2;
    }
    Sandbox sandbox(*options);
    if (!sandbox.start()) {
        std::fputs("headroom-sandbox: the port is taken\n", stderr);
        return 3;
    }
    std::printf("%s\n", qUtf8Printable(sandbox.address()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
