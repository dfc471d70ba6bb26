// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palettesearch.h"

#include "models/domain/keys.h"

#include <QSettings>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qsizetype longest = 100;
constexpr qsizetype rememberedUses = 20;
constexpr size_t accountsAStep = 500;
constexpr qint64 tellEveryMs = 120;
constexpr auto recentKey = "palette/recent"_L1;

QString nameOf(const PaletteLine &line) { return QString::number(int(line.kind)) + u':' + line.id; }

} // namespace

struct PaletteSearch::Ranked
{
    bool scattered = false;
    int recent = 0; ///< place among the used; the highest number where it was not used
    int rank = 0;
    PaletteLine line;
    friend bool operator<(const Ranked &a, const Ranked &b)
    {
        return std::tuple(a.scattered, a.recent, a.rank / 10'000, int(a.line.kind))
            < std::tuple(b.scattered, b.recent, b.rank / 10'000, int(b.line.kind));
    }
};

QString PaletteLine::phrase() const
{
    QStringList parts{text};
    for (const QString &part : {note, detail, key, reason}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", "_s);
}

PaletteSearch::PaletteSearch(Acts &acts, const QueueModel &model, QSettings &memory, QObject *parent)
    : QObject(parent)
    , m_acts(acts)
    , m_model(model)
    , m_memory(memory)
    , m_recent(memory.value(recentKey).toStringList())
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PaletteSearch::slice);
}

void PaletteSearch::setSavedViews(const QList<SavedViewLine> &views) { m_savedViews = views; }

void PaletteSearch::start(const QString &typed)
{
    const QString text = typed.trimmed();
    const bool prefixed = !text.isEmpty() && u">@#:"_s.contains(text.front());
    m_prefix = prefixed ? text.front() : QChar();
    m_query = FuzzyQuery(prefixed ? text.sliced(1) : text);
    begin();
    gather();
    emit changed();
}

void PaletteSearch::begin()
{
    const QueueColumns &columns = m_model.columns();
    const bool samePlans = m_plans && m_generation == columns.textGeneration();
    m_generation = columns.textGeneration();
    m_accounts.reset();
    if (wants(PaletteLine::Kind::Account) && !(m_query.isEmpty() && m_prefix.isNull()))
        m_accounts.emplace(columns, m_query);
    if (!samePlans)
        m_plans.emplace(columns);
    m_told.start();
    const bool plansWait = wants(PaletteLine::Kind::Plan) && !m_plans->isDone();
    if ((m_accounts && !m_accounts->isDone()) || plansWait)
        m_timer.start();
    else
        m_timer.stop();
}

void PaletteSearch::stop() { m_timer.stop(); }

void PaletteSearch::slice()
{
    if (m_generation != m_model.columns().textGeneration())
        begin(); // other accounts: what was found may be gone
    QElapsedTimer spent;
    spent.start();
    bool accounts = m_accounts && !m_accounts->isDone();
    bool plans = wants(PaletteLine::Kind::Plan) && !m_plans->isDone();
    while ((accounts || plans) && spent.elapsed() < sliceMs) {
        if (accounts)
            accounts = m_accounts->step(accountsAStep);
        else
            plans = m_plans->step(accountsAStep);
    }
    const bool done = !accounts && !plans;
    if (done)
        m_timer.stop();
    if (!done && m_told.elapsed() < tellEveryMs)
        return;
    m_told.restart();
    gather();
    emit changed();
}

bool PaletteSearch::wants(PaletteLine::Kind kind) const
{
    switch (kind) {
    case PaletteLine::Kind::Act: return m_prefix.isNull() || m_prefix == u'>';
    case PaletteLine::Kind::View:
    case PaletteLine::Kind::SavedView: return m_prefix.isNull() || m_prefix == u':';
    case PaletteLine::Kind::Plan: return m_prefix.isNull() || m_prefix == u'#';
    case PaletteLine::Kind::Account: return m_prefix.isNull() || m_prefix == u'@';
    }
    Q_UNREACHABLE();
}

int PaletteSearch::recentPlace(const PaletteLine &line) const
{
    const qsizetype place = m_recent.indexOf(nameOf(line));
    return place < 0 ? int(rememberedUses) : int(place);
}

/// Takes \a line where it, or else its note or \a also, answers the query.
void PaletteSearch::offer(QList<Ranked> &found, PaletteLine line, const QString &also) const
{
    const std::optional<int> byText = m_query.rank(line.text);
    const std::optional<int> byNote = line.note.isEmpty() ? std::nullopt : m_query.rank(line.note);
    const std::optional<int> byOther = also.isEmpty() ? std::nullopt : m_query.rank(also);
    if (!byText && !byNote && !byOther)
        return;
    if (byText)
        line.places = m_query.places(line.text);
    else if (byNote)
        line.notePlaces = m_query.places(line.note);
    const int rank = std::min({byText.value_or(INT_MAX), byNote.value_or(INT_MAX), byOther.value_or(INT_MAX)});
    const int recent = recentPlace(line);
    found.append({rank >= FuzzyQuery::scattered, recent, rank, std::move(line)});
}

