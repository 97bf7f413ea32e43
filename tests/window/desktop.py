"""A desktop of its own for the program: X server, window manager, session bus and accessibility bus, a hand that moves
the mouse and presses keys, and eyes that see what a screen reader sees.

Nothing here waits for a time to pass: until() asks again and again until something is so.
"""

import os
import subprocess
import tempfile
import time
import unittest

import gi

from stored import PROGRAM, new_project

PATIENCE = 20  # seconds; the program may be a sanitized one on a busy machine
BETWEEN = 0.02

_servers = []
_home = None


def open_desktop():
    """Once, before anything else. Pre: runs in dbus-run-session."""
    global _home, Atspi, GLib
    _home = tempfile.TemporaryDirectory(prefix="trayecto-home-")
    reader, writer = os.pipe()
    _servers.append(
        subprocess.Popen(
            # Else it begins anew after each last client, and takes along who comes in that moment.
            ["Xvfb", "-noreset", "-displayfd", str(writer), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
            stdout=subprocess.DEVNULL,
            pass_fds=[writer],
            stderr=subprocess.DEVNULL,
        )
    )
    os.close(writer)
    with os.fdopen(reader) as display:
        os.environ["DISPLAY"] = ":" + display.readline().strip()
    os.environ["HOME"] = _home.name
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        os.environ.pop(name, None)
    os.environ["XDG_RUNTIME_DIR"] = _home.name
    os.environ["LC_ALL"] = "en_US.UTF-8"
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    _servers.append(subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
    until(lambda: _xdotool("get_desktop", check=False).returncode == 0, "a window manager")
    # Not before: it looks for the display and the bus at once.
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib

    Atspi.set_timeout(2000, 5000)  # ms; it is asked again


def close_desktop():
    for server in reversed(_servers):
        server.terminate()
        server.wait()
    _home.cleanup()


def until(condition, what, patience=PATIENCE):
    """The first true answer of `condition`."""
    end = time.monotonic() + patience
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what}; the last answer was {answer!r}")
        time.sleep(BETWEEN)


def steady(question):
    """The answer once it stays the same for a moment."""
    last = question()
    while True:
        time.sleep(10 * BETWEEN)
        answer = question()
        if answer == last:
            return answer
        last = answer


def _xdotool(*words, check=True):
    return subprocess.run(
        ["xdotool", *map(str, words)], check=check, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )


def press(*keys):
    _xdotool(*pressing(*keys))


def write(text):
    _xdotool(*writing(text))


def pressing(*keys):
    return ("key", "--delay", 0, *keys)


def writing(text):
    return ("type", "--delay", 0, "--args", 1, text)


def begin(*words):
    """Does it while others go on; wait() for its end."""
    return subprocess.Popen(["xdotool", *map(str, words)], stderr=subprocess.DEVNULL)


def hover(at):
    _xdotool("mousemove", *at, *PAUSE)


def double_click(at):
    _xdotool("mousemove", *at, "click", "--repeat", 2, "--delay", 30, 1)


def click(at):
    _xdotool("mousemove", *at, "click", 1)


def rest():
    """So long that a press is no double click."""
    time.sleep(0.45)


def drag(source, target):
    """From point to point as a hand does: off a little, there, and the button up once it has arrived."""
    _xdotool(*_grab(source, target), "mouseup", 1)


def drag_and_escape(source, target):
    _xdotool(*_grab(source, target), "key", "Escape", *PAUSE, "mouseup", 1)


PAUSE = ("sleep", 0.05)


def _grab(source, target):
    return (
        *("mousemove", *source, *PAUSE, "mousedown", 1, *PAUSE),
        *("mousemove", source[0] + 15, source[1] + 3, *PAUSE),
        *("mousemove", *target, *PAUSE, "mousemove", target[0] + 1, target[1], *PAUSE),
    )


class Seen:
    """Something on the screen, through AT-SPI. Asked anew each time; what has gone away answers like nothing."""

    def __init__(self, accessible):
        self._accessible = accessible

    def _ask(self, question, default):
        try:
            self._accessible.clear_cache()
            return question(self._accessible)
        except GLib.Error:
            return default

    @property
    def name(self):
        return self._ask(lambda it: it.get_name(), "") or ""

    @property
    def role(self):
        return self._ask(lambda it: it.get_role_name(), "")

    @property
    def description(self):
        return self._ask(lambda it: it.get_description(), "") or ""

    @property
    def is_focused(self):
        return self._ask(lambda it: it.get_state_set().contains(Atspi.StateType.FOCUSED), False)

    @property
    def children(self):
        def all_of(it):
            found = [it.get_child_at_index(i) for i in range(it.get_child_count())]
            return [Seen(child) for child in found if child]

        return self._ask(all_of, [])

    @property
    def box(self):
        """x, y, width, height on the screen."""
        def extents(it):
            box = Atspi.Component.get_extents(it, Atspi.CoordType.SCREEN)
            return box.x, box.y, box.width, box.height

        return self._ask(extents, (0, 0, 0, 0))

    @property
    def middle(self):
        x, y, width, height = self.box
        return x + width // 2, y + height // 2

    @property
    def corner(self):
        """Just inside its top left, which is on the screen where a tall one's middle is not."""
        x, y, _, _ = self.box
        return x + 3, y + 3

    @property
    def value(self):
        return self._ask(Atspi.Value.get_current_value, None)

    def set_value(self, value):
        self._ask(lambda it: Atspi.Value.set_current_value(it, value), None)

    def set_text(self, text):
        self._ask(lambda it: Atspi.EditableText.set_text_contents(it, text), None)

    def act(self, name):
        """Does one of the actions it offers, by the name it has there."""
        def do(it):
            names = [Atspi.Action.get_action_name(it, at) for at in range(Atspi.Action.get_n_actions(it))]
            if name not in names:
                raise AssertionError(f"{self.name} offers {names}, not {name}")
            return Atspi.Action.do_action(it, names.index(name))

        self._ask(do, None)

    def find_named(self, name):
        """The first below this that is no label, outside of the map."""
        for child in self.children:
            if child.name == name and child.role != "label":
                return child
            found = None if child.role == "table" else child.find_named(name)
            if found:
                return found
        return None

    def find(self, role, name=None, without=()):
        """The first below this, depth first. Does not look into what has a role of `without`."""
        for child in self.children:
            if child.role in without:
                continue
            if child.role == role and (name is None or child.name == name):
                return child
            found = child.find(role, name, without)
            if found:
                return found
        return None


class Window:
    """The program, started on a file, once its map can be worked on."""

    STATES = ("Saved", "Saving", "Not saved")

    def __init__(self, path, map_name="Untitled map"):
        self._log = tempfile.TemporaryFile("w+", encoding="utf-8")
        self._process = subprocess.Popen([PROGRAM, path], stdout=self._log, stderr=self._log)
        try:
            self._frame = until(self._find_frame, "the window")
            self.map = until(lambda: self._frame.find("table", map_name), "the map")
            self._state = until(self._find_state, "the status line")
            until(lambda: self.map.box[2] > 0 and self._is_active(), "the keyboard's focus")
        except AssertionError:
            self._process.kill()
            self._process.wait()
            self._log.close()
            raise

    def _find_frame(self):
        if self._process.poll() is not None:
            raise AssertionError("the program has ended: " + self._said())
        desktop = Seen(Atspi.get_desktop(0))
        for application in desktop.children:
            if application._ask(lambda it: it.get_process_id(), 0) == self._process.pid:
                return next((child for child in application.children if child.role == "frame"), None)
        return None

    def _find_state(self):
        def search(seen):
            for child in seen.children:
                if child.role == "label" and child.name in self.STATES:
                    return child
                if child.role != "table" and (found := search(child)):
                    return found
            return None

        return search(self._frame)

    def _is_active(self):
        return self._frame._ask(lambda it: it.get_state_set().contains(Atspi.StateType.ACTIVE), False)

    @property
    def state(self):
        return self._state.name

    def is_saved_with(self, cell, title):
        """The order matters: what is on the map is asked first, so that Saved is said about it."""
        return self.card(cell, title) and self.state == "Saved"

    def until_saved(self):
        until(lambda: self.state == "Saved", "the status Saved")

    def palette(self, name):
        return until(lambda: self._frame.find("push button", name, without=("table",)), f"{name} in the palette")

    def heads(self):
        return [child for child in self.map.children if child.role.endswith("header")]

    def has_head(self, name):
        return next((head for head in self.heads() if head.name == name), None)

    def head(self, name):
        """Of a phase, a step or a lane."""
        return until(lambda: self.has_head(name), f"the heading {name}")

    def editor(self):
        """Of a title that is being written; None: none."""
        return next((c for c in self.map.children if c.role == "text"), None)

    def face(self, value):
        """Where one of the five felt ones of the inspector stands."""
        x, y, width, height = until(lambda: self._frame.find_named("Felt"), "the faces in the inspector").box
        return x + round(min(width / 5, 40) * (value + 2.5)), y + height // 2

    def cell(self, phase, step, lane):
        name = f"{phase}, {step}, {lane}"
        return until(lambda: next((c for c in self.map.children if c.name == name), None), f"the cell {name}")

    def card(self, cell, title):
        """A card's name says where it is, its title, and goes on with what it feels like."""
        found = (card for card in cell.children if f", {title}, " in card.name + ", ")
        return next(found, None)

    def card_in(self, phase, step, lane, title):
        cell = self.cell(phase, step, lane)
        return until(lambda: self.card(cell, title), f"the card {title} in {cell.name}")

    def kill(self):
        """Once more does nothing. What ended by itself before, as under a sanitizer, has failed."""
        if self._log.closed:
            return
        code = self._process.poll()
        self._process.kill()
        self._process.wait()
        with self._log:
            said = self._said()
        if code is not None:
            raise AssertionError(f"the program had ended by itself ({code}): {said}")

    def _said(self):
        self._log.seek(0)
        return self._log.read()


class DesktopTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = new_project(folder.name)

    def start(self):
        window = Window(self.path)
        self.addCleanup(window.kill)
        return window
