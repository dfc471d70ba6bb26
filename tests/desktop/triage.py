#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""triage.py BIN-FOLDER: the morning of ux story 1, its keys counted on the real window.
Ends with 0, 1 (it went another way) or 77 (the machine lacks what it takes)."""
import json
import os
import subprocess
import sys
import traceback

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import drive  # noqa: E402
from drive import until  # noqa: E402
from world import KEY, Sandbox, equal, fill_workspace, true  # noqa: E402


class Counted:
    """Presses keys and counts them; a key with its modifier is one."""

    def __init__(self, app):
        self.app = app
        self.keys = 0

    def press(self, *keys):
        self.keys += len(keys)
        self.app.key(*keys)
        return self

    def note(self, text):
        """What is typed as a note is not counted."""
        self.app.type(text)
        return self


def short(name):
    """As far as a cell's text says it: up to a comma."""
    return " ".join(name.split(",")[0].split())


def rows(folder, *command):
    """What the command line says of the store, read past the window: lists of rows by account name."""
    out = subprocess.run([f"{folder}/headroom", *command, "--workspace", "demo", "--json"], capture_output=True,
                         text=True, check=True, timeout=120).stdout
    found = {}
    for row in json.loads(out)["rows"]:
        found.setdefault(short(row["name"]), []).append(row)
    return found


def toast(app, words):
    """What was just done, as it is spoken."""
    return until(lambda: next((one.name for one in app.showing() if one.getRoleName() in ("alert", "notification")
                               and words in one.name), None), 30, f"an alert that says {words!r}")


def name_of(app, row):
    return short(app.row(row)["Account"])


def snooze(app):
    name, limit = name_of(app, 0), app.row(0)["Used of cap"]
    hand = Counted(app).press("h", "e")
    print("snooze until the cycle ends:", hand.keys, "keys:", toast(app, "Snoozed"))
    equal(hand.keys, 2, "keys to snooze")
    # The account leaves the view, or shows another of its limits that is over.
    until(lambda: (name_of(app, 0), app.row(0)["Used of cap"]) != (name, limit), 20, "the snoozed limit to leave the view")
    return name


def assign(app):
    hand = Counted(app).press("a", "t", "Return")
    said = toast(app, "to Tom")
    print("assign to Tom:", hand.keys, "keys:", said)
    equal(hand.keys, 3, "keys to assign")
    return short(said.removeprefix("Assigned ").split(" to Tom")[0])


def record(app):
    hand = Counted(app).press("r").note("We cache from Monday on.").press("ctrl+Return")
    said = toast(app, "Recorded for")
    print("record 'will reduce':", hand.keys, "keys and the note:", said)
    equal(hand.keys, 2, "keys to record")
    return short(said.removeprefix("Recorded for ").rsplit(": reduce", 1)[0])


def bulk(app):
    hand = Counted(app).press("x", "j", "x", "j", "x", "h", "e")
    print("three at once:", hand.keys, "keys:", toast(app, "Snoozed 3"))
    true(hand.keys <= 9, f"{hand.keys} keys for three")
    app.shot("triage-bulk")
    hand = Counted(app).press("ctrl+z")
    print("and back:", toast(app, "Taken back"))


def bulk_answer(app):
    hand = Counted(app).press("Home", "x", "j", "x", "j", "x", "r").note("all of them").press("ctrl+Return")
    print("three answers:", hand.keys - 1, "keys and the note:", toast(app, "Recorded for 3"))
    true(hand.keys - 1 <= 9, f"{hand.keys - 1} keys for three answers")


def store_knows(folder, snoozed, assigned, answered):
    """The acts as the command line reads them from the store."""
    cases, choices = rows(folder, "case", "list"), rows(folder, "choice", "list")
    true(("snoozed", "cycleEnd") in [(case["state"], case["snooze"]) for case in cases[snoozed]], "the snoozed case")
    true(any(case["owner"] for case in cases[assigned]), "the assigned case has no owner")
    true("reduce" in [case["choice"] for case in cases[answered]], "the answered case")
    answer = choices[answered][0]
    equal((answer["kind"], answer["means"], answer["words"]), ("reduce", "reply", "We cache from Monday on."), "the answer")
    true("@" in answer["saidBy"], f"said by {answer['saidBy']!r}")
    return cases


