"""A first map, drawn by hand: after every step the file and the screen reader say the same as the screen."""

import unittest

import desktop
from desktop import drag, press, until, write
from stored import Stored

BEFORE = ("Before", "Step 1")
AFTER = ("After", "Step 3")
LEVEL = 22  # px at 100 % between two values of a feeling; +2 lies as far below the top of its lane


def setUpModule():
    desktop.open_desktop()


def tearDownModule():
    desktop.close_desktop()


class FirstMap(desktop.DesktopTest):
    def agree(self, window, title, at, felt=None):
        """Window and file have the card in this cell of the touchpoints and nowhere else, with this feeling."""
        card = window.card_in(*at, "Touchpoints", title)
        window.until_saved()
        stored = Stored(self.path)
        self.assertEqual(stored.titles(), [title])
        self.assertEqual(stored.place(title), (at[0], "Touchpoints"))
        self.assertEqual(stored.felt(title), felt)
        if felt is not None:
            self.assertEqual(card.value, felt)
        other = BEFORE if at == AFTER else AFTER
        self.assertEqual(window.cell(*other, "Touchpoints").children, [])
        self.assertTrue(_inside(card.box, window.cell(*at, "Touchpoints").box), "a card lies in its cell")
        return card

    def test_is_drawn_kept_and_found_again(self):
        window = self.start()
        press("ctrl+1")

        # From the palette to a phase; its title is written at once.
        drag(window.palette("Touchpoint").middle, window.cell(*BEFORE, "Touchpoints").middle)
        window.card_in(*BEFORE, "Touchpoints", "New touchpoint")
        self.agree(window, "New touchpoint", BEFORE)
        write("Compares prices")
        press("Return")
        card = self.agree(window, "Compares prices", BEFORE)

        # To another phase, and not where Escape says no.
        drag(card.middle, window.cell(*AFTER, "Touchpoints").middle)
        card = self.agree(window, "Compares prices", AFTER)
        desktop.drag_and_escape(card.middle, window.cell(*BEFORE, "Touchpoints").middle)
        card = self.agree(window, "Compares prices", AFTER)

        # What it feels like: one better by the key, then its face dragged down.
        desktop.click(card.middle)
        press("plus")
        until(lambda: card.value == 0.5, "a feeling of a half")
        self.agree(window, "Compares prices", AFTER, 0.5)
        drag(self.face(window, AFTER, 0.5), self.face(window, AFTER, -1.5))
        until(lambda: card.value == -1.5, "a feeling of -1.5")
        card = self.agree(window, "Compares prices", AFTER, -1.5)
        self.assertEqual(card.name, "After, Step 3, Touchpoints, card 1 of 1, Compares prices, feeling bad")

        # Renamed, undone, redone.
        desktop.click(card.middle)
        press("F2", "ctrl+a")
        write("Looks for prices")
        press("Return")
        self.agree(window, "Looks for prices", AFTER, -1.5)
        press("ctrl+z")
        self.agree(window, "Compares prices", AFTER, -1.5)
        press("ctrl+shift+z")
        self.agree(window, "Looks for prices", AFTER, -1.5)

        # The program dies and is started again; it also still knows what it can undo.
        window.kill()
        self.assertEqual(Stored(self.path).titles(), ["Looks for prices"])
        window = self.start()
        self.agree(window, "Looks for prices", AFTER, -1.5)
        press("ctrl+z")
        self.agree(window, "Compares prices", AFTER, -1.5)

    @staticmethod
    def face(window, at, value):
        x, y, width, _ = window.cell(*at, "Feeling").box
        return x + width // 2, y + round((3 - value) * LEVEL)


def _inside(inner, outer):
    return (
        inner[0] >= outer[0]
        and inner[1] >= outer[1]
        and inner[0] + inner[2] <= outer[0] + outer[2]
        and inner[1] + inner[3] <= outer[1] + outer[3]
    )


if __name__ == "__main__":
    unittest.main()
