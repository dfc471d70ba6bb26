// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/apikey.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qsizetype maxLength = 512;

} // namespace

Result<ApiKey> ApiKey::parse(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return failure(ErrorKind::Invalid, u"The API key is empty."_s);
    const auto visible = [](char c) { return c > ' ' && c < '\x7f'; };
    if (trimmed.size() > maxLength || !std::all_of(trimmed.cbegin(), trimmed.cend(), visible))
        return failure(ErrorKind::Invalid,
                       u"This is not an API key: a key is one word of letters, digits and signs."_s);
    return ApiKey(trimmed);
}

ApiKey::Kind ApiKey::kind() const
{
    if (m_text.startsWith("dodo_test_"))
        return Kind::Test;
    return m_text.startsWith("dodo_live_") ? Kind::Live : Kind::Other;
}

} // namespace headroom
