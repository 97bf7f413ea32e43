"""Between two programs that run side by side: what is copied in one is pasted in the other."""

import os
import unittest

import desktop
import stored
from desktop import press, until, write
from stored import Stored

AT = ("Before", "Step 1")


def setUpModule():
    desktop.open_desktop()


def tearDownModule():
    desktop.close_desktop()


class Exchange(desktop.DesktopTest):
    def test_a_card_goes_from_one_process_to_another_with_what_it_feels_like(self):
        first = self.start()
        desktop.click(first.cell(*AT, "Touchpoints").corner)
        write("Asks a friend")
        press("Return", "Escape")
        card = first.card_in(*AT, "Touchpoints", "Asks a friend")
        desktop.click(card.middle)
        press("minus", "minus", "minus")
        until(lambda: card.value == -1.5, "a feeling")
        press("ctrl+c")

        other = stored.new_project(os.path.dirname(self.path), "other.trayecto")
        second = desktop.Window(other)
        self.addCleanup(second.kill)
        place = ("After", "Step 3")
        desktop.click(second.cell(*place, "Touchpoints").corner)
        press("ctrl+v")
        pasted = second.card_in(*place, "Touchpoints", "Asks a friend")
        until(lambda: pasted.value == -1.5, "its feeling")
        second.until_saved()
        self.assertEqual(Stored(other).place("Asks a friend"), ("After", "Touchpoints"))
        self.assertEqual(Stored(self.path).titles(), ["Asks a friend"])


if __name__ == "__main__":
    unittest.main()
