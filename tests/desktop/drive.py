# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window from outside: sees by role and accessible name (AT-SPI), acts by real keys (XTEST) or
as assistive technology does. Runs inside a Session: an X server, a session bus, a home and folders of its own."""
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAMS = ("Xvfb", "xdotool", "dbus-run-session")
ACCESSIBILITY = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
# Cells are read through the Table interface; walking them one by one takes seconds.
TABLES = ("table", "tree table", "chart")
NAMED = TABLES + ("push button", "check box", "radio button", "toggle button", "text", "password text", "list",
                  "spin button", "slider", "page tab", "combo box")


def missing():
    """What this machine lacks for driving a window, as a list of words."""
    lacks = [name for name in PROGRAMS if not shutil.which(name)]
    if not any(os.path.exists(path) for path in ACCESSIBILITY):
        lacks.append("at-spi2-core")
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        lacks.append("python3-pyatspi")
    return lacks


def until(look, seconds, what):
    """Asks until the answer is true; objects may die between two looks, so errors count as "not yet"."""
    end = time.monotonic() + seconds
    trouble = None
    while True:
        try:
            found = look()
            if found:
                return found
        except Exception as error:  # a dead object, a bus that is busy
            trouble = error
        if time.monotonic() > end:
            raise TimeoutError(f"{what}: not within {seconds} s" + (f" ({trouble!r})" if trouble else ""))
        time.sleep(0.05)


def run_in_session(script, arguments):
    """Runs `script arguments` in a private session and returns its exit code. All it starts ends with it."""
    home = Path(tempfile.mkdtemp(prefix="headroom-desktop-"))
    environment = {name: value for name, value in os.environ.items()
                   if not name.startswith(("XDG_", "HEADROOM_API", "DBUS_", "WAYLAND", "AT_SPI"))}
    environment.update(HOME=str(home), LANG="C.UTF-8", LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb",
                       QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", GSETTINGS_BACKEND="memory")
    for name in ("RUNTIME_DIR", "DATA_HOME", "CONFIG_HOME", "CACHE_HOME"):
        folder = home / name.lower()
        folder.mkdir(mode=0o700)
        environment["XDG_" + name] = str(folder)
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp",
                               "-noreset"], pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            print("Xvfb did not start", file=sys.stderr)
            return 1
        environment["DISPLAY"] = ":" + number
        inside = subprocess.Popen(["dbus-run-session", "--", "/usr/bin/python3", script, "--inside", *arguments],
                                  env=environment, cwd=home, start_new_session=True)
        try:
            return inside.wait()
        finally:
            try:
                os.killpg(inside.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
    finally:
        server.terminate()
        server.wait()
        shutil.rmtree(home, ignore_errors=True)


class App:
    """The running window."""

    def __init__(self, argv, environment=None):
        import pyatspi
        self.ax = pyatspi
        self.log = Path(os.environ["HOME"]) / f"window-{time.monotonic_ns()}.log"
        self.process = subprocess.Popen(argv, env={**os.environ, **(environment or {})},
                                        stdout=self.log.open("w"), stderr=subprocess.STDOUT)
        self.root = until(self._application, 60, "the program on the accessibility bus")
        until(lambda: self.find("frame"), 30, "the window")
        self.window = until(self._xid, 30, "the window on the X server")
        self.focus()

    def _application(self):
        if self.process.poll() is not None:
            raise RuntimeError("the program ended")
        for one in self.ax.Registry.getDesktop(0):
            if one and one.get_process_id() == self.process.pid:
                return one
        return None

    def _xid(self):
        out = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                             capture_output=True, text=True).stdout.split()
        return out[-1] if out else None

    # --- seeing
    def showing(self, root=None):
        """Everything that shows, without the cells of tables and charts."""
        waiting = [root or self.root]
        while waiting:
            one = waiting.pop(0)
            for child in (one.getChildAtIndex(i) for i in range(one.childCount)):
                if not child or not child.getState().contains(self.ax.STATE_SHOWING):
                    continue
                yield child
                if child.getRoleName() not in TABLES:
                    waiting.append(child)

    def find(self, role, name=None, root=None):
        for one in self.showing(root):
            if one.getRoleName() == role and (name is None or one.name == name):
                return one
        return None

    def get(self, role, name=None, seconds=30):
        return until(lambda: self.find(role, name), seconds, f"{role} {name!r}")

    def texts(self):
        """All names that show: labels, facts, chips, buttons."""
        return [one.name for one in self.showing() if one.name]

    def says(self, words, seconds=30):
        """The first text that shows and contains the words."""
        return until(lambda: next((text for text in self.texts() if words in text), None), seconds, f"words {words!r}")

    @staticmethod
    def text(one):
        """What stands in a field."""
        return one.queryText().getText(0, -1)

    def size(self, name="Queue", role="table"):
        table = self.find(role, name)
        return table.queryTable().nRows if table else 0

    def row(self, number, name="Queue", role="table"):
        """The cells of one row, by column heading."""
        table = self.find(role, name).queryTable()
        return {table.getColumnDescription(c) or str(c): table.getAccessibleAt(number, c).name
                for c in range(table.nColumns)}

    def focused(self, role, name):
        one = self.find(role, name)
        return bool(one) and one.getState().contains(self.ax.STATE_FOCUSED)

    def unnamed(self):
        """Controls a keyboard reaches that have neither a name nor a label."""
        bad = []
        for one in self.showing():
            labelled = any(r.getRelationType() == self.ax.RELATION_LABELLED_BY for r in one.getRelationSet())
            role = one.getRoleName()
            if role == "combo box":
                good = labelled  # its name is only its value
            else:
                good = bool(one.name) or labelled
            if role in NAMED and one.getState().contains(self.ax.STATE_FOCUSABLE) and not good:
                bad.append((role, one.name, one.parent.name if one.parent else ""))
        return bad

    # --- doing
    def focus(self):
        """There is no window manager: nobody else gives the window its focus."""
        subprocess.run(["xdotool", "windowfocus", "--sync", self.window], check=True)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "10", text], check=True)

    def press(self, role, name):
        """What assistive technology does with a button."""
        action = self.get(role, name).queryAction()
        index = next(i for i in range(action.nActions) if action.getName(i) in ("Press", "Toggle", "Click"))
        action.doAction(index)

    def resize(self, width, height):
        subprocess.run(["xdotool", "windowsize", "--sync", self.window, str(width), str(height)], check=True)

    def shot(self, name):
        """A picture of the screen into $HEADROOM_SHOTS, for looking at."""
        folder = os.environ.get("HEADROOM_SHOTS")
        if folder and shutil.which("import"):
            os.makedirs(folder, exist_ok=True)
            subprocess.run(["import", "-window", self.window, os.path.join(folder, name + ".png")], check=False)

    def close(self):
        """Closes the window by its key and returns the process' exit code."""
        self.focus()
        self.key("ctrl+q")
        return self.process.wait(30)

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
