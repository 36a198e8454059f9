"""What a check has asked since its beginning, kept so that it can be asked again, line by line."""

import json

MOST_CHARACTERS = 400_000
MOST = 200
SHOWN = 2000
_REPEATED = ("call", "exec", "run")


class Asked:
    """The newest questions of one check; older ones that no longer fit are only counted."""

    def __init__(self):
        self.forget()

    def forget(self):
        """The sandbox was reset: what was asked before no longer matters."""
        self.kept, self.dropped, self.size, self.reply = [], 0, 0, None

    def add(self, question, called, limit, reply):
        op = question["op"]
        if op == "reset":
            self.forget()
        if op not in _REPEATED:
            return
        text = json.dumps(question)
        self.kept.append({"called": called or "", "limit": limit, "question": text})
        self.size, self.reply = self.size + len(text), reply
        while self.size > MOST_CHARACTERS or len(self.kept) > MOST:
            self.size -= len(self.kept.pop(0)["question"])
            self.dropped += 1

    def told(self, decode):
        """Plain data: the questions, and how the last one was answered; None if there is none."""
        if not self.kept:
            return None
        return {"questions": self.kept, "dropped": self.dropped, "answer": told(self.reply, decode)}


def told(reply, decode):
    """How a question was answered: its kind, and a text that is the same for the same answer."""
    kind = reply.get("kind")
    try:
        return {"kind": kind, "text": _cut(_text(kind, reply, decode))}
    except Exception:  # the sandbox may answer anything; this must not cost the verdict
        return {"kind": "unreadable", "text": ""}


def _text(kind, reply, decode):
    if kind == "value":
        return repr(decode(json.dumps(reply.get("value"))))
    if kind == "ran":
        return _ran(reply)
    if kind == "raised":
        return _raised(reply["error"])
    return str(reply.get("why", "")) if kind == "opaque" else ""


def _ran(reply):
    outcome = reply["outcome"]
    how = outcome["kind"]
    if how == "raised":
        how = _raised(outcome["error"])
    elif how == "exited":
        how = f"exit code {outcome['code']}"
    return f"{how}\n{reply.get('stdout', '')}"


def _raised(error):
    return f"{error['type']}: {error['message']}" if error["message"] else error["type"]


def _cut(text):
    return text if len(text) <= SHOWN else f"{text[:SHOWN]} … ({len(text) - SHOWN:,} more characters)"
