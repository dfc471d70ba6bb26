// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/scenario.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

/// What a tier allows; 0 = no such limit.
struct Tier
{
    const char *key;
    const char *name;
    const char *description;
    qint64 apiMinute;
    qint64 apiDay; ///< 0 = unlimited
    qint64 apiMonth;
    qint64 mcpMonth; ///< 0 = no MCP
    const char *perUnit; ///< cents a unit beyond the included ones
};

constexpr Tier tiers[] = {
    {"free", "Free", "For trying things out. Stops at its limits.", 10, 100, 2'000, 0, "0"},
    {"starter", "Starter", "For one small service.", 60, 1'000, 20'000, 0, "0.2"},
    {"pro", "Pro", "For products with steady traffic.", 150, 5'000, 100'000, 0, "0.15"},
    {"business", "Business", "For several teams, with MCP calls.", 300, 12'500, 250'000, 50'000, "0.1"},
    {"scale", "Scale", "No daily limit, with MCP calls.", 1'000, 0, 1'000'000, 200'000, "0.05"},
};

/// One way to buy a tier.
struct Variant
{
    const char *suffix;
    const char *label;
    const char *currency;
    const char *interval;
    qint64 prices[5]; ///< by tier, minor units; -1 = not offered
};

constexpr Variant variants[] = {
    {"", "", "USD", "Month", {0, 4'900, 9'900, 29'900, 99'900}},
    {"_year", " (yearly)", "USD", "Year", {-1, 49'000, 99'000, 299'000, 999'000}},
    {"_eur", " (EUR)", "EUR", "Month", {-1, 4'500, 9'200, 27'900, 94'900}},
    {"_jpy", " (JPY)", "JPY", "Month", {-1, 7'400, 14'900, 44'900, 149'000}},
    {"_kwd", " (KWD)", "KWD", "Month", {-1, 15'000, 30'500, 92'250, -1}},
};

QString capText(const char *kind, qint64 cap)
{
    const QString amount = cap == 0 ? u"unlimited"_s : QString::number(cap);
    return QLatin1String(kind) + u':' + amount + u":account"_s;
}

void addMeter(ProductEntry *product, const char *meter, qint64 included, const QString &perUnit)
{
    product->meters.append({QLatin1String(meter), included, perUnit});
    const char *kind = product->tier == "free"_L1 ? "hard" : "included";
    product->metadata[u"hr_"_s + QLatin1String(meter) + u"_cycle"_s] = capText(kind, included);
}

ProductEntry product(const Tier &tier, const Variant &variant, qint64 price)
{
    ProductEntry made;
    made.tier = QLatin1String(tier.key);
    made.id = u"pdt_"_s + made.tier + QLatin1String(variant.suffix);
    made.name = QLatin1String(tier.name) + QLatin1String(variant.label);
    made.description = QLatin1String(tier.description);
    made.currency = QLatin1String(variant.currency);
    made.interval = QLatin1String(variant.interval);
    made.price = price;
    made.selfServe = price > 0;
    const qint64 months = made.interval == "Year"_L1 ? 12 : 1;
    addMeter(&made, apiMeter, tier.apiMonth * months, QLatin1String(tier.perUnit));
    made.metadata[u"hr_mtr_api_minute"_s] = capText("hard", tier.apiMinute);
    made.metadata[u"hr_mtr_api_day"_s] = capText("hard", tier.apiDay);
    if (tier.mcpMonth > 0) {
        addMeter(&made, mcpMeter, tier.mcpMonth * months, u"0.4"_s);
        made.metadata[u"hr_mtr_mcp_minute"_s] = capText("hard", 60);
        made.metadata[u"hr_mtr_mcp_day"_s] = capText("hard", tier.mcpMonth / 10);
    }
    if (made.id == "pdt_scale"_L1)
        addMeter(&made, enrichMeter, 200'000, u"1.25"_s);
    if (!made.selfServe)
        made.metadata[u"hr_self_serve"_s] = u"false"_s;
    return made;
}

} // namespace

QList<MeterEntry> meterCatalogue()
{
    return {
        {QLatin1String(apiMeter), u"API requests"_s, u"api.request"_s, u"requests"_s,
         u"Every distinct request, the refused ones too"_s},
        {QLatin1String(mcpMeter), u"MCP calls"_s, u"mcp.call"_s, u"calls"_s, u"Tool calls over MCP"_s},
        {QLatin1String(enrichMeter), u"Enrichment lookups"_s, u"enrichment.lookup"_s, u"lookups"_s,
         u"Records enriched"_s},
    };
}

QList<ProductEntry> productCatalogue()
{
    QList<ProductEntry> products;
    for (const Variant &variant : variants) {
        for (std::size_t i = 0; i < std::size(tiers); ++i) {
            if (variant.prices[i] >= 0)
                products.append(product(tiers[i], variant, variant.prices[i]));
        }
    }
    return products;
}

qint64 statedCap(const ProductEntry &product, const QString &meter, const QString &window)
{
    const QString text = product.metadata.value(u"hr_"_s + meter + u'_' + window).toString();
    return text.section(u':', 1, 1).toLongLong();
}

} // namespace headroom::sandbox
