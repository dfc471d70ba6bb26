// SPDX-License-Identifier: GPL-3.0-or-later
#define QT_NO_KEYWORDS // GLib's headers use the word that Qt makes a keyword
#include "models/services/messagefile.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <memory>
#include <mutex>

#include <gmime/gmime.h>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

struct Unref
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Held = std::unique_ptr<T, Unref>;

tl::unexpected<Error> refused(const QString &sentence) { return failure(ErrorKind::Invalid, sentence, u"evidence"_s); }

Result<QByteArray> contentOf(const QString &path)
{
    const QFileInfo file(path);
    const QString name = file.fileName();
    if (!file.exists())
        return refused(u"There is no file \"%1\"."_s.arg(path));
    if (file.isDir())
        return refused(u"\"%1\" is a folder; choose the message file in it."_s.arg(name));
    if (!file.isFile())
        return refused(u"\"%1\" is not a plain file; save the message as an .eml file first."_s.arg(name));
    if (file.size() > longestMessage)
        return refused(u"\"%1\" is larger than 5 MB; paste the part that matters instead."_s.arg(name));
    QFile opened(path);
    if (!opened.open(QIODevice::ReadOnly))
        return refused(u"\"%1\" cannot be read: %2."_s.arg(name, opened.errorString()));
    QByteArray content = opened.read(longestMessage + 1); // it may have grown meanwhile
    if (opened.error() != QFileDevice::NoError)
        return refused(u"\"%1\" cannot be read: %2."_s.arg(name, opened.errorString()));
    if (content.size() > longestMessage)
        return refused(u"\"%1\" is larger than 5 MB; paste the part that matters instead."_s.arg(name));
    if (content.isEmpty())
        return refused(u"\"%1\" is empty; save the message again."_s.arg(name));
    return content;
}

QString firstSender(GMimeMessage *message)
{
    InternetAddressList *from = g_mime_message_get_from(message); // the message's own
    for (int i = 0; from && i < internet_address_list_length(from); ++i) {
        InternetAddress *address = internet_address_list_get_address(from, i);
        if (!INTERNET_ADDRESS_IS_MAILBOX(address))
            continue;
        const char *text = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address));
        if (text && *text)
            return QString::fromUtf8(text).simplified().left(longestSource);
    }
    return {};
}

qint64 sentAt(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message); // the message's own
    return date ? qint64(g_date_time_to_unix(date)) * 1000 : 0;
}

} // namespace

Result<MessageFile> readMessageFile(const QString &path)
{
    static std::once_flag begun;
    std::call_once(begun, [] { g_mime_init(); });
    auto content = contentOf(path);
    if (!content)
        return failure(content.error());
    const QString name = QFileInfo(path).fileName();
    const Held<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(content->constData(), size_t(content->size())));
    const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Held<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    const auto notMail = [&] {
        return refused(u"\"%1\" is not a mail message: it has neither a sender nor a date. Save the message as an .eml file."_s.arg(name));
    };
    if (!message)
        return notMail();
    MessageFile file{{Evidence::Kind::Message, name.left(longestSource), *content},
                     firstSender(message.get()), sentAt(message.get())};
    if (file.from.isEmpty() && file.sentAtMs == 0)
        return notMail();
    return file;
}

Future<MessageFile> loadMessageFile(const QString &path) { return QtConcurrent::run(&readMessageFile, path); }

} // namespace headroom
