"""The sample map from an empty one: by keyboard alone, by mouse, and by what a screen reader offers alone.

Each ends with the same map in the file.
"""

import unittest

import desktop
from desktop import drag, until
from stored import Stored

# phase, step, what the customer does, touchpoints with what they feel like, a thought, pain points of the last touchpoint
SAMPLE = (
    ("Trigger", "Sees the need", "Signs a lease that requires insurance", (("Flat lease signed", 0),),
     "Do I really need this?", ()),
    ("Research", "Asks around", "Asks two friends who insured recently", (("Asks friends in the group chat", 1),),
     "At least they trust someone.", ()),
    ("Research", "Reads reviews", "Reads reviews, opens six tabs", (("Search results and ads", 0), ("Comparison site", -1)),
     "They all sound the same.", ("Reviews contradict each other",)),
    ("Compare", "Gets quotes", "Types the same data into three sites", (("Online quote form", -2),),
     "Why do you need my boiler's age?", ("14 questions before any price", "Data lost on going back")),
    ("Compare", "Calls an advisor", "Calls and asks what is covered", (("Call to the advice line", 1),),
     "Finally a person who explains.", ("9 minutes on hold",)),
    ("Buy", "Fills the form", "Fills in contract data", (("Sign-up form, 14 fields", -1),),
     "Again my address?", ("Asks for known data again",)),
    ("Buy", "Pays", "Pays and waits for confirmation", (("Card payment", 1), ("Welcome e-mail", 1)),
     "Done. Was that all?", ()),
    ("Use and renew", "First claim", "Reports a burst pipe", (("Claim hotline", 2),),
     "They answered in one minute!", ()),
)
LEVEL = 22  # px at 100 % between two values of a feeling; +2 lies as far below the top of its lane
EMPTY = (("Before", "Step 1"), ("During", "Step 2"), ("After", "Step 3"))


def setUpModule():
    desktop.open_desktop()


def tearDownModule():
    desktop.close_desktop()


class Keyboard:
    """Counts what a person would press: a capital letter is one."""

    def __init__(self):
        self.strokes = 0

    def press(self, *keys):
        self.strokes += len(keys)
        desktop.press(*keys)

    def write(self, text, *keys):
        self.strokes += len(text)
        desktop.write(text)
        self.press(*keys)


