#!/usr/bin/python3
# Copyright 2026 The Gruppeplan authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that khal, fed by vdirsyncer, lists exactly the sessions that are planned.

Publishes the feeds of the example centre, serves the folder on this machine, lets vdirsyncer fetch the whole centre's
calendar and one each of a staff member, a room and a series, and compares what khal lists with 'sessions --json'.
Speaks TAP. Usage: khal.py GRUPPEPLANCTL
"""

import functools
import http.server
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from datetime import date, datetime, timedelta
from pathlib import Path

TODAY = date(2026, 11, 24)
# The feeds reach 92 days back, and a cancelled session is kept in them for 60 days after its date.
FIRST_DAY = TODAY - timedelta(days=92)
FIRST_CANCELLED_DAY = TODAY - timedelta(days=60)
LAST_DAY = TODAY + timedelta(days=400)

VDIRSYNCER_GENERAL = """\
[general]
status_path = "{folder}/status"
"""
VDIRSYNCER_CALENDAR = """
[pair {name}]
a = "{name}_feed"
b = "{name}_files"
collections = null

[storage {name}_feed]
type = "http"
url = "{url}"

[storage {name}_files]
type = "filesystem"
path = "{folder}/calendars/{name}"
fileext = ".ics"
"""
KHAL_GENERAL = """\
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
default_timezone = Europe/Copenhagen
local_timezone = Europe/Copenhagen

[sqlite]
path = {folder}/khal.db

[calendars]
"""
KHAL_CALENDAR = """
[[{name}]]
path = {folder}/calendars/{name}
type = calendar
"""
KHAL_LINE = "{start-date-long}|{start-time}|{end-date-long}|{end-time}|{status}"


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class Centre:
    """An example centre in a folder, asked and told through gruppeplanctl."""

    def __init__(self, program, folder):
        self.command = [program, "--db", f"{folder}/centre.db", "--now", f"{TODAY}T12:00"]
        self.feeds_folder = f"{folder}/feeds"

    def run(self, *arguments):
        return subprocess.run(self.command + list(arguments), check=True, stdout=subprocess.PIPE, text=True).stdout

    def make(self):
        self.run("demo", "--today", str(TODAY))
        self.run("feed", "publish", "--to", self.feeds_folder)

    def list_feeds(self):
        """One feed of each kind: the one with the most sessions."""
        feeds = json.loads(self.run("feed", "list", "--json"))
        feeds.sort(key=lambda feed: len(self.list_sessions(feed)))
        return {feed["kind"]: feed for feed in feeds}

    def list_sessions(self, feed):
        return [session for session in self.sessions if follows(feed, session)]

    @functools.cached_property
    def sessions(self):
        return json.loads(self.run("sessions", "--json", "--from", str(FIRST_DAY), "--to", str(LAST_DAY)))


def follows(feed, session):
    return {
        "centre": lambda: True,
        "staff": lambda: feed["of"] in session["staff"],
        "room": lambda: feed["of"] == session["room"],
        "series": lambda: str(feed["of"]) == str(session["series"]),
    }[feed["kind"]]()


def expected_line(session):
    """A session as khal lists it, or None where the feed no longer has it."""
    cancelled = session["status"] == "cancelled"
    if cancelled and date.fromisoformat(session["start"][:10]) < FIRST_CANCELLED_DAY:
        return None

    if "T" in session["start"]:
        start, end = (datetime.fromisoformat(session[key]) for key in ("start", "end"))
        times = f"{start:%Y-%m-%d|%H:%M}|{end:%Y-%m-%d|%H:%M}"
    else:
        last = date.fromisoformat(session["end"]) - timedelta(days=1)
        times = f"{session['start']}||{last}|"
    return f"{times}|{'CANCELLED' if cancelled else 'CONFIRMED'}"


def start_server(folder):
    handler = functools.partial(QuietHandler, directory=folder)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def fetch(feeds, server, folder):
    config = VDIRSYNCER_GENERAL.format(folder=folder)
    for name, feed in feeds.items():
        Path(folder, "calendars", name).mkdir(parents=True)
        url = f"http://127.0.0.1:{server.server_port}/{feed['file']}"
        config += VDIRSYNCER_CALENDAR.format(name=name, url=url, folder=folder)

    path = Path(folder, "vdirsyncer.conf")
    path.write_text(config, encoding="utf-8")
    for step in ("discover", "sync"):
        subprocess.run(["vdirsyncer", "-v", "WARNING", "-c", path, step], check=True, stdout=sys.stderr)


def list_with_khal(name, folder):
    config = KHAL_GENERAL.format(folder=folder) + KHAL_CALENDAR.format(name=name, folder=folder)
    path = Path(folder, f"khal-{name}.conf")
    path.write_text(config, encoding="utf-8")
    command = ["khal", "-c", path, "list", "--once", "--day-format", "", "--format", KHAL_LINE]
    command += [str(FIRST_DAY), str(LAST_DAY)]
    listed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return sorted(line.rstrip() for line in listed.splitlines() if line)


def compare(number, name, expected, listed):
    verdict = "ok" if listed == expected and expected else "not ok"
    print(f"{verdict} {number} - /clients/khal/{name} # {len(listed)} events")
    for line in sorted(set(expected) - set(listed))[:10]:
        print(f"# khal lacks {line}")
    for line in sorted(set(listed) - set(expected))[:10]:
        print(f"# khal has too much {line}")


def main(program):
    if not shutil.which("khal") or not shutil.which("vdirsyncer"):
        print("1..0 # SKIP khal or vdirsyncer is not installed")
        return

    with tempfile.TemporaryDirectory() as folder:
        centre = Centre(program, folder)
        centre.make()
        feeds = centre.list_feeds()
        fetch(feeds, start_server(centre.feeds_folder), folder)

        print("1..4")
        for number, kind in enumerate(("centre", "staff", "room", "series"), 1):
            sessions = centre.list_sessions(feeds[kind])
            expected = sorted(filter(None, map(expected_line, sessions)))
            compare(number, kind, expected, list_with_khal(kind, folder))


if __name__ == "__main__":
    main(sys.argv[1])
