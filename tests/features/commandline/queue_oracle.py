#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The queue of a Headroom store, computed a second time: from DESIGN §1 and §4 and the documented rows
(ARCHITECTURE "Store"), with nothing of the program. Prints what `headroom queue --json` must print under "rows".

usage: queue_oracle.py STORE.sqlite AS-OF   (AS-OF like 2026-11-21T12:34:00Z)
"""
import json
import sqlite3
import struct
import sys
from collections import defaultdict
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal, ROUND_FLOOR
from zoneinfo import ZoneInfo

EPOCH = date(1970, 1, 1)
HOUR = 3_600_000
DAY = 24 * HOUR
MINUTE = 60_000
TOLERANCE = 30 * MINUTE
OVER_A_YEAR = 367
LIVE = ("active", "past_due", "on_hold", "paused")
SOURCES = ("events", "import", "query", "readings")
PARTIAL, LOWER_BOUND, COMPLETE = 1, 2, 3
BANDS = ("over", "critical", "approaching", "watch", "blocked", "ok")
WINDOWS = ("cycle", "day", "minute", "credit")


# --- Time -------------------------------------------------------------------------------------------------------

def instant(ms):
    return datetime.fromtimestamp(ms // 1000, timezone.utc) + timedelta(milliseconds=ms % 1000)


def day_of(ms, zone):
    return (instant(ms).astimezone(zone).date() - EPOCH).days


def day_start(day, zone):
    """The first instant of a day: midnight, or later where a clock change skips it."""
    local = datetime.combine(EPOCH + timedelta(days=day), time(), zone)
    start = int(local.timestamp()) * 1000
    while day_of(start, zone) < day:
        start += 15 * MINUTE
    while day_of(start - 15 * MINUTE, zone) >= day:
        start -= 15 * MINUTE
    return start


def weekday(day):
    return (EPOCH + timedelta(days=day)).weekday()


def iso_date(day):
    return (EPOCH + timedelta(days=day)).isoformat()


def iso_time(ms):
    text = instant(ms).strftime("%Y-%m-%dT%H:%M:%S")
    return text + (".%03d" % (ms % 1000) if ms % 1000 else "") + "Z"


def floored(text):
    return int(Decimal(text).to_integral_value(ROUND_FLOOR))


# --- Documented blobs ---------------------------------------------------------------------------------------------

def integers(blob):
    return struct.unpack("<%dq" % (len(blob) // 8), blob)


def month_days(month, used, denied, quality):
    """(day, used, denied or None, quality) of each day that is not absent."""
    first = (date(month // 100, month % 100, 1) - EPOCH).days
    refused = integers(denied)
    for i, units in enumerate(integers(used)):
        bits = quality[i // 4] >> 2 * (i % 4) & 3
        if bits:
            yield first + i, units, refused[i] if refused and refused[i] >= 0 else None, bits


def known_slots(used, known, start, length):
    for i, units in enumerate(integers(used)):
        if known[i // 8] >> i % 8 & 1:
            yield start + i * length, units


# --- The store ------------------------------------------------------------------------------------------------------

class Rows:
    """Every documented row the queue is made of, by account key."""

    def __init__(self, path):
        base = sqlite3.connect("file:%s?mode=ro" % path, uri=True)
        base.row_factory = sqlite3.Row
        self.base = base
        self.workspace_zone = dict(base.execute("SELECT key, value FROM setting")).get("zone", "")
        self.meters = {r["provider_id"]: r for r in base.execute("SELECT * FROM meter")}
        self.meter_ids = {r["key"]: r["provider_id"] for r in self.meters.values()}
        self.plans = {r["id"]: r for r in base.execute("SELECT * FROM plan")}
        self.people = {r["id"]: r["name"] for r in base.execute("SELECT * FROM person")}
        self.accounts = [r for r in base.execute("SELECT * FROM account") if not r["gone"]]
        self.plan_limits = self.grouped("plan_limit", "plan_id")
        self.billed = self.grouped("subscription_meter", "subscription_id")
        self.own_caps = self.grouped("own_cap", "subscription_id")
        self.overrides = self.grouped("account_override", "account_key")
        self.credits = self.grouped("credit_standing", "account_key")
        self.cases = self.grouped("usage_case", "account_key")
        self.subscriptions = self.grouped("subscription", "account_key")
        self.newest = {(r["account_key"], r["meter_key"]): r for r in base.execute("SELECT * FROM newest_reading")}
        self.readings = self.by_limit("reading")
        self.months = self.by_limit("usage_month")
        self.hours = self.by_limit("usage_hours")
        self.minutes = self.by_limit("usage_minutes")
        self.covers = self.by_limit("usage_cover")

    def grouped(self, table, column):
        rows = defaultdict(list)
        for row in self.base.execute("SELECT * FROM " + table):
            rows[row[column]].append(row)
        return rows

    def by_limit(self, table):
        rows = defaultdict(list)
        for row in self.base.execute("SELECT * FROM " + table):
            rows[row["account_key"], row["meter_key"]].append(row)
        return rows

    def zone_name(self, account):
        for name in (account["zone_override"], account["zone"], self.workspace_zone):
            if name:
                try:
                    ZoneInfo(name)
                    return name
                except Exception:
                    pass
        return "UTC"


# --- One account and meter --------------------------------------------------------------------------------------------

class Usage:
    def __init__(self, rows, account, zone_name, meter, now):
        key = account["key"], meter["key"]
        self.zone = ZoneInfo(zone_name)
        self.additive = meter["aggregation"] in ("count", "sum")
        self.newest = rows.newest.get(key)
        self.now = now
        sourced = {}  # (day, place of the source) -> value; the first source gives a day
        for row in rows.months[key]:
            if row["zone"] == zone_name:
                for day, used, denied, quality in month_days(row["month"], row["used"], row["denied"], row["quality"]):
                    sourced[day, SOURCES.index(row["source"])] = used, denied, quality
        if self.additive:
            for day, used, quality in own_days(rows.readings[key], self.newest, self.zone, now):
                sourced[day, SOURCES.index("readings")] = used, None, quality
        self.days = {}
        self.day_source = "readings"
        for day, place in sorted(sourced, reverse=True):  # ends with the first source of each day
            self.days[day] = sourced[day, place]
        if self.days:
            newest_day = max(self.days)
            self.day_source = SOURCES[min(place for day, place in sourced if day == newest_day)]
        self.covers = {row["source"]: row for row in rows.covers[key]}
        self.minutes = self.slots(rows.minutes[key], ZoneInfo("UTC"), MINUTE, None)
        self.hours = self.slots(rows.hours[key], self.zone, HOUR, zone_name)

    @staticmethod
    def slots(rows, zone, length, zone_name):
        rows = [row for row in rows if zone_name is None or row["zone"] == zone_name]
        first = min((SOURCES.index(row["source"]) for row in rows), default=None)
        values = {}
        for row in rows:
            if SOURCES.index(row["source"]) == first:
                values.update(known_slots(row["used"], row["known"], day_start(row["day"], zone), length))
        return values

    def cycle_read_at(self):
        at = self.newest["at"] if self.newest else 0
        cover = self.covers.get("readings")
        return max(at, cover["read_at"] if cover else 0)

    def days_read_at(self):
        if self.day_source == "readings":
            return self.cycle_read_at()
        cover = self.covers.get(self.day_source)
        return cover["read_at"] if cover else 0

    def minute_covers(self):
        return [c for s, c in self.covers.items() if s != "readings" and c["minutes_to"] > c["minutes_from"]]


def own_days(readings, newest, zone, now):
    """Days out of differences between readings (DESIGN §4 "Own days from readings")."""
    if newest:
        readings = list(readings) + [newest]
    cycles = defaultdict(dict)  # (start, end) -> time -> (read at, total)
    for row in readings:
        if row["at"] > now or row["period_end"] <= row["period_start"] or row["at"] < row["period_start"]:
            continue
        points = cycles[row["period_start"], row["period_end"]]
        points.setdefault(row["period_start"], (row["period_start"], 0))  # a cycle begins with nothing
        at = min(row["at"], row["period_end"])
        if at not in points or points[at][0] <= row["at"]:
            points[at] = row["at"], floored(row["total"])
    chains = []
    for start, end in sorted(cycles):
        points = sorted((at, total) for at, (_, total) in cycles[start, end].items())
        if chains and chains[-1][-1][0] == start:
            base = chains[-1][-1][1]
            chains[-1] += [(at, base + total) for at, total in points if at != start or total]
        else:
            chains.append(points)
    days = {}
    today = day_of(now, zone)
    for chain in chains:
        for day in range(day_of(chain[0][0], zone), min(today, day_of(chain[-1][0], zone)) + 1):
            value = own_day(chain, day, today, zone)
            if not value:
                continue
            known = days.get(day)
            if not known or (known[1] != COMPLETE and value[1] == COMPLETE):
                days[day] = value
            elif known[1] != COMPLETE:
                days[day] = known[0] + value[0], LOWER_BOUND
    return [(day, used, quality) for day, (used, quality) in sorted(days.items())]


def own_day(chain, day, today, zone):
    start, end = day_start(day, zone), day_start(day + 1, zone)

    def nearest(ms):
        near = [(abs(at - ms), at, i) for i, (at, _) in enumerate(chain) if abs(at - ms) <= TOLERANCE]
        return min(near)[2] if near else None

    def value(first, last, quality):
        if any(chain[i][1] < chain[i - 1][1] for i in range(first + 1, last + 1)):
            quality = LOWER_BOUND
        units = chain[last][1] - chain[first][1]
        return (units, quality) if units >= 0 else None

    first, last = nearest(start), nearest(end)
    if day < today and first is not None and last is not None and first < last:
        return value(first, last, COMPLETE)
    inside = [i for i, (at, _) in enumerate(chain) if start <= at <= end]
    if day == today and first is not None and inside and first < inside[-1]:
        return value(first, inside[-1], PARTIAL)
    if len(inside) > 1:
        return value(inside[0], inside[-1], LOWER_BOUND)
    return None


# --- Forecasts ------------------------------------------------------------------------------------------------------

def days_within(means, factor, tomorrow, remaining):
    """The largest d whose means (thousandths) x factor (thousandths), from tomorrow on, sum to <= remaining."""
    budget = remaining * 1_000_000
    for d in range(OVER_A_YEAR):
        budget -= means[(tomorrow + d) % 7] * factor
        if budget < 0:
            return d
    return OVER_A_YEAR


class Season:
    def __init__(self, days, today):
        complete = [(day, used) for day, (used, _, quality) in days.items()
                    if quality == COMPLETE and today - 56 <= day < today]
        self.count = len(complete)
        every = [used for _, used in complete]
        self.means = []
        for wanted in range(7):
            of = [used for day, used in complete if weekday(day) == wanted] or every
            self.means.append(sum(of) * 1000 // len(of) if of else 0)
        ratios = sorted(used * 1_000_000 // self.means[weekday(day)] for day, used in complete
                        if self.means[weekday(day)] > 0)
        self.factors = {p: ratios[-(-p * len(ratios) // 100) - 1] if ratios else 0 for p in (5, 25, 75, 95)}

    def days_to_cap(self, tomorrow, remaining):
        if remaining <= 0:
            return 0
        return days_within(self.means, 1000, tomorrow, remaining) if any(self.means) else None

    def range(self, tomorrow, remaining, d):
        def at(p):
            if remaining <= 0:
                return 0
            return days_within(self.means, self.factors[p], tomorrow, remaining) if self.factors[p] else OVER_A_YEAR
        return {"low50": min(at(75), d), "high50": max(at(25), d), "low90": min(at(95), d), "high90": max(at(5), d)}


# --- Limits -----------------------------------------------------------------------------------------------------------

def cap_order(cap):
    return float("inf") if cap == "unlimited" else int(cap)


class Limit:
    """One limit of an account with its standing."""

    def __init__(self, meter, window):
        self.meter, self.window = meter, window
        self.cap, self.origin, self.kind = "0", "catalogue", "hard"
        self.subscription = None
        self.used = self.denied = self.percent = self.projected = self.days = self.range = self.basis = None
        self.read_at = 0
        self.measured, self.blocked, self.band = False, "", "ok"
        self.why = ("inside", None)
        self.case = None
        self.put_away = False

    def key(self):
        """The queue's order; limits whose case is put away come last within their account."""
        return (self.put_away,) + self.rank() + (WINDOWS.index(self.window), self.meter.encode())

    def rank(self):
        percent = (1, 0) if self.percent is None else (0, -self.percent)
        days = (1, 0) if self.days is None else (0, self.days)
        if self.band == "over":
            return (0, 0, 0) + percent
        return (BANDS.index(self.band),) + days + percent


