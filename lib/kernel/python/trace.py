"""Records what the learner's lines do while one question is answered, for the step-through view.

It watches with `sys.monitoring`, only code from the learner's own files, and keeps texts, never
their objects. It decides nothing, and the judge never hears of it: the learner's code shares
this interpreter and may spoil the recording, which then shows less.

The first steps are kept, then the newest ones in a ring, so that a long loop shows how it began
and how it ended. Past the limits the code runs on unwatched, to learn how it ends.
"""

import builtins
import json
import sys
import time
from collections import deque

import _dayone_asked as asked
import _dayone_sandbox as sandbox
import _dayone_show as show
import _dayone_values as values

# Functions below take their builtins from here: what the learner patches is not called.
__builtins__ = dict(vars(builtins))

TOOL = 4
NAME = "step-through"
VARIABLES = 30
GLOBALS = 10
TELL_EVERY = 0.25
OUTPUT = 20_000

_monitoring = sys.monitoring
_events = _monitoring.events
_frame_at = sys._getframe
_now = time.monotonic


class Tee(sandbox.Capture):
    """Captures what is printed, and notes it in the order of both streams."""

    transcript = None
    stream = "stdout"

    def write(self, text):
        size = super().write(text)
        if Tee.transcript is not None:
            Tee.transcript.add(self.stream, text)
        return size


class ErrorTee(Tee):
    stream = "stderr"


class Transcript:
    def __init__(self):
        self.chunks, self.size, self.cut = [], 0, False

    def add(self, stream, text):
        kept = text[: OUTPUT - self.size]
        self.cut = self.cut or len(kept) < len(text)
        self.size += len(kept)
        if kept:
            self.chunks.append([stream, kept])


class Recorder:
    """One recording. `options`: own (paths), imports, steps, tail, characters, tail_seconds."""

    def __init__(self, options, tell, output):
        self.own = {f"{sandbox.ROOT}/{path}" for path in options["own"]}
        self.options, self.send, self.output = options, tell, output
        self.count = self.kept = self.characters = self.output_told = 0
        self.tail = deque(maxlen=options["tail"])
        self.tail_ends = None
        self.stopped = None  # why nothing more is recorded: steps, memory
        self.importing, self.import_failed = [], False
        self.numbers, self.next_number = {}, 0
        self.index, self.new_texts, self.new_steps = {}, [], []
        self.begun, self.told_at = False, _now()

    # -- watching

    def start(self):
        _monitoring.use_tool_id(TOOL, NAME)
        for event, callback in (
            (_events.PY_START, self.on_start),
            (_events.PY_RESUME, self.on_resume),
            (_events.PY_RETURN, self.on_return),
            (_events.PY_YIELD, self.on_yield),
            (_events.PY_UNWIND, self.on_unwind),
            (_events.RAISE, self.on_raise),
            (_events.LINE, self.on_line),
        ):
            _monitoring.register_callback(TOOL, event, callback)
        _monitoring.set_events(TOOL, _events.PY_START | _events.PY_RESUME | _events.PY_UNWIND | _events.RAISE)

    def stop(self):
        if self.watching():
            _monitoring.set_events(TOOL, 0)
            _monitoring.clear_tool_id(TOOL)
            _monitoring.free_tool_id(TOOL)

    def watching(self):
        return _monitoring.get_tool(TOOL) == NAME

    def on_start(self, code, offset):
        if code.co_filename not in self.own:
            return _monitoring.DISABLE
        self.watch(code)
        frame = _frame_at(1)
        if code.co_name == "<module>" and not self.options["imports"] and frame.f_globals.get("__name__") != "__main__":
            self.importing.append(id(frame))
            return None
        self.next_number += 1
        self.numbers[id(frame)] = self.next_number
        return self.step("call", frame, code, code.co_firstlineno)

    def on_resume(self, code, offset):
        if code.co_filename not in self.own:
            return _monitoring.DISABLE
        self.watch(code)
        return None

    def watch(self, code):
        if self.stopped is None:
            local = _events.LINE | _events.PY_RETURN | _events.PY_YIELD
            _monitoring.set_local_events(TOOL, code, local)

    def on_line(self, code, line):
        self.step("line", _frame_at(1), code, line)

    def on_yield(self, code, offset, value):
        frame = _frame_at(1)
        self.step("yield", frame, code, frame.f_lineno, value, True)

    def on_return(self, code, offset, value):
        frame = _frame_at(1)
        if self.left(frame):
            return
        self.step("return", frame, code, frame.f_lineno, value, True)
        self.numbers.pop(id(frame), None)

    def on_raise(self, code, offset, error):
        if code.co_filename in self.own:
            frame = _frame_at(1)
            self.step("exception", frame, code, frame.f_lineno, error, True)

    def on_unwind(self, code, offset, error):
        if code.co_filename in self.own:
            frame = _frame_at(1)
            if self.left(frame):
                self.import_failed = True
            self.numbers.pop(id(frame), None)

    def left(self, frame):
        if self.importing and self.importing[-1] == id(frame):
            self.importing.pop()
            return True
        return False

    # -- keeping

    def step(self, event, frame, code, line, value=None, has_value=False):
        if self.importing or self.stopped:
            return
        try:
            self.take(event, frame, code, line, value, has_value)
        except RecursionError:  # no room left in the learner's own recursion
            self.count += 1

    def take(self, event, frame, code, line, value, has_value):
        raw = [
            self.count + 1,
            event,
            code.co_filename[len(sandbox.ROOT) + 1 :],
            line,
            code.co_name,
            self.number(frame),
            self.caller(frame),
            show.show(value) if has_value else None,
            self.output.size,
            *variables(frame, code),
        ]
        self.count += 1
        options = self.options
        if self.tail_ends is None and self.kept < options["steps"] and self.characters < options["characters"]:
            self.keep(raw)
            if _now() - self.told_at > TELL_EVERY:
                self.tell()
            return
        if self.tail_ends is None:
            self.tail_ends = _now() + options["tail_seconds"]
            self.tell()
        self.tail.append(raw)
        if _now() > self.tail_ends:
            self.give_up()

    def give_up(self):
        """The code goes on at its own speed: too much has happened for its end to be kept."""
        self.stopped = "steps" if self.kept >= self.options["steps"] else "memory"
        self.tail.clear()
        self.stop()

    def number(self, frame):
        if id(frame) not in self.numbers:  # a generator that was started before
            self.next_number += 1
            self.numbers[id(frame)] = self.next_number
        return self.numbers[id(frame)]

    def caller(self, frame):
        for _ in range(60):
            frame = frame.f_back
            if frame is None:
                return 0
            number = self.numbers.get(id(frame))
            if number is not None and frame.f_code.co_filename in self.own:
                return number
        return 0

    def keep(self, raw):
        self.kept += 1
        number, event, file, line, name, frame, caller, value, printed, pairs, hidden = raw
        flat = [part for n, text, kind in pairs for part in (self.text(n), self.text(text), kind)]
        shown = -1 if value is None else self.text(value)
        self.characters += 40 + 6 * len(flat)
        self.new_steps.append(
            [number, event, self.text(file), line, self.text(name), frame, caller, shown, printed, hidden, flat]
        )

    def text(self, text):
        place = self.index.get(text)
        if place is None:
            place = self.index[text] = len(self.index)
            self.new_texts.append(text)
            self.characters += len(text)
        return place

    def tell(self):
        part = {
            "begin": not self.begun,
            "texts": self.new_texts,
            "steps": self.new_steps,
            "output": self.output.chunks[self.output_told :],
            "count": self.count,
        }
        self.begun, self.told_at = True, _now()
        self.new_texts, self.new_steps, self.output_told = [], [], len(self.output.chunks)
        self.send(json.dumps(part))

    def finish(self):
        room = self.characters + self.options["characters"] // 3
        newest = []
        for raw in reversed(self.tail):
            self.characters += 40 + sum(len(n) + len(text) for n, text, _ in raw[9])
            if self.characters > room:
                break
            newest.append(raw)
        for raw in reversed(newest):
            self.keep(raw)
        self.tell()


