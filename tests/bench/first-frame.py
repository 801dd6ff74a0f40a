#!/usr/bin/python3
# Copyright 2026 The Gruppeplan authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time from start to first frame: the window with the example centre's week against an empty
libadwaita window, in turn, the fastest of each.

Usage: first-frame.py GRUPPEPLAN GRUPPEPLANCTL EMPTY-WINDOW"""

import os
import subprocess
import sys
import tempfile

RUNS = 9
GOAL = 1.6
STORY = "2026-11-24"


def run_without_display():
    os.environ.update(GDK_BACKEND="x11", GSK_RENDERER="cairo", GSETTINGS_BACKEND="memory", ADW_DISABLE_PORTAL="1")
    os.execvp("xvfb-run", ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", "dbus-run-session", "--"] + sys.argv)


def read_first_frame(command):
    """Milliseconds from main() to the first frame, as the program prints them: "first-frame 214 ms"."""
    with subprocess.Popen(["timeout", "60"] + command, stderr=subprocess.PIPE, text=True) as program:
        for line in program.stderr:
            if line.startswith("first-frame"):
                program.terminate()
                return int(line.split()[1])
    sys.exit(f"{command[0]} drew nothing")


def main(gruppeplan, gruppeplanctl, empty_window):
    if "DISPLAY" not in os.environ:
        run_without_display()
    os.environ["GRUPPEPLAN_TRACE"] = "1"
    with tempfile.TemporaryDirectory() as folder:
        plan = os.path.join(folder, "demo.db")
        subprocess.run([gruppeplanctl, "--db", plan, "demo", "--today", STORY], check=True, stdout=subprocess.DEVNULL)
        window = [gruppeplan, "--db", plan, "--now", STORY + "T10:42"]
        times = [(read_first_frame(window), read_first_frame([empty_window])) for _ in range(RUNS)]
    ours, peer = (min(column) for column in zip(*times))
    met = "met" if ours / peer <= GOAL else "NOT MET"
    measured, against = f"{ours:.0f} ms", f"empty window {peer:.0f} ms"
    print(f"{'first frame of the window':28} {measured:20} {against:30} {ours / peer:7.2f}  <= {GOAL:<5} {met}")


if __name__ == "__main__":
    main(*sys.argv[1:])
