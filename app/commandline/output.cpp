// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/output.h"

#include <QJsonDocument>
#include <QTextBoundaryFinder>

#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

bool isBidiControl(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || isBidiControl(c);
}

/// East Asian Wide and Fullwidth blocks (UAX 11), coarse: what terminals draw two columns wide.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

void write(FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    std::fflush(file);
}

QString padded(const QString &text, int width, bool right)
{
    const QString blanks(std::max(0, width - terminalWidth(text)), u' ');
    return right ? blanks + text : text + blanks;
}

} // namespace

ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid:
    case ErrorKind::Forbidden: return ExitCode::Usage;
    case ErrorKind::Storage:
    case ErrorKind::Conflict: return ExitCode::Store;
    case ErrorKind::Cancelled:
    case ErrorKind::Offline:
    case ErrorKind::RateLimited:
    case ErrorKind::Unauthorized:
    case ErrorKind::Rejected:
    case ErrorKind::Server:
    case ErrorKind::Protocol: return ExitCode::Provider;
    }
    Q_UNREACHABLE();
}

QString terminalText(const QString &text)
{
    QString result;
    const auto points = text.toUcs4();
    for (const auto point : points) {
        const auto c = char32_t(point);
        if (isControl(c))
            result += u"\\u%1"_s.arg(uint(c), 4, 16, QChar(u'0'));
        else
            result += QString::fromUcs4(&c, 1);
    }
    return result;
}

int terminalWidth(const QString &text)
{
    int width = 0;
    const auto points = text.toUcs4();
    for (const auto point : points) {
        const auto category = QChar::category(char32_t(point));
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        width += isWide(char32_t(point)) ? 2 : 1;
    }
    return width;
}

QString shortened(const QString &text, int columns)
{
    if (terminalWidth(text) <= columns)
        return text;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    qsizetype kept = 0;
    for (qsizetype end = characters.toNextBoundary(); end > 0; end = characters.toNextBoundary()) {
        if (terminalWidth(text.left(end)) >= columns)
            break;
        kept = end;
    }
    return text.left(kept).trimmed() + u'…';
}

QStringList TextTable::lines() const
{
    QList<QStringList> cells{titles};
    for (const QStringList &row : rows) {
        QStringList safe;
        for (const QString &cell : row) {
            const int columns = widest.value(safe.size());
            const QString text = terminalText(cell);
            safe.append(columns > 0 ? shortened(text, columns) : text);
        }
        cells.append(safe);
    }
    QList<int> widths(titles.size(), 0);
    for (const QStringList &row : std::as_const(cells)) {
        for (qsizetype i = 0; i < titles.size(); ++i)
            widths[i] = std::max(widths[i], terminalWidth(row.value(i)));
    }
    QStringList result;
    for (const QStringList &row : std::as_const(cells)) {
        QStringList line;
        for (qsizetype i = 0; i < titles.size(); ++i)
            line.append(padded(row.value(i), widths[i], rightAligned.value(i)));
        QString joined = line.join(u"  "_s);
        while (joined.endsWith(u' '))
            joined.chop(1);
        result.append(joined);
    }
    return result;
}

void printLine(const QString &line) { write(stdout, line + u'\n'); }

void printTable(const TextTable &table)
{
    const QStringList lines = table.lines();
    for (const QString &line : lines)
        printLine(line);
}

void printJson(const QJsonObject &object)
{
    write(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

void printError(const QString &sentence) { write(stderr, u"headroom: "_s + terminalText(sentence) + u'\n'); }

void printProgress(const QString &text)
{
    if (isatty(STDERR_FILENO) != 0)
        write(stderr, u"\r\x1b[K"_s + terminalText(text));
}

void endProgress()
{
    if (isatty(STDERR_FILENO) != 0)
        write(stderr, u"\r\x1b[K"_s);
}

} // namespace headroom
