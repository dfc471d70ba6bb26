# SPDX-License-Identifier: GPL-3.0-or-later
"""What desktop stories need of the world around the window: a billing API, a workspace that was synced, checks."""
import os
import subprocess

KEY = "dodo_test_desktop"
SYNC_SECONDS = 400


def equal(got, wanted, what):
    if got != wanted:
        raise AssertionError(f"{what}: {got!r} instead of {wanted!r}")


def true(got, what):
    if not got:
        raise AssertionError(what)


class Sandbox:
    """The sandbox billing API as a process of its own."""

    def __init__(self, folder, port=0):
        self.process = subprocess.Popen([f"{folder}/headroom-sandbox", "--port", str(port)], stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().strip()

    def stop(self):
        self.process.terminate()
        self.process.wait(20)


def fill_workspace(folder):
    """A workspace that was synced once, as yesterday's would be; returns the port that is free again."""
    sandbox = Sandbox(folder)
    try:
        environment = {**os.environ, "HEADROOM_API_URL": sandbox.url, "HEADROOM_API_KEY": KEY}
        subprocess.run([f"{folder}/headroom", "sync", "--workspace", "demo"], env=environment, check=True,
                       stdout=subprocess.DEVNULL, timeout=SYNC_SECONDS)
    finally:
        sandbox.stop()
    return int(sandbox.url.rstrip("/").rsplit(":", 1)[1])