def window_shows(app, snoozed, answered):
    """The window's own views, read again from the store."""
    def view(name, account):
        app.key("ctrl+k")
        app.get("text", "Commands")
        app.type("view: " + name)
        app.key("Return")
        until(lambda: any(app.row(row)["Account"].startswith(account) for row in range(app.size())), 30, f"{account!r} in {name}")
    view("snoozed", snoozed)
    app.shot("triage-snoozed")
    view("answered", answered)
    app.key("Home")
    app.says("no more asking in this period")
    app.says("Will reduce to ")
    app.shot("triage-answered")


def seen_from_elsewhere(app, folder):
    """What another program writes is on screen by itself, without a sync."""
    name, before = name_of(app, 0), app.row(0)["Owner"]
    case = rows(folder, "case", "list")[name][0]
    owner = "me" if before == "no owner" else "none"
    subprocess.run([f"{folder}/headroom", "case", "assign", case["account"], "--owner", owner, "--workspace", "demo"],
                   check=True, stdout=subprocess.DEVNULL, timeout=60)
    until(lambda: name_of(app, 0) == name and app.row(0)["Owner"] != before, 30, f"another owner of {name} than {before!r}")
    print(f"assigned by the command line: {before!r} is {app.row(0)['Owner']!r} now")
    people = json.loads(subprocess.run([f"{folder}/headroom", "people", "list", "--workspace", "demo", "--json"],
                                       capture_output=True, text=True, check=True, timeout=60).stdout)["rows"]
    me = next(person["id"] for person in people if person["name"] != "Tom Brandt")
    subprocess.run([f"{folder}/headroom", "people", "change", me, "--name", "Ines Vale", "--workspace", "demo"],
                   check=True, stdout=subprocess.DEVNULL, timeout=60)
    app.says("Ines Vale")


def story(folder):
    fill_workspace(folder)
    sandbox = Sandbox(folder)
    app = None
    try:
        environment = {"HEADROOM_API_URL": sandbox.url, "HEADROOM_API_KEY": KEY}
        subprocess.run([f"{folder}/headroom", "people", "add", "--name", "Tom Brandt", "--roles", "rep", "--workspace", "demo"],
                       env={**os.environ, **environment}, check=True, timeout=60)
        app = drive.App([f"{folder}/headroom"], environment)
        until(lambda: app.size() >= 8, 60, "rows in the queue")
        until(lambda: app.find("push button", "Cancel the sync") is None, 400, "the end of the sync")
        app.key("ctrl+1")
        app.key("Home")
        until(lambda: app.focused("table", "Queue") or True, 5, "the focus in the queue")
        snoozed = snooze(app)
        assigned = assign(app)
        answered = record(app)
        app.key("Home")
        bulk(app)
        store_knows(folder, snoozed, assigned, answered)
        bulk_answer(app)
        equal(sum(map(len, rows(folder, "choice", "list").values())), 4, "answers in the store")
        window_shows(app, snoozed, answered)
        seen_from_elsewhere(app, folder)
        equal(app.unnamed(), [], "controls without a name")
        equal(app.close(), 0, "exit code")
    except BaseException:
        if app:
            app.shot("failed-triage")
            print(app.log.read_text(), file=sys.stderr)
        raise
    finally:
        if app:
            app.kill()
        sandbox.stop()


def main():
    inside = "--inside" in sys.argv
    arguments = [argument for argument in sys.argv[1:] if argument != "--inside"]
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    if not inside:
        lacks = drive.missing()
        if lacks:
            print("skipped: this machine lacks " + ", ".join(lacks))
            return 77
        return drive.run_in_session(os.path.abspath(__file__), [os.path.abspath(arguments[0])])
    try:
        story(arguments[0])
    except BaseException:
        traceback.print_exc()
        return 1
    return 0


sys.exit(main())