def stated_limits(rows, subscriptions, overrides, now):
    """Every limit in force (DESIGN §1 "account", "effective cap")."""
    limits, on = {}, defaultdict(set)
    for subscription in sorted(subscriptions, key=lambda s: s["id"].encode()):
        own = {(c["meter_id"], c["limit_window"]): c for c in rows.own_caps[subscription["id"]]}
        stated = {(l["meter_id"], l["limit_window"]): (l["kind"], l["cap"])
                  for l in rows.plan_limits[subscription["plan_id"]] if l["kind"] != "credit"}
        for key, cap in own.items():
            stated.setdefault(key, (cap["kind"], "unlimited"))
        billed = {m["meter_id"]: m["free_threshold"] for m in rows.billed[subscription["id"]]}
        meters = set(billed) | {meter for meter, _ in stated}
        for key in overrides:
            if key[0] in meters and not on[key[0]]:
                stated.setdefault(key, ("hard", "unlimited"))
        for meter in meters:
            on[meter].add(subscription["id"])
        for (meter, window), (kind, catalogue) in stated.items():
            if (meter, window) in limits:
                continue
            limit = limits[meter, window] = Limit(meter, window)
            limit.subscription, limit.kind, limit.cap = subscription, kind, catalogue
            if (meter, window) in overrides:
                limit.cap, limit.origin = overrides[meter, window], "override"
            elif kind == "included" and window == "cycle" and billed.get(meter, 0) > 0:
                limit.cap, limit.origin = str(billed[meter]), "subscription"
            cap = own.get((meter, window))
            if cap and cap_order(cap["cap"]) < cap_order(limit.cap):
                limit.cap, limit.origin, limit.kind = cap["cap"], "ownCap", cap["kind"]
    for (meter, _), limit in limits.items():
        if len(on[meter]) > 1:
            limit.blocked = "twoLiveSubscriptions"
    return list(limits.values())


