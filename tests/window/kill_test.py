"""The window is killed while a person works in it: what it had called Saved is in the file.

Ten times; five hundred with TRAYECTO_LONG.
"""

import os
import random
import tempfile
import time
import unittest

import desktop
import stored
from desktop import pressing, until, writing
from stored import Stored

ROUNDS = 500 if "TRAYECTO_LONG" in os.environ else 10
ROUNDS_OF_A_FILE = 10  # then a new one, so that the map stays small
DYING = 0.25  # seconds in which a card is typed and stored; the kill falls into them
AT = ("Before", "Step 1", "Touchpoints")


def setUpModule():
    desktop.open_desktop()


def tearDownModule():
    desktop.close_desktop()


class Kills(unittest.TestCase):
    def test_lose_nothing_that_was_called_saved(self):
        chance = random.Random(23)
        saved = cut_short = unsaid = 0
        longest = 0.0
        with tempfile.TemporaryDirectory() as folder:
            for number in range(ROUNDS):
                with self.subTest(round=number):
                    begin = time.monotonic()
                    if number % ROUNDS_OF_A_FILE == 0:
                        path = stored.new_project(folder, f"{number}.trayecto")
                        before = []
                    promised = self.work(path, number, chance)
                    cut_short += os.path.exists(path + "-journal")
                    titles = Stored(path).titles()
                    for title in before + promised:
                        self.assertIn(title, titles)
                    stored.cli("check", path)
                    saved += len(promised)
                    unsaid += len(titles) - len(before) - len(promised)
                    before = titles
                    longest = max(longest, time.monotonic() - begin)
        print(
            f"{ROUNDS} kills: {saved} cards called Saved, all there; {unsaid} were there unsaid; "
            f"{cut_short} kills cut a commit short; the longest round {longest:.1f} s"
        )
        self.assertGreaterEqual(saved, ROUNDS)

    def work(self, path, number, chance):
        """Adds touchpoints by keys until it is killed. The titles that stood on the map while it said Saved."""
        window = desktop.Window(path)
        promised = []
        try:
            cell = window.cell(*AT)
            desktop.click(cell.corner)
            for card in range(chance.randrange(1, 4)):
                title = f"K{number}x{card}"
                self.add(title).wait()
                until(lambda: window.is_saved_with(cell, title), f"{title} to be saved")
                promised.append(title)
            # And one that it dies over, somewhere between the first key and the disk.
            last = f"K{number}last"
            hand = self.add(last)
            end = time.monotonic() + chance.random() * DYING
            while time.monotonic() < end:
                if window.is_saved_with(cell, last):
                    promised.append(last)
                    break
        finally:
            window.kill()
        hand.wait()
        return promised

    @staticmethod
    def add(title):
        return desktop.begin(*writing(title), *pressing("Return"))


if __name__ == "__main__":
    unittest.main()
