// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/metadata.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {

std::optional<Reply> metadataError(const QJsonObject &metadata)
{
    static const QRegularExpression keyForm(u"^[A-Za-z0-9_-]{1,40}$"_s);
    if (metadata.size() > 50)
        return errorReply(422, u"MAXIMUM_KEYS_REACHED"_s, u"metadata has more than 50 keys"_s);
    for (auto it = metadata.begin(); it != metadata.end(); ++it) {
        const QJsonValue value = it.value();
        const bool scalar = value.isString() || value.isDouble() || value.isBool();
        if (!keyForm.match(it.key()).hasMatch() || !scalar || value.toString().size() > 500)
            return errorReply(422, u"INVALID_REQUEST_BODY"_s, u"metadata "_s + it.key() + u" is not valid"_s);
    }
    return std::nullopt;
}

} // namespace headroom::sandbox