def variables(frame, code):
    """[name, text, 0 for local or 1 for global] of each variable, and how many more there are."""
    module = code.co_name == "<module>"
    own = frame.f_globals if module else frame.f_locals
    found, more = [], 0
    for name, value in list(own.items()):
        if type(name) is not str or name.startswith("__") or module and show.is_code(value):
            continue
        if len(found) < VARIABLES:
            found.append([name, show.show(value), 0])
        else:
            more += 1
    return (found if module else found + used_globals(frame, code)), more


def used_globals(frame, code):
    """Module-level data that this function names; what modules, functions and classes are is known."""
    around, found = frame.f_globals, []
    for name in code.co_names:
        if name in around and not name.startswith("__") and not show.is_code(around[name]):
            found.append([name, show.show(around[name]), 1])
            if len(found) == GLOBALS:
                break
    return found


def record(question_json, options_json, tell):
    """Answers one question, recording; how it ended, as JSON. Empty: again, with imports.

    Importing a file runs its `def` lines; they are left out unless that is where it went wrong,
    or all there is.
    """
    question, options = json.loads(question_json), json.loads(options_json)
    sandbox.capture, sandbox.error_capture = Tee, ErrorTee
    transcript = Tee.transcript = Transcript()
    recorder = Recorder(options, tell, transcript)
    recorder.start()
    try:
        reply = sandbox.reply_to(question)
    finally:
        lost = not recorder.stopped and not recorder.watching()
        recorder.stop()
    if not options["imports"] and (recorder.count == 0 or recorder.import_failed):
        return ""
    recorder.finish()
    return json.dumps(
        {
            "answer": asked.told(reply, values.decode),
            "at": place(reply),
            "plain": plain(reply),
            "count": recorder.count,
            "stopped": recorder.stopped,
            "lost": lost,
            "outputCut": transcript.cut,
        }
    )


def error_of(reply):
    return reply.get("error") or reply.get("outcome", {}).get("error") or {}


def place(reply):
    return error_of(reply).get("at") or reply.get("at") or reply.get("outcome", {}).get("at")


def plain(reply):
    return error_of(reply).get("plain") or ""
