// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace headroom {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(ReadOnly);
}

qint64 OneShotBody::bytesAvailable() const { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }

bool OneShotBody::atEnd() const { return bytesAvailable() == 0; }

qint64 OneShotBody::readData(char *data, qint64 size)
{
    const qint64 count = std::min<qint64>(size, m_bytes.size() - m_at);
    if (count <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_at, size_t(count));
    m_at += count;
    return count;
}

qint64 OneShotBody::writeData(const char *, qint64) { return -1; }

} // namespace headroom