def bursts(minutes, cap, now):
    """(first, last, peak): at least 3 of 5 consecutive complete minutes strictly above the cap."""
    above = {ms // MINUTE: used for ms, used in minutes.items() if used > cap and ms + MINUTE <= now}
    windows = sorted(start for start in {m - back for m in above for back in range(5)}
                     if sum(start + i in above for i in range(5)) >= 3 and start + 4 < now // MINUTE)
    found = []
    for start in windows:
        if found and start <= found[-1][1] + 1:
            found[-1][1] = start + 4
        else:
            found.append([start, start + 4])
    for first, last in found:
        inside = sorted(m for m in above if first <= m <= last)
        yield inside[0] * MINUTE, inside[-1] * MINUTE, max(above[m] for m in inside)


def fill_cycle(limit, usage, now):
    limit.read_at = usage.cycle_read_at()
    if not usage.newest:
        return
    limit.measured = True
    cover = usage.covers.get("readings")
    if cover and cover["blocked"]:
        limit.blocked = limit.blocked or cover["blocked"]
    elif not usage.newest["period_start"] <= now < usage.newest["period_end"]:
        limit.blocked = limit.blocked or "noReading"
    else:
        limit.used = floored(usage.newest["total"])


def fill_day(limit, usage, today):
    limit.read_at = usage.days_read_at()
    complete = [day for day, (_, _, quality) in usage.days.items() if quality == COMPLETE and day < today]
    shown = [day for day in (today, max(complete, default=None)) if day in usage.days]
    if not shown:
        return
    limit.measured = True
    day = max(shown, key=lambda d: (usage.days[d][0], d == today))
    limit.used, limit.denied, _ = usage.days[day]


def fill_minute(limit, usage, now):
    covers = usage.minute_covers()
    limit.read_at = max((c["read_at"] for c in covers), default=0)
    if not covers:
        return
    limit.measured = True
    limit.used = max((used for ms, used in usage.minutes.items() if now - DAY < ms <= now), default=0)
    found = list(bursts(usage.minutes, int(limit.cap), now)) if limit.cap not in ("0", "unlimited") else []
    if limit.case and found:
        first, _, limit.used = found[-1]
        limit.why = "burst", iso_time(first)


def judge(limit, usage, zone, today):
    """Percent, band, forecast and why of a limit whose numbers are known (DESIGN §4)."""
    if limit.blocked:
        limit.band, limit.why, limit.used = "blocked", ("blocked", limit.blocked), None
        return
    if not limit.measured or limit.cap in ("0", "unlimited"):
        limit.why = "inside", None
        return
    cap = int(limit.cap)
    limit.percent = limit.used * 1000 // cap
    if limit.window == "minute":
        limit.band = "over" if limit.case else "ok"
        if not limit.case:
            limit.why = "inside", None
        elif limit.why[0] != "burst":
            limit.why = "overCap", None
        return
    for name, edge in (("over", 1000), ("critical", 950), ("approaching", 800), ("watch", 500), ("ok", None)):
        if edge is None or limit.used * 1000 >= cap * edge:
            limit.band = name
            break
    end = None
    if limit.window == "cycle" and usage.additive:
        start, end = (day_of(limit.subscription[c], zone) for c in ("cycle_start_ms", "cycle_end_ms"))
        elapsed = max(0, min(end - start, today - start + 1))
        if elapsed > 0 and (elapsed >= 3 or elapsed * 10 >= end - start):
            limit.projected = limit.used * (end - start) // elapsed
        season = Season(usage.days, today)
        remaining = cap - limit.used
        if season.count >= 14:
            limit.basis = "seasonal"
            limit.days = season.days_to_cap((weekday(today) + 1) % 7, remaining)
            if limit.days is not None:
                limit.range = season.range((weekday(today) + 1) % 7, remaining, limit.days)
        else:
            limit.basis = "cycleAverage"
            if remaining <= 0:
                limit.days = 0
            elif limit.used > 0 and elapsed > 0:
                limit.days = min(remaining * elapsed // limit.used, OVER_A_YEAR)
    over = sum(used > cap for day, (used, _, _) in usage.days.items() if today - 7 < day <= today)
    if limit.window == "day" and over >= 3:
        limit.why = "steadilyOver", over
    elif limit.band == "over":
        limit.why = "overCap", None
    elif limit.band != "ok" and limit.days is None:
        limit.why = "noForecast", None
    elif limit.band != "ok" and limit.days == 0:
        limit.why = "capToday", None
    elif limit.band != "ok":
        when = today + limit.days
        limit.why = "capOn" if when < end else "afterReset", iso_date(when)


def silent_meters(rows, usages, now):
    """Meters none of whose accounts gained a unit for 24 h although some did on each of the 7 days up to the
    last gain, as of the moment up to which they were read: numbers that are merely old make nothing silent.
    A day's, hour's or minute's use counts as gained at its end, by the finest that is known."""
    silent = {}
    gains, days, read = defaultdict(int), defaultdict(set), defaultdict(int)
    for (account, meter), usage in usages.items():
        for at in [c["read_at"] for c in usage.covers.values()] + ([usage.newest["at"]] if usage.newest else []):
            read[meter] = max(read[meter], min(at, now))
        timed = {day_of(ms, usage.zone) for ms in usage.hours}
        ends = [(ms, ms + length) for values, length in ((usage.hours, HOUR), (usage.minutes, MINUTE))
                for ms, used in values.items() if used > 0]
        for row in rows.months[account, meter]:
            if row["zone"] != usage.zone.key:
                continue
            for day, used, _, _ in month_days(row["month"], row["used"], row["denied"], row["quality"]):
                if used > 0:
                    days[meter].add((day_start(day, usage.zone) + DAY // 2) // DAY)
                    if day not in timed:
                        ends.append((0, day_start(day + 1, usage.zone)))
        history = sorted((r["at"], r["period_start"], Decimal(r["total"])) for r in rows.readings[account, meter])
        for before, after in zip(history, history[1:]):
            if before[1] == after[1] and before[2] < after[2]:
                ends.append((0, after[0]))
                days[meter].add(after[0] // DAY)
        for _, end in ends:
            gains[meter] = max(gains[meter], end)
    for meter in gains:
        last = min(gains[meter], read[meter])
        last_day = (last - 1) // DAY
        if last and read[meter] - last >= DAY and all(last_day - back in days[meter] for back in range(7)):
            silent[rows.meter_ids[meter]] = last
    return silent


# --- The queue --------------------------------------------------------------------------------------------------------

def standing_case(cases, limit):
    for case in cases:
        if case["state"] != "closed" and case["meter_id"] == limit.meter and case["limit_window"] == limit.window:
            limit.case = case
            limit.put_away = case["state"] in ("snoozed", "exempt") or case["answer"] != ""


def credit_limit(row, cases, subscriptions):
    limit = Limit(row["entitlement"], "credit")
    limit.subscription = next(s for s in subscriptions if s["id"] == row["subscription_id"])
    limit.cap, limit.measured, limit.read_at = None, True, row["read_at"]
    standing_case(cases, limit)
    if row["limit_reached"]:
        limit.band, limit.why = "over", ("limitReached", None)
    return limit


def days_json(days):
    return "overAYear" if days is not None and days >= OVER_A_YEAR else days


def number_json(value):
    return str(value) if value is not None and abs(value) > 1 << 53 else value


def cap_json(cap):
    return cap if cap in (None, "unlimited") else number_json(int(cap))


def row_json(rows, account, limits, now):
    limits = sorted(limits, key=Limit.key)
    worst = limits[0]
    plan = rows.plans.get(worst.subscription["plan_id"])
    owner = next((c["owner_person"] for c in rows.cases[account["key"]]
                  if c["state"] != "closed" and c["owner_person"]), None)
    return {
        "account": account["provider_id"],
        "name": account["name"],
        "plan": plan["name"] if plan else worst.subscription["plan_id"],
        "meter": worst.meter,
        "window": worst.window,
        "used": number_json(worst.used if worst.measured else None),
        "denied": number_json(worst.denied),
        "cap": cap_json(worst.cap),
        "capOrigin": worst.origin,
        "percent": None if worst.percent is None else worst.percent / 10,
        "projected": number_json(worst.projected),
        "daysToCap": days_json(worst.days),
        "daysRange": worst.range and {key: days_json(value) for key, value in worst.range.items()},
        "basis": worst.basis,
        "band": worst.band,
        "why": {"code": worst.why[0], "value": worst.why[1]},
        "ageSeconds": max(0, now - worst.read_at) // 1000 if worst.read_at else None,
        "owner": rows.people.get(owner),
        "case": worst.case["id"] if worst.case else None,
        "otherLimits": sum(limit.band != "ok" for limit in limits[1:]),
    }, worst


def queue(path, now):
    rows = Rows(path)
    live = {a["key"]: [s for s in rows.subscriptions[a["key"]] if s["status"] in LIVE and not s["gone"]]
            for a in rows.accounts}
    zones = {a["key"]: rows.zone_name(a) for a in rows.accounts}
    usages = {(a["key"], m["key"]): Usage(rows, a, zones[a["key"]], m, now)
              for a in rows.accounts for m in rows.meters.values()}
    silent = silent_meters(rows, usages, now)
    found = []
    for account in rows.accounts:
        key, zone = account["key"], ZoneInfo(zones[account["key"]])
        today = day_of(now, zone)
        overrides = {(rows.meter_ids[o["meter_key"]], o["limit_window"]): o["cap"] for o in rows.overrides[key]
                     if o["until_ms"] == 0 or now < o["until_ms"]}
        limits = stated_limits(rows, live[key], overrides, now)
        for limit in limits:
            standing_case(rows.cases[key], limit)
            meter = rows.meters.get(limit.meter)
            usage = usages[key, meter["key"]] if meter else None
            if usage:
                fill = {"cycle": lambda: fill_cycle(limit, usage, now), "day": lambda: fill_day(limit, usage, today),
                        "minute": lambda: fill_minute(limit, usage, now)}
                fill[limit.window]()
            if limit.measured and not limit.blocked and limit.meter in silent:
                limit.blocked, limit.read_at = "silent", silent[limit.meter]
            judge(limit, usage, zone, today)
        if live[key]:
            limits += [credit_limit(row, rows.cases[key], live[key]) for row in rows.credits[key]
                       if any(s["id"] == row["subscription_id"] for s in live[key])]
        if limits:
            found.append(row_json(rows, account, limits, now))
    found.sort(key=lambda pair: pair[1].rank() + (pair[0]["account"].encode(),))
    return [row for row, worst in found if worst.band != "ok"]


def main():
    now = int(datetime.fromisoformat(sys.argv[2].replace("Z", "+00:00")).timestamp() * 1000)
    json.dump({"rows": queue(sys.argv[1], now)}, sys.stdout, ensure_ascii=True)


if __name__ == "__main__":
    main()