void PaletteSearch::gather()
{
    QList<Ranked> found;
    addActs(found);
    addViews(found);
    addPlans(found);
    addAccounts(found);
    std::stable_sort(found.begin(), found.end());
    m_lines.clear();
    for (const Ranked &one : std::as_const(found)) {
        if (m_lines.size() == longest)
            break;
        m_lines.append(one.line);
    }
}

void PaletteSearch::addActs(QList<Ranked> &found) const
{
    if (!wants(PaletteLine::Kind::Act))
        return;
    for (const ActLine &act : actList()) {
        const QString id = QString::fromLatin1(act.id);
        if (act.has(ActLine::Fixed) || act.has(ActLine::View) || id == "palette.open"_L1)
            continue;
        if (!m_acts.isOffered(act) || !m_acts.isDone(id))
            continue;
        PaletteLine line;
        line.id = id;
        line.text = actName(act);
        line.key = keyName(m_acts.keys().shown(id));
        line.reason = m_acts.reason(id);
        offer(found, line);
    }
}

void PaletteSearch::addViews(QList<Ranked> &found) const
{
    if (!wants(PaletteLine::Kind::View) || !m_acts.isOffered(*findAct(u"show.all"_s)))
        return;
    for (int i = 0; i <= int(QueueView::All); ++i) {
        const QString id = u"show."_s + queueViewKey(QueueView(i));
        PaletteLine line;
        line.kind = PaletteLine::Kind::View;
        line.id = id;
        line.text = tr("View: %1").arg(actName(*findAct(id)));
        line.detail = QLocale().toString(m_model.counts().of(QueueView(i)));
        line.key = keyName(m_acts.keys().shown(id));
        offer(found, line, actName(*findAct(id)));
    }
    for (const SavedViewLine &view : m_savedViews) {
        PaletteLine line;
        line.kind = PaletteLine::Kind::SavedView;
        line.id = view.id;
        line.text = tr("View: %1").arg(view.name.simplified());
        line.detail = view.count ? QLocale().toString(*view.count) : QString();
        offer(found, line, view.name.simplified());
    }
}

void PaletteSearch::addPlans(QList<Ranked> &found) const
{
    // Without anything typed the acts and views are enough to choose from.
    if (!wants(PaletteLine::Kind::Plan) || !m_plans || (m_query.isEmpty() && m_prefix.isNull()))
        return;
    QStringList names = m_plans->counts().keys();
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    for (const QString &name : std::as_const(names)) {
        PaletteLine line;
        line.kind = PaletteLine::Kind::Plan;
        line.id = name;
        line.text = tr("Plan: %1").arg(name.simplified());
        if (m_plans->isDone())
            line.detail = QLocale().toString(m_plans->counts().value(name));
        offer(found, line, name.simplified());
    }
}

PaletteLine PaletteSearch::accountLine(AccountIndex index) const
{
    const QueueColumns &columns = m_model.columns();
    const QueueAccount &account = columns.account(index);
    const std::optional<qint64> percent = columns.standing(index).percentTenths;
    PaletteLine line;
    line.kind = PaletteLine::Kind::Account;
    line.id = account.id.toString();
    line.text = account.name.simplified();
    line.note = line.id;
    if (line.text.isEmpty())
        std::swap(line.text, line.note);
    QStringList detail;
    if (!account.planName.isEmpty())
        detail.append(account.planName.simplified());
    if (percent)
        detail.append(Wording().percent(*percent));
    line.detail = detail.join(u" · "_s);
    return line;
}

void PaletteSearch::addAccounts(QList<Ranked> &found) const
{
    if (!m_accounts)
        return addRecentAccounts(found);
    for (const AccountScan::Hit &hit : m_accounts->hits())
        offer(found, accountLine(hit.account));
}

/// Before anything is typed only the accounts used last are offered.
void PaletteSearch::addRecentAccounts(QList<Ranked> &found) const
{
    if (!wants(PaletteLine::Kind::Account))
        return;
    const QString kind = QString::number(int(PaletteLine::Kind::Account)) + u':';
    for (const QString &name : m_recent) {
        if (!name.startsWith(kind))
            continue;
        if (const auto index = m_model.columns().indexOf(AccountId(name.sliced(kind.size()))))
            offer(found, accountLine(*index));
    }
}

void PaletteSearch::remember(const PaletteLine &line)
{
    m_recent.removeAll(nameOf(line));
    m_recent.prepend(nameOf(line));
    while (m_recent.size() > rememberedUses)
        m_recent.removeLast();
    m_memory.setValue(recentKey, m_recent);
}

} // namespace headroom
