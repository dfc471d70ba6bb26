// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"
#include "models/base/error.h"

#include <QByteArray>
#include <QVarLengthArray>

#include <functional>
#include <optional>
#include <simdjson.h>
#include <string_view>

namespace headroom {

/// Where a value stands in a document; written out only when something is wrong with it. A link
/// lives on the stack of whoever reads, below its parent.
struct JsonPath
{
    const JsonPath *parent = nullptr;
    std::string_view key; ///< empty for the document itself
    qsizetype index = -1; ///< of an array's element, else -1

    /// "items[3].customer.name"; empty for the document itself.
    [[nodiscard]] QString toString() const;
};

/// The first thing that is wrong with a record; everything after it is noise.
struct JsonFault
{
    QString path;
    QString reason; ///< empty = nothing is wrong

    [[nodiscard]] explicit operator bool() const { return !reason.isEmpty(); }
    /// Keeps \a why for \a at unless something was wrong before.
    void note(const JsonPath &at, const QString &why);
};

/// What a field must be: needed, or allowed to be missing or null.
enum class JsonNeed { Required, Optional };

/// The fields of one JSON object. Readers give a default and note a fault where the value is
/// missing, of another type, out of range, or stands twice; so a record is read straight through
/// and its fault looked at once. Not copied: others point at its path.
class JsonObject
{
public:
    JsonObject(simdjson::dom::element value, const JsonPath &path, JsonFault &fault);
    /// The object in \a parent's field \a key; not present() where optional and missing or null.
    JsonObject(const JsonObject &parent, std::string_view key, JsonNeed need = JsonNeed::Required);
    Q_DISABLE_COPY_MOVE(JsonObject)

    [[nodiscard]] bool present() const { return m_present; }
    [[nodiscard]] const JsonPath &path() const { return m_path; }
    [[nodiscard]] JsonFault &fault() const { return m_fault; }

    /// Any text; NUL becomes U+FFFD, so that nobody hides behind an odd name.
    [[nodiscard]] QString text(std::string_view key) const;
    /// Text or, where it is missing or null, nothing.
    [[nodiscard]] QString textOr(std::string_view key, const QString &fallback = {}) const;
    /// Text that identifies: not empty, no control characters, nothing undecodable.
    [[nodiscard]] QString id(std::string_view key) const;
    /// An exact 64-bit whole number.
    [[nodiscard]] qint64 whole(std::string_view key) const;
    /// A whole number of 0 or more.
    [[nodiscard]] qint64 amount(std::string_view key) const;
    /// As amount(), and \a fallback where missing or null.
    [[nodiscard]] qint64 amountOr(std::string_view key, qint64 fallback) const;
    [[nodiscard]] bool flag(std::string_view key) const;
    /// Missing or null is false.
    [[nodiscard]] bool flagOr(std::string_view key, bool fallback) const;
    /// RFC 3339 with a zone, as ms UTC.
    [[nodiscard]] qint64 instant(std::string_view key) const;
    /// A decimal number written as text.
    [[nodiscard]] Decimal decimal(std::string_view key) const;
    /// As decimal(), and 0 where missing or null.
    [[nodiscard]] Decimal decimalOrZero(std::string_view key) const;
    /// True where the field is there and not null.
    [[nodiscard]] bool has(std::string_view key) const;
    /// The value of \a key, noting a fault where it stands twice.
    [[nodiscard]] std::optional<simdjson::dom::element> find(std::string_view key) const;

    using Element = std::function<void(simdjson::dom::element value, const JsonPath &path)>;
    /// Calls \a visit for each element of the list \a key; returns how many there are.
    qsizetype each(std::string_view key, const Element &visit, JsonNeed need = JsonNeed::Required) const;

    struct Field
    {
        std::string_view key;
        simdjson::dom::element value;
    };
    /// All fields in document order, for maps of free keys (metadata).
    [[nodiscard]] const auto &fields() const { return m_fields; }

    void note(std::string_view key, const QString &reason) const;

private:
    void open(simdjson::dom::element value);
    [[nodiscard]] std::optional<simdjson::dom::element> needed(std::string_view key) const;
    [[nodiscard]] std::optional<simdjson::dom::element> unlessNull(std::string_view key) const;
    [[nodiscard]] QString textOf(std::string_view key, simdjson::dom::element value) const;
    [[nodiscard]] qint64 amountOf(std::string_view key, simdjson::dom::element value) const;
    [[nodiscard]] qint64 wholeOf(std::string_view key, simdjson::dom::element value) const;
    [[nodiscard]] bool flagOf(std::string_view key, simdjson::dom::element value) const;
    [[nodiscard]] Decimal decimalOf(std::string_view key, simdjson::dom::element value) const;

    JsonPath m_path;
    JsonFault &m_fault;
    QVarLengthArray<Field, 48> m_fields;
    bool m_present = false;
};

/// "a number", "text", "null": what \a value is, for a reason.
[[nodiscard]] QString jsonTypeWord(simdjson::dom::element value);

/// Text of a JSON string; NUL becomes U+FFFD.
[[nodiscard]] QString jsonText(std::string_view utf8);

/// An exact whole number, or why it is none.
[[nodiscard]] Result<qint64> jsonWhole(simdjson::dom::element value);

/// Parses all of \a body (at most 64 levels deep) and gives its root to \a read. Fails with
/// Protocol where it is not one whole JSON document. A lone surrogate is read as U+FFFD and an
/// integer beyond 64 bits as a fraction, so that one odd value does not take its page along.
/// The root is valid inside \a read only, which must not parse in turn. Any thread.
[[nodiscard]] Result<> readJson(const QByteArray &body,
                                const std::function<Result<>(simdjson::dom::element)> &read);

} // namespace headroom
