// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/queuemodel.h"
#include "tests/bench/benches.h"

#include <QHeaderView>
#include <QPixmap>
#include <QTableView>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// The queue in a view as the window has it: fixed rows, no vertical header, a row selected.
struct FilterData
{
    explicit FilterData(const BenchShape &shape)
    {
        model.load(generateAccounts(shape), {PersonId(u"mira"_s), benchNowMs});
        view.verticalHeader()->hide();
        view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view.verticalHeader()->setDefaultSectionSize(32);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.setShowGrid(false);
        view.resize(1440, 900);
        view.setModel(&model);
        view.show();
        view.selectRow(3);
        model.setFilter(u"warm"_s); // builds the text once, as the first keystroke of a session does
        model.setFilter({});
    }
    QueueModel model{QLocale(QLocale::English, QLocale::UnitedStates)};
    QTableView view;
};

void repaint(benchmark::State &state, const std::shared_ptr<FilterData> &data)
{
    data->model.setFilter({});
    for (auto _ : state)
        benchmark::DoNotOptimize(data->view.grab());
}

/// From the filter \a before to \a typed, with the paint of what is then shown.
void keystroke(benchmark::State &state, const std::shared_ptr<FilterData> &data, const QString &before,
               const QString &typed)
{
    for (auto _ : state) {
        state.PauseTiming();
        data->model.setFilter(before);
        data->view.grab();
        state.ResumeTiming();
        data->model.setFilter(typed);
        benchmark::DoNotOptimize(data->view.grab());
    }
    state.counters["rows"] = double(data->model.rowCount());
}

} // namespace

void registerFilterBenches(const BenchShape &shape, Comparisons &comparisons)
{
    struct Keystroke
    {
        std::string name;
        QString before;
        QString typed;
    };
    const auto data = std::make_shared<FilterData>(shape);
    const auto unit = benchmark::kMillisecond;
    benchmark::RegisterBenchmark("filter/repaint", repaint, data)->Unit(unit)->Iterations(5);
    const std::vector<Keystroke> keystrokes{{"filter/first letter a", {}, u"a"_s},
                                            {"filter/acm to acme", u"acm"_s, u"acme"_s},
                                            {"filter/acme to acme l", u"acme"_s, u"acme l"_s},
                                            {"filter/cleared", u"acme"_s, {}},
                                            {"filter/nothing found", u"zzz"_s, u"zzzz"_s},
                                            {"filter/plan pro", u"pr"_s, u"pro"_s},
                                            {"filter/a field more", u"plan:pro"_s, u"plan:pro over:>80"_s}};
    for (const Keystroke &one : keystrokes) {
        benchmark::RegisterBenchmark(one.name.c_str(), keystroke, data, one.before, one.typed)
            ->Unit(unit)
            ->Iterations(3);
        comparisons.ratios.push_back({"keystroke and paint / bare repaint: " + one.name.substr(7), one.name,
                                      "filter/repaint", 4, false});
    }
}

} // namespace headroom
