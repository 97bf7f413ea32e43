"""What a screen reader is told: where one is, what is there, and what has changed since."""

import unittest

import desktop
from desktop import press, until, write

AT = ("Before", "Step 1")


def setUpModule():
    desktop.open_desktop()


def tearDownModule():
    desktop.close_desktop()


class Reading(desktop.DesktopTest):
    def add(self, window, title, lane="Touchpoints"):
        write(title)
        press("Return")
        card = window.card_in(*AT, lane, title)
        press("Escape")  # and no further one below
        return card

    def test_says_where_one_is_and_what_changes_there(self):
        window = self.start()
        cell = window.cell(*AT, "Touchpoints")
        self.assertEqual(cell.description, "empty, Type to add a touchpoint")
        desktop.click(cell.corner)
        first = self.add(window, "Asks")
        place = "Before, Step 1, Touchpoints"
        self.assertEqual(first.name, f"{place}, card 1 of 1, Asks")
        self.assertEqual(cell.description, "1 card")
        until(lambda: cell.is_focused, "the focus on the cell that is worked in")

        # What is done elsewhere is said at once.
        second = self.add(window, "Waits")
        self.assertEqual(second.name, f"{place}, card 2 of 2, Waits")
        until(lambda: first.name == f"{place}, card 1 of 2, Asks", "the first to be one of two")
        desktop.click(first.middle)
        until(lambda: first.is_focused, "the focus on the first card")
        press("minus", "minus", "minus", "minus")
        press("p")
        pain = self.add(window, "Nobody knows", "Pain points")
        self.assertTrue(pain.name.startswith("Before, Step 1, Pain points, card 1 of 1, Nobody knows, severity "))
        until(
            lambda: first.name == f"{place}, card 1 of 2, Asks, feeling very bad, 1 pain point",
            "the touchpoint to have a pain point",
        )


if __name__ == "__main__":
    unittest.main()
