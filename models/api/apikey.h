// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QDebug>

namespace headroom {

/// A billing API key. It cannot be printed, logged or compared by accident; only the request core
/// and the keyring reveal it.
class ApiKey
{
public:
    /// What its prefix says; Other: a provider's key without a known prefix.
    enum class Kind { Test, Live, Other };

    /// Reads a key as people paste it (blanks around it are cut). Fails with Invalid where it is
    /// empty, longer than 512 characters, or holds anything but visible ASCII.
    [[nodiscard]] static Result<ApiKey> parse(const QByteArray &text);

    [[nodiscard]] Kind kind() const;
    /// The key itself, for the Authorization header and the keyring only.
    [[nodiscard]] const QByteArray &reveal() const { return m_text; }

    friend QDebug operator<<(QDebug, const ApiKey &) = delete;

private:
    explicit ApiKey(QByteArray text)
        : m_text(std::move(text))
    { }
    QByteArray m_text;
};

} // namespace headroom
