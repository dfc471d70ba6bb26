// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/names.h"

#include "app/sandbox/noise.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

QString one(const QStringList &of, quint64 bits)
{
    return of.at(static_cast<qsizetype>(bits % static_cast<quint64>(of.size())));
}

QString latinName(quint64 bits)
{
    static const QStringList heads{u"Vel"_s, u"Tan"_s, u"Bri"_s, u"Quo"_s, u"Mer"_s, u"Zil"_s,
                                   u"Fen"_s, u"Dra"_s, u"Sol"_s, u"Kes"_s, u"Øst"_s, u"Lum"_s,
                                   u"Gra"_s, u"Pae"_s, u"Ñor"_s, u"Hux"_s};
    static const QStringList middles{u"ora"_s, u"imu"_s, u"eth"_s, u"uka"_s,
                                     u"avi"_s, u"ond"_s, u"ysa"_s, u"ell"_s};
    static const QStringList tails{u"dex"_s, u"tra"_s,  u"lin"_s,   u"mark"_s,
                                   u"qua"_s, u"vane"_s, u"ström"_s, u"po"_s};
    static const QStringList kinds{u"Freight"_s, u"Analytics"_s, u"Labs"_s,       u"GmbH"_s,
                                   u"Systems"_s, u"Health"_s,    u"& Sons Ltd"_s, u"S.A."_s,
                                   u"Maps"_s,    u"Weather"_s,   u"Studio"_s,     u"Energía"_s};
    return one(heads, bits) + one(middles, bits >> 8) + one(tails, bits >> 16) + u' '
        + one(kinds, bits >> 24);
}

} // namespace

QString companyName(quint64 bits)
{
    static const QStringList scripts[][2] = {
        {{u"Вел"_s, u"Мира"_s, u"Луч"_s, u"Север"_s}, {u"ента Софт"_s, u"оника"_s, u"аль Данные"_s}},
        {{u"青葉"_s, u"星野"_s, u"風見"_s, u"月影"_s}, {u"電算工房"_s, u"データ株式会社"_s, u"物流"_s}},
        {{u"云帆"_s, u"星河"_s, u"松石"_s}, {u"数据"_s, u"科技有限公司"_s, u"物流"_s}},
        {{u"نور "_s, u"أفق "_s, u"واحة "_s}, {u"الرقمية"_s, u"للبيانات"_s, u"للخرائط"_s}},
        {{u"גל "_s, u"נחל "_s, u"אורן "_s}, {u"נתונים"_s, u"מערכות"_s}},
        {{u"Αύρα "_s, u"Πέλαγος "_s}, {u"Δεδομένα"_s, u"Χάρτες"_s}},
        {{u"하늘"_s, u"별빛"_s, u"솔바람"_s}, {u"데이터"_s, u"물류"_s}},
        {{u"नीलकमल "_s, u"तारा "_s}, {u"सेवाएँ"_s, u"डेटा"_s}},
        {{u"ฟ้าใส"_s, u"ดาวเหนือ"_s}, {u"ข้อมูล"_s, u"โลจิสติกส์"_s}},
    };
    const quint64 script = (bits >> 40) % 24;
    if (script >= std::size(scripts))
        return latinName(bits);
    return one(scripts[script][0], bits) + one(scripts[script][1], bits >> 8) + u' '
        + QString::number((bits >> 48) % 90 + 10);
}

static const QStringList &hostileNames()
{
    static const QStringList names{
        u"<b>Bold & Söhne</b>"_s,
        u"=HYPERLINK(\"http://evil.example\",\"Invoice\")"_s,
        u"{{account.name}} {{{raw}}} {{#each}}"_s,
        u"\u202Egnp.eciovni\u202C Trading"_s,
        u"Robert'); DROP TABLE account;--"_s,
        u"<img src=x onerror=alert(1)> Imports"_s,
        u"Very long name "_s + u"of a holding of a holding "_s.repeated(14) + u"Ltd"_s,
        u"Line one\nLine two\r\nBcc: everyone@victim.example"_s,
        u"\"Quoted\", 'Apostrophe' & Co; \\backslash\\"_s,
        u"+1-555 @SUM(A1:A9)|cmd"_s,
        u"Zero\u200Bwidth\u200D \u2066isolated\u2069 name"_s,
        u"${HOME} $(id) `id` %s %n"_s,
        u"../../etc/passwd"_s,
        u"🦊 Fox & 👩‍🚀 Rockets"_s,
        u"NULL"_s,
        u"[click](javascript:alert(1)) *bold* _it_"_s,
    };
    return names;
}

int hostileNameCount() { return static_cast<int>(hostileNames().size()); }

QString hostileName(int index) { return hostileNames().at(index); }

} // namespace headroom::sandbox
