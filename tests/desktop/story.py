#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""story.py firstrun|offline|palette BIN-FOLDER: what a person does with the window, done from outside.
Ends with 0, 1 (it went another way) or 77 (the machine lacks what it takes)."""
import json
import os
import re
import socket
import subprocess
import sys
import traceback
import urllib.request
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import drive  # noqa: E402
from drive import until  # noqa: E402
from world import KEY, SYNC_SECONDS, Sandbox, equal, fill_workspace, true  # noqa: E402

def every_control_has_a_name(app, where):
    equal(app.unnamed(), [], f"controls without a name, {where}")


def customers(address):
    """Names the billing API itself gives, read past the program."""
    names, page = set(), 0
    while True:
        request = urllib.request.Request(f"http://{address}/customers?page_size=100&page_number={page}",
                                         headers={"Authorization": "Bearer " + KEY})
        items = json.load(urllib.request.urlopen(request, timeout=30))["items"]
        if not items:
            return names
        names.update(" ".join(item["name"].split()) for item in items)
        page += 1


def address_shown(app):
    return re.search(r"127\.0\.0\.1:\d+", app.says("Online · ", SYNC_SECONDS)).group()


def first_run(app):
    app.says("Try it")
    app.get("push button", "Connect and read")
    every_control_has_a_name(app, "first run")
    app.shot("firstrun")
    app.press("push button", "Open the sandbox")
    until(lambda: app.size() >= 10, SYNC_SECONDS, "rows in the queue")
    until(lambda: app.find("push button", "Cancel the sync") is None, SYNC_SECONDS, "the end of the sync")


def read_the_top_row(app):
    row = app.row(0)
    print("top row:", row)
    account = row["Account"]
    names = customers(address_shown(app))
    true(any(name and name in account for name in names), f"{account!r} is no customer of the billing API")
    true(re.search(r"\d", row["Used of cap"]), f"no number in {row['Used of cap']!r}")
    true(re.search(r"\d.*over", row["Percent of cap"]), f"the top row is not over: {row['Percent of cap']!r}")
    true(row["Why it is here"], "no reason")
    return row


def filter_rows(app, account):
    before = app.size()
    word = re.search(r"[A-Za-z]{4,}", account).group()
    app.key("ctrl+f")
    until(lambda: app.focused("text", "Search"), 10, "focus in the search")
    app.type(word.lower())
    until(lambda: 0 < app.size() < before, 10, f"fewer rows for {word!r}")
    for number in range(app.size()):
        row = " ".join(app.row(number).values())
        true(word.lower() in row.lower(), f"{row!r} does not match {word!r}")
    app.shot("filtered")
    app.type("zzzqqq")
    app.says("No account matches")
    app.key("Escape")
    until(lambda: app.size() == before, 10, "all rows again")
    app.key("Escape")
    until(lambda: app.focused("table", "Queue"), 10, "focus in the queue")


def read_the_account(app, top):
    app.key("Home", "Return")
    until(lambda: app.find("push button", "Sync now") and app.find("chart", "Usage against the cap"), 30, "the account")
    limit = app.says("a cycle: ")
    print("limit:", limit)
    used = re.search(r"[\d,]+ of [\d,]+", top["Used of cap"]).group()
    true(used in limit and " % " in limit, f"{limit!r} does not say {used!r} and the percent")
    chart = app.get("chart", "Usage against the cap").queryTable()
    true(chart.nRows >= 7, f"the chart has {chart.nRows} days")
    true(chart.nColumns >= 2, "the chart has no numbers")
    day = [chart.getAccessibleAt(chart.nRows - 1, c).name for c in range(chart.nColumns)]
    print("newest day of the chart:", day)
    true(any(re.search(r"\d", cell) for cell in day), f"no number in {day!r}")
    for heading in ("Limits", "Plan", "Where the numbers come from"):
        true(heading in app.texts(), f"no {heading!r} in the account")
    every_control_has_a_name(app, "queue and account")
    app.shot("account")
    app.press("check box" if app.find("check box", "Table") else "push button", "Table")
    days = app.get("table", "Usage by day").queryTable()
    equal(days.nRows > 0, True, "days in the table")
    app.shot("account-table")


def sizes_and_themes(app):
    app.key("Escape")
    app.resize(1024, 640)
    app.key("ctrl+1")
    until(lambda: app.size() >= 10, 10, "rows in the small window")
    app.shot("small")
    app.key("Return")
    app.get("push button", "Back to the list")
    every_control_has_a_name(app, "account alone")
    app.shot("small-account")
    app.press("push button", "Back to the list")
    app.resize(1440, 900)
    app.get("table", "Queue")


def settings(app, address):
    app.key("ctrl+comma")
    app.get("list", "Settings sections")
    every_control_has_a_name(app, "settings")
    shown = [app.text(one) for one in app.showing() if one.getRoleName() == "text"]
    true(address in shown, f"the settings do not name the address {address!r}: {shown}")
    app.shot("settings")
    app.key("ctrl+1")
    app.get("table", "Queue")


def sync_again(app):
    before = app.says("as of ")
    app.key("F5")
    until(lambda: app.find("push button", "Cancel the sync"), 30, "a second sync that runs")
    until(lambda: app.find("push button", "Cancel the sync") is None, SYNC_SECONDS, "the second sync's end")
    app.says("Online · ")
    true(app.size() >= 10, f"the rows are gone; before: {before}")


def story_firstrun(folder):
    app = drive.App([f"{folder}/headroom"], {"HEADROOM_API_KEY": ""})
    try:
        first_run(app)
        app.shot("queue")
        top = read_the_top_row(app)
        filter_rows(app, top["Account"])
        read_the_account(app, app.row(0))
        settings(app, address_shown(app))
        sync_again(app)
        sizes_and_themes(app)
        equal(app.close(), 0, "exit code")
    except BaseException:
        app.shot("failed-firstrun")
        print(app.log.read_text(), file=sys.stderr)
        raise
    finally:
        app.kill()


def dark():
    """The person chose the dark look last time."""
    memory = Path(os.environ["XDG_CONFIG_HOME"]) / "headroom" / "window.conf"
    memory.parent.mkdir(parents=True, exist_ok=True)
    memory.write_text("[window]\ntheme=2\n")


def story_offline(folder):
    port = fill_workspace(folder)
    dark()
    # A billing API that takes the connection and never answers: no sync can end while it stands.
    silent = socket.create_server(("127.0.0.1", port))
    app = drive.App([f"{folder}/headroom"], {"HEADROOM_API_URL": f"http://127.0.0.1:{port}", "HEADROOM_API_KEY": KEY})
    try:
        until(lambda: app.size() >= 10, 30, "rows from the local store")
        true(app.find("push button", "Cancel the sync"), "the rows came only after the sync had ended")
        rows, top = app.size(), app.row(0)["Account"]
        silent.close()
        print("offline:", app.says("Offline since", SYNC_SECONDS))
        app.says("Working from the data of")
        equal((app.size(), app.row(0)["Account"]), (rows, top), "rows while offline")
        every_control_has_a_name(app, "offline")
        app.shot("offline-dark")
        app.key("Return")
        app.get("chart", "Usage against the cap")
        app.shot("offline-account-dark")
        app.key("ctrl+comma")
        app.get("list", "Settings sections")
        app.shot("settings-dark")
        app.key("ctrl+1")
        back = Sandbox(folder, port)
        try:
            app.key("F5")
            app.says("Online · ", SYNC_SECONDS)
            until(lambda: not any("Offline" in text for text in app.texts()), SYNC_SECONDS, "the message's end")
            true(app.size() >= 10, "the rows are gone")
            equal(app.close(), 0, "exit code")
        finally:
            back.stop()
    except BaseException:
        app.shot("failed-offline")
        print(app.log.read_text(), file=sys.stderr)
        raise
    finally:
        app.kill()


def described(app):
    """What the palette says of the line that is chosen."""
    field = app.find("text", "Commands")
    return field.description if field else ""


def open_by_palette(app, account):
    word = re.search(r"[A-Za-z]{4,}", account).group()
    app.key("ctrl+k")
    until(lambda: app.focused("text", "Commands"), 10, "focus in the palette")
    app.type("@" + word.lower())
    until(lambda: word.lower() in described(app).lower(), 10, f"{word!r} spoken, not {described(app)!r}")
    print("palette:", described(app))
    results = app.get("list", "Results")
    true(0 < results.childCount <= 100, f"{results.childCount} results")
    every_control_has_a_name(app, "palette")
    app.shot("palette")
    app.key("Return")
    until(lambda: app.find("text", "Commands") is None, 10, "the palette's end")
    until(lambda: any(account in text for text in app.texts()), 30, f"the account {account!r}")
    app.get("chart", "Usage against the cap")


def keys_and_reasons(app):
    app.key("Escape")
    until(lambda: app.focused("table", "Queue"), 10, "focus in the queue")
    app.key("question")
    app.get("text", "Find a key")
    app.shot("keys-sheet")
    app.key("Escape")
    until(lambda: app.find("text", "Find a key") is None, 10, "the key sheet's end")
    app.focus()
    app.key("ctrl+k")
    until(lambda: app.focused("text", "Commands"), 10, "focus in the palette")
    app.type("cancel the sync")
    until(lambda: "No sync is running" in described(app), 10, f"the reason, not {described(app)!r}")
    app.key("Escape")
    until(lambda: app.focused("table", "Queue"), 10, "focus back in the queue")


def second_start(folder, app, account_id):
    again = subprocess.run([f"{folder}/headroom", "--workspace", "demo", f"headroom://account/{account_id}"],
                           capture_output=True, text=True, timeout=60)
    equal(again.returncode, 0, f"exit code of the second start ({again.stderr})")
    true(f"Shown: account {account_id}" in again.stdout, f"the second start said {again.stdout!r}")
    app.get("chart", "Usage against the cap")


def story_palette(folder):
    port = fill_workspace(folder)
    sandbox = Sandbox(folder, port)
    app = drive.App([f"{folder}/headroom", "--workspace", "demo"], {"HEADROOM_API_URL": sandbox.url, "HEADROOM_API_KEY": KEY})
    try:
        until(lambda: app.size() >= 10, 30, "rows from the local store")
        until(lambda: app.find("push button", "Cancel the sync") is None, SYNC_SECONDS, "the end of the sync")
        names = (app.row(row)["Account"].split(",")[0] for row in range(2, app.size()))
        account = next(name for name in names if re.fullmatch(r"[A-Za-z]{4,}( [A-Za-z&.]+)+", name))  # can be typed here
        open_by_palette(app, account)
        keys_and_reasons(app)
        listed = subprocess.run([f"{folder}/headroom", "queue", "--workspace", "demo", "--json"], capture_output=True,
                                text=True, check=True)
        second_start(folder, app, json.loads(listed.stdout)["rows"][7]["account"])
        equal(app.close(), 0, "exit code")
    except BaseException:
        app.shot("failed-palette")
        print(app.log.read_text(), file=sys.stderr)
        raise
    finally:
        app.kill()
        sandbox.stop()


STORIES = {"firstrun": story_firstrun, "offline": story_offline, "palette": story_palette}


def main():
    inside = "--inside" in sys.argv
    arguments = [argument for argument in sys.argv[1:] if argument != "--inside"]
    if len(arguments) != 2 or arguments[0] not in STORIES:
        print(__doc__, file=sys.stderr)
        return 2
    if not inside:
        lacks = drive.missing()
        if lacks:
            print("skipped: this machine lacks " + ", ".join(lacks))
            return 77
        return drive.run_in_session(os.path.abspath(__file__), [arguments[0], os.path.abspath(arguments[1])])
    try:
        STORIES[arguments[0]](arguments[1])
    except BaseException:
        traceback.print_exc()
        return 1
    return 0


sys.exit(main())
