"""What another program reads from a project file: the command line."""

import json
import os
import subprocess
import tempfile

PROGRAM = os.environ["TRAYECTO"]


def cli(*words):
    ran = subprocess.run([PROGRAM, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if ran.returncode != 0:
        raise AssertionError(f"trayecto {' '.join(words)}: {ran.stderr}")
    return ran.stdout


def new_project(folder, name="map.trayecto"):
    """A map of three phases with a step each and no card."""
    path = os.path.join(folder, name)
    cli("new", path, "--template", "blank")
    return path


class Stored:
    """What another program reads from a project file, now."""

    def __init__(self, path):
        with tempfile.TemporaryDirectory() as folder:
            out = os.path.join(folder, "out.json")
            cli("export", path, "-o", out)
            with open(out, encoding="utf-8") as file:
                self._rows = json.load(file)

    def columns(self):
        """(phase, step, titles by lane) from left to right; lanes without a card are left out."""
        found = []
        for phase in self._ordered("phases"):
            for step in self._ordered("steps", phase=phase["id"]):
                lanes = {}
                for lane in self._ordered("lanes"):
                    for card in self._ordered("cards", step=step["id"], lane=lane["id"]):
                        lanes.setdefault(lane["title"], []).append(card["title"])
                found.append((phase["title"], step["title"], lanes))
        return found

    def about(self, title):
        """What a card is about; None: nothing."""
        card = next(card for card in self._rows["cards"] if card["title"] == title)
        return self._of("cards", card["about"])["title"] if card.get("about") else None

    def titles(self):
        return [card["title"] for card in self._rows["cards"]]

    def place(self, title):
        """(phase, lane) of a card; None where there is no such card."""
        for card in self._rows["cards"]:
            if card["title"] == title:
                step = self._of("steps", card["step"])
                return self._of("phases", step["phase"])["title"], self._of("lanes", card["lane"])["title"]
        return None

    def felt(self, title):
        ids = [card["id"] for card in self._rows["cards"] if card["title"] == title]
        values = [row["felt"] for row in self._rows["feelings"] if row["touchpoint"] in ids]
        return values[0] if values else None

    def _ordered(self, table, **having):
        rows = [row for row in self._rows[table] if all(row[key] == value for key, value in having.items())]
        return sorted(rows, key=lambda row: row["rank"])

    def _of(self, table, identity):
        return next(row for row in self._rows[table] if row["id"] == identity)