class SampleMap(desktop.DesktopTest):
    maxDiff = None

    def assert_sample_is_stored(self, window):
        window.until_saved()
        stored = Stored(self.path)
        expected = [
            (phase, step, {"Doing": [doing], "Touchpoints": [title for title, _ in touchpoints], "Thinking": [thought],
                           "Pain points": list(pains)})
            for phase, step, doing, touchpoints, thought, pains in SAMPLE
        ]
        self.assertEqual(
            [(phase, step, {**dict.fromkeys(("Doing", "Touchpoints", "Thinking", "Pain points"), []), **lanes})
             for phase, step, lanes in stored.columns()],
            expected,
        )
        for _, _, _, touchpoints, _, pains in SAMPLE:
            for title, felt in touchpoints:
                self.assertEqual(stored.felt(title), felt, title)
            for pain in pains:
                self.assertEqual(stored.about(pain), touchpoints[-1][0])

    def phases(self):
        """Each once, with its steps."""
        found = {}
        for phase, step, *_ in SAMPLE:
            found.setdefault(phase, []).append(step)
        return list(found.items())

    def test_by_keyboard_alone(self):
        window = self.start()
        hand = Keyboard()
        hand.press("Home", "F2")
        phases = self.phases()
        for at, (phase, _) in enumerate(phases):
            # Behind the last one a further one is written.
            hand.write(phase, "Tab" if at < 2 or at == len(phases) - 1 else "Return")
        for at, (_, steps) in enumerate(phases):
            for step in steps[:-1]:
                hand.write(step, "Return")
            hand.write(steps[-1], "Tab")
        for column in SAMPLE:
            hand.write(column[2], "Tab")
        for column in SAMPLE:
            for title, _ in column[3][:-1]:
                hand.write(title, "Return")
            hand.write(column[3][-1][0], "Tab")
        for column in SAMPLE:
            hand.write(column[4], "Tab")
        hand.press("Escape")
        until(lambda: window.is_saved_with(window.cell("Use and renew", "First claim", "Thinking"), SAMPLE[-1][4]),
              "the last thought")

        hand.press("Home", "Down", "Down", "Down")
        for column in SAMPLE:
            for at, (_, felt) in enumerate(column[3]):
                if at > 0:
                    hand.press("Down")
                keys = {0: ("plus", "minus"), 1: ("plus",) * 2, 2: ("plus",) * 4, -1: ("minus",) * 2, -2: ("minus",) * 4}
                hand.press(*keys[felt])
            for pain in column[5]:
                hand.press("p")
                hand.write(pain, "Return")
            if column[5]:  # back over the other pain points, the curve and the thought
                hand.press(*("Up",) * (2 + len(column[5])))
            hand.press("Right")
        last = window.card_in("Use and renew", "First claim", "Touchpoints", "Claim hotline")
        until(lambda: last.value == 2, "the last key to be heard")
        self.assert_sample_is_stored(window)
        print(f"\n    {hand.strokes} keystrokes", flush=True)

    def test_by_mouse(self):
        window = self.start()
        desktop.press("ctrl+1")
        whole = desktop.steady(lambda: window.cell(*EMPTY[0], "Feeling").box[2])
        for at, (phase, steps) in enumerate(self.phases()):
            self.fit(window)
            if at < len(EMPTY):
                old_phase, old_step = EMPTY[at]
                self.rename_by_mouse(window, old_phase, phase)
                self.rename_by_mouse(window, old_step, steps[0])
            else:
                self.add_by_mouse(window, self.phases()[at - 1][0], phase, inset=12)
                self.fit(window)
                self.rename_by_mouse(window, "New step", steps[0])
            for before, step in zip(steps, steps[1:]):
                self.add_by_mouse(window, before, step, inset=4)
        self.fit(window)
        for phase, step, doing, touchpoints, thought, pains in SAMPLE:
            desktop.double_click(window.cell(phase, step, "Doing").middle)
            self.write_card(window, (phase, step, "Doing"), doing)
            for title, felt in touchpoints:
                self.drop_and_write(window, "Touchpoint", (phase, step, "Touchpoints"), title)
            self.drop_and_write(window, "Thought", (phase, step, "Thinking"), thought)
            for pain in pains:
                self.drop_and_write(window, "Pain point", (phase, step, "Pain points"), pain)
                card = window.card_in(phase, step, "Pain points", pain)
                drag(card.middle, window.card_in(phase, step, "Touchpoints", touchpoints[-1][0]).middle)
            zoom = window.cell(phase, step, "Feeling").box[2] / whole
            self.feel_by_mouse(window, (phase, step), touchpoints, zoom)
        self.assert_sample_is_stored(window)

    # By mouse. Titles are typed; to click beside what is typed gives it.

    def fit(self, window):
        """The whole map in sight, once it has come to rest there."""
        desktop.press("ctrl+0")
        desktop.steady(lambda: (window.map.box, [head.box for head in window.heads()]))

    def settle(self, window):
        desktop.click(window.head("Feeling").corner)

    def rename_by_mouse(self, window, old, new):
        desktop.double_click(window.head(old).middle)
        desktop.write(new)
        self.settle(window)
        until(lambda: window.has_head(new), f"the heading {new}")

    def add_by_mouse(self, window, beside, title, inset):
        """With the button that appears at the right of a heading that is pointed at."""
        x, y, width, height = window.head(beside).box
        desktop.hover((x + width // 3, y + height // 2))
        desktop.click((x + width - inset - 10, y + height // 2))
        desktop.write(title)
        self.settle(window)
        until(lambda: window.has_head(title), f"the heading {title}")

    def drop_and_write(self, window, kind, at, title):
        x, y, width, height = window.cell(*at).box
        drag(window.palette(kind).middle, (x + width // 2, y + height - 4))
        self.write_card(window, at, title)

    def write_card(self, window, at, title):
        until(lambda: window.editor(), "an editor")
        desktop.write(title)
        self.settle(window)
        window.card_in(*at, title)

    def feel_by_mouse(self, window, at, touchpoints, zoom):
        """A click on the curve says what a step feels like, and its face is dragged; two that share a step have the
        faces of the inspector."""
        def place(value):
            x, y, width, _ = window.cell(*at, "Feeling").box
            return x + width // 2, y + round((3 - value) * LEVEL * zoom)

        for title, felt in touchpoints:
            card = window.card_in(*at, "Touchpoints", title)
            if len(touchpoints) == 1:
                desktop.click(place(0.5))
                until(lambda: card.value == 0.5, "a face")
                desktop.rest()
                drag(place(0.5), place(felt))
            else:
                desktop.click(card.middle)
                desktop.click(window.face(felt))
            until(lambda: card.value == felt, f"{title} to feel like {felt}")

    # By what a screen reader offers: actions, and texts that can be set.

    def test_by_screen_reader_alone(self):
        window = self.start()
        for at, (phase, steps) in enumerate(self.phases()):
            if at < len(EMPTY):
                self.name(window, window.head(EMPTY[at][0]), "Rename", phase)
                self.name(window, window.head(EMPTY[at][1]), "Rename", steps[0])
            else:
                self.name(window, window.head(self.phases()[at - 1][0]), "Add a phase to the right", phase)
                self.name(window, window.head("New step"), "Rename", steps[0])
            for before, step in zip(steps, steps[1:]):
                self.name(window, window.head(before), "Add a step to the right", step)
        for phase, step, doing, touchpoints, thought, pains in SAMPLE:
            for lane, titles in (("Doing", [doing]), ("Touchpoints", [t for t, _ in touchpoints]),
                                 ("Thinking", [thought])):
                for title in titles:
                    self.name(window, window.cell(phase, step, lane), "Add a card", title)
                    window.card_in(phase, step, lane, title)
            for title, felt in touchpoints:
                window.card_in(phase, step, "Touchpoints", title).set_value(felt)
            for pain in pains:
                self.name(window, window.card_in(phase, step, "Touchpoints", touchpoints[-1][0]), "Add a pain point",
                          pain)
                window.card_in(phase, step, "Pain points", pain)
        self.assert_sample_is_stored(window)

    @staticmethod
    def name(window, item, action, title):
        item.act(action)
        until(lambda: window.editor(), "an editor").set_text(title)
        window.head("Feeling").act("SetFocus")
        until(lambda: not window.editor(), "the editor to close")


if __name__ == "__main__":
    unittest.main()
