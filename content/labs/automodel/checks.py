"""Lab automodel: a table for each task, keyed by what config.json says."""

import json

from judge import check, expect, fail

BASE, CAUSAL = "AutoModel", "AutoModelForCausalLM"

# Plays a list of steps and says what became of each. The classes it registers note what they are
# given and then edit it, nested dicts included, as networks do that fill in their defaults.
DRIVER = """
import copy
import auto

class Recorder:
    def __init__(self, *args, **kwargs):
        self.given = copy.deepcopy([list(args), kwargs])
        for config in args:
            fill(config)

def fill(config):
    if isinstance(config, dict):
        for value in config.values():
            fill(value)
        config["filled_in"] = True

classes = {}

def class_named(name):
    return classes.setdefault(name, type(name, (Recorder,), {}))

def described(error):
    return {"kind": "raised", "type": type(error).__name__, "message": str(error),
            "bases": [base.__name__ for base in type(error).__mro__]}

def step_outcome(op, name, *rest):
    target = getattr(auto, name)
    if op == "register":
        model_type, class_name, kwargs = rest
        target.register(model_type, class_named(class_name), **kwargs)
        return {"kind": "registered"}
    if op == "from_config":
        (config,) = rest
        kept = copy.deepcopy(config)
        model = target.from_config(config)
    else:
        repo, args, kwargs = rest
        kept, config = copy.deepcopy(hub), hub
        model = target.from_pretrained(repo, hub, *args, **kwargs)
    made = type(model)
    return {"kind": "made", "class": getattr(model, "__name__", made.__name__), "is_class": isinstance(model, type),
            "ours": classes.get(made.__name__) is made, "given": getattr(model, "given", None),
            "before": kept, "after": config}

def play():
    outcomes = []
    for op, *rest in steps:
        if op == "move":
            repo, ref, commit = rest
            hub[repo]["refs"][ref] = commit
            outcomes.append({"kind": "moved"})
            continue
        try:
            outcomes.append(step_outcome(op, *rest))
        except Exception as error:
            outcomes.append(described(error))
    return outcomes

play()
"""


def words(step):
    """A step as one would type it."""
    op, name, *rest = step
    if op == "move":
        return f"{name}: {rest[0]} moves to {rest[1]}"
    if op == "register":
        model_type, class_name, kwargs = rest
        given = [repr(model_type), class_name]
    elif op == "from_config":
        given, kwargs = [repr(rest[0])], {}
    else:
        repo, args, kwargs = rest
        given = [repr(repo), "hub", *map(repr, args)]
    given += [f"{key}={value!r}" for key, value in kwargs.items()]
    return f"{name}.{op}({', '.join(given)})"


def register(auto, model_type, class_name, **kwargs):
    return ("register", auto, model_type, class_name, kwargs)


def from_config(auto, config):
    return ("from_config", auto, config)


def load(auto, repo, *args, **kwargs):
    return ("from_pretrained", auto, repo, args, kwargs)


async def play(lab, steps, hub=None):
    """The outcome of each step with its words, in a fresh import."""
    await lab.reset()
    called = "; ".join(map(words, steps))
    outcomes = await lab.exec(DRIVER, called=called, steps=steps, hub=hub or {})
    return [(outcome, words(step)) for outcome, step in zip(outcomes, steps)]


def said(outcome):
    if outcome["kind"] == "raised":
        return f"{outcome['type']}: {outcome['message']}"
    return f"a {outcome['class']}" if outcome["kind"] == "made" else outcome["kind"]


def registered(played, *places):
    for place in places:
        outcome, called = played[place]
        expect(outcome["kind"] == "registered", "This registration is a good one: the type was free "
               "in this table, or exist_ok allowed it.", called=called, got=said(outcome),
               expected="no error")


def made(outcome, called, class_name, why):
    """The call returned a network of this class."""
    shown = {"called": called, "got": said(outcome), "expected": f"a {class_name}"}
    if outcome["kind"] == "raised":
        fail(f"No network came back. {why}", **shown)
    expect(not outcome["is_class"], "This is the class itself. `from_config` returns a network: call "
           "the class with the config.", **shown)
    expect(outcome["class"] == class_name, why, **shown)


def refused(outcome, called, base, why, silently=None):
    """The call raised an error of this kind, in words of its own."""
    shown = {"called": called, "got": said(outcome), "expected": f"{base} with a message"}
    if outcome["kind"] != "raised":
        fail(silently or why, **shown)
    expect(base in outcome["bases"], why, **shown)


def names(outcome, called, needed, why):
    for word in needed:
        expect(word in outcome["message"], why.format(word), called=called, got=said(outcome),
               expected=f"a message with {', '.join(needed)} in it")


def vocabulary(lab, n):
    """Different made-up words: types in lower case, classes from them with a capital."""
    found = {}
    while len(found) < n:
        found[f"{lab.word()}{lab.random_int(2, 9)}"] = None
    return list(found)


def class_of(model_type):
    return f"{model_type.capitalize()}Model"


def repository(refs, commits):
    """A repository whose commits hold these configs; None is a commit without config.json."""
    return {"refs": refs, "commits": {
        commit: {"model.safetensors": "…"} | ({} if config is None else {"config.json": json.dumps(config)})
        for commit, config in commits.items()}}


def commits(lab, n):
    return [f"{number:07x}" for number in lab.draw_distinct(16**6, 16**7, n)]


@check("dispatch", "The class registered under model_type gets the config")
async def _(lab):
    one, two = vocabulary(lab, 2)
    config = {"hidden": lab.random_int(64, 4096), "model_type": two}
    for auto in (BASE, CAUSAL):
        played = await play(lab, [register(auto, one, class_of(one)), register(auto, two, class_of(two)),
                                  from_config(auto, config), from_config(auto, {"model_type": one})])
        registered(played, 0, 1)
        made(*played[2], class_of(two), f"{auto} knows {two}: look it up under `config['model_type']`.")
        made(*played[3], class_of(one), f"{auto} knows {one}: look it up under `config['model_type']`.")
        outcome, called = played[2]
        expect(outcome["ours"], "The network is of another class of that name.", called=called)
        args, kwargs = outcome["given"]
        expect(not kwargs and len(args) == 1, "The class takes one argument, the config as it is. "
               "`cls(**config)` takes it apart.", called=called,
               got=f"{class_of(two)}(*{args}, **{kwargs})", expected=f"{class_of(two)}({config})")
        expect(args[0] == config, "The network got another config than the caller gave. It is handed "
               "over whole, `model_type` included.", called=called, got=args[0], expected=config)


@check("name", "The repository's name is never asked")
async def _(lab):
    one, two = vocabulary(lab, 2)
    (commit,) = commits(lab, 1)
    why = "Repository names are free text: this one says {} and holds a {}. Read config['model_type']."
    misleading = f"{lab.word()}/{one}-style"
    hub = {misleading: repository({"main": commit}, {commit: {"model_type": two}})}
    played = await play(lab, [register(BASE, one, class_of(one)), register(BASE, two, class_of(two)),
                              load(BASE, misleading)], hub)
    registered(played, 0, 1)
    made(*played[2], class_of(two), why.format(one, two))
    for auto, class_name in ((BASE, "BertModel"), (CAUSAL, "BertLMHeadModel")):
        misleading = f"{lab.word()}/llama-{lab.word()}"
        hub = {misleading: repository({"main": commit}, {commit: {"model_type": "bert"}})}
        (played,) = await play(lab, [load(auto, misleading)], hub)
        deceived = "Llama" in played[0].get("class", "")
        made(*played, class_name, why.format("llama", "bert") if deceived else
             f"config.json says bert, which is a {class_name} to {auto} and to no other Auto class.")


@check("config-json", "from_pretrained hands on what config.json says")
async def _(lab):
    (model_type,) = vocabulary(lab, 1)
    repo, (commit,) = f"{lab.word()}/{lab.word()}", commits(lab, 1)
    config = {"model_type": model_type, "layers": lab.random_int(2, 90), "tied": True, "rope": {"theta": 5e5}}
    hub = {repo: repository({"main": commit}, {commit: config})}
    played = await play(lab, [register(CAUSAL, model_type, class_of(model_type)), load(CAUSAL, repo)], hub)
    registered(played, 0)
    outcome, called = played[1]
    made(outcome, called, class_of(model_type), f"config.json says {model_type}, and {CAUSAL} knows it.")
    args, kwargs = outcome["given"]
    expect([args, kwargs] == [[config], {}], "The network should get all of config.json, parsed: the "
           "layers and widths are in there, not only the type.", called=called,
           got=args[0] if args else kwargs, expected=config)


@check("unknown", "An unknown type is refused, with the types that are known")
async def _(lab):
    one, two, other = vocabulary(lab, 3)
    for auto, shipped in ((BASE, ["bert", "llama", "t5"]), (CAUSAL, ["bert", "llama"])):
        config = {"model_type": other}
        played = await play(lab, [register(auto, one, class_of(one)), register(auto, two, class_of(two)),
                                  from_config(auto, config)])
        registered(played, 0, 1)
        outcome, called = played[2]
        refused(outcome, called, "ValueError", "Say which types are known. A KeyError says that a dict "
                "lacks a key; the caller wants to know what to use instead." if "KeyError" in
                outcome.get("bases", []) else "A type that the table lacks is a ValueError.",
                silently=f"Unknown {other!r} silently became a {outcome.get('class')}. A wrong network "
                "that loads is worse than none.")
        names(outcome, called, [other], "The message does not name the type that was asked for, `{}`.")
        names(outcome, called, [*shipped, one, two], "Say which types are known: `{}` is one, and the "
              "message leaves it out.")


@check("typeless", "A config without a model_type is refused in words")
async def _(lab):
    (outcome, called), = await play(lab, [from_config(BASE, {"layers": lab.random_int(2, 90)})])
    refused(outcome, called, "ValueError", "A config may lack the field. That is a ValueError which says "
            "so, not an accident of a look-up.",
            silently="Nothing in this config says what it is, and yet a network came back.")
    expect(outcome["type"] != "KeyError", "A KeyError is an accident of a look-up.", called=called)
    names(outcome, called, ["model_type"], "The message does not say which field is missing, `{}`.")


@check("tables", "Each Auto class has a table of its own")
async def _(lab):
    one, two, shared = vocabulary(lab, 3)
    for first, second in ((BASE, CAUSAL), (CAUSAL, BASE)):
        played = await play(lab, [register(first, one, class_of(one)), from_config(second, {"model_type": one})])
        registered(played, 0)
        outcome, called = played[1]
        refused(outcome, called, "ValueError", f"{one} was registered for {first} alone.",
                silently=f"Registering for {first} changed {second}. One dict serves both: a class "
                "attribute that a subclass does not set is its parent's.")
    played = await play(lab, [register(BASE, shared, "Bare"), register(CAUSAL, shared, "WithHead"),
                              from_config(BASE, {"model_type": shared}),
                              from_config(CAUSAL, {"model_type": shared})])
    registered(played, 0, 1)
    made(*played[2], "Bare", f"Both tables have {shared}, each with its own class.")
    made(*played[3], "WithHead", f"Both tables have {shared}, each with its own class.")
    played = await play(lab, [register(BASE, one, "Bare"), from_config(CAUSAL, {"model_type": two})])
    outcome, called = played[1]
    expect(one not in outcome.get("message", ""), f"{CAUSAL} offers {one}, which only {BASE} knows.",
           called=f"{played[0][1]}; {called}", got=said(outcome), expected=f"a list without {one}")


@check("task", "A T5 is refused by the causal class, and loads with AutoModel")
async def _(lab):
    repo, (commit,) = f"{lab.word()}/{lab.word()}", commits(lab, 1)
    hub = {repo: repository({"main": commit}, {commit: {"model_type": "t5"}})}
    bare, causal = await play(lab, [load(BASE, repo), load(CAUSAL, repo)], hub)
    made(*bare, "T5Model", "AutoModel knows t5: keep the register calls at the end of the file.")
    refused(*causal, "ValueError", "The config is fine, the task is not: a ValueError, as for any type "
            "that this table lacks.",
            silently="A T5 is an encoder with a decoder, no causal language model, and came back as one.")
    for model_type, class_name in (("bert", "BertLMHeadModel"), ("llama", "LlamaForCausalLM")):
        (played,) = await play(lab, [from_config(CAUSAL, {"model_type": model_type})])
        made(*played, class_name, f"{CAUSAL} knows {model_type}: keep the register calls at the end.")


@check("revision", "A revision is a branch, a tag or a commit")
async def _(lab):
    types = vocabulary(lab, 4)
    repo, hashes = f"{lab.word()}/{lab.word()}", commits(lab, 4)
    branch, tag = f"{lab.word()}-next", f"v{lab.random_int(1, 9)}.{lab.random_int(0, 9)}"
    refs = dict(zip(["main", branch, tag], hashes))
    hub = {repo: repository(refs, {commit: {"model_type": t} for commit, t in zip(hashes, types)})}
    loads = [load(CAUSAL, repo), load(CAUSAL, repo, revision=branch), load(CAUSAL, repo, tag),
             load(CAUSAL, repo, revision=hashes[3]), load(CAUSAL, repo, revision=hashes[1])]
    setup = [register(CAUSAL, t, class_of(t)) for t in types]
    played = await play(lab, [*setup, *loads], hub)
    registered(played, *range(len(setup)))
    asked = ["main", branch, tag, hashes[3], hashes[1]]
    for (outcome, called), revision, i in zip(played[len(setup):], asked, [0, 1, 2, 3, 1]):
        got = outcome.get("class")
        why = (f"Asked for {revision}, got main." if revision != "main" and got == class_of(types[0])
               else f"At {revision} config.json says {types[i]}.")
        if revision in hashes and outcome["kind"] == "raised":
            why = f"{revision} is a commit itself. Only branches and tags are in `refs`."
        made(outcome, called, class_of(types[i]), why)


@check("moved", "main is looked up at every load, and a commit stays")
async def _(lab):
    old_type, new_type = vocabulary(lab, 2)
    repo, (old, new) = f"{lab.word()}/{lab.word()}", commits(lab, 2)
    hub = {repo: repository({"main": old}, {old: {"model_type": old_type}, new: {"model_type": new_type}})}
    played = await play(lab, [register(BASE, old_type, class_of(old_type)),
                              register(BASE, new_type, class_of(new_type)), load(BASE, repo),
                              ("move", repo, "main", new), load(BASE, repo), load(BASE, repo, old)], hub)
    registered(played, 0, 1)
    moved = "; ".join(called for _, called in played[2:5])
    made(*played[2], class_of(old_type), f"main is at {old}, where config.json says {old_type}.")
    made(played[4][0], moved, class_of(new_type), "main has moved between two loads, and the second got "
         "the old files. Something remembers a repository by its name.")
    made(*played[5], class_of(old_type), f"{old} is what was asked for. A pin holds when main moves.")


@check("missing", "What is not on the hub is an OSError that names it")
async def _(lab):
    repo, (commit, bare) = f"{lab.word()}/{lab.word()}", commits(lab, 2)
    tag, other = f"v{lab.random_int(1, 9)}", f"{lab.word()}/{lab.word()}s"
    (absent,) = commits(lab, 1)
    hub = {repo: repository({"main": commit, tag: bare}, {commit: {"model_type": "bert"}, bare: None})}
    asks = [
        (load(BASE, other), other, "There is no such repository."),
        (load(BASE, repo, revision=absent), absent, "There is no such revision."),
        (load(BASE, repo, revision=tag), "config.json", f"{tag} has no config.json, only weights."),
    ]
    for ask, word, why in asks:
        (outcome, called), = await play(lab, [ask], hub)
        refused(outcome, called, "OSError", f"{why} Callers catch OSError for what cannot be fetched; "
                f"a {outcome.get('type')} tells them to look for a bug.",
                silently=f"{why} Yet a network came back, from other files than were asked for.")
        names(outcome, called, [word], f"{why} The message does not name it: `{{}}`.")


@check("duplicate", "A type that is taken stays, unless exist_ok says otherwise")
async def _(lab):
    (model_type,) = vocabulary(lab, 1)
    config = {"model_type": model_type}
    for auto in (BASE, CAUSAL):
        played = await play(lab, [
            register(auto, model_type, "First"), register(auto, model_type, "Second"), from_config(auto, config),
            register(auto, model_type, "Third", exist_ok=True), from_config(auto, config)])
        registered(played, 0, 3)
        outcome, called = played[1]
        again = f"{played[0][1]}; {called}"
        refused(outcome, again, "ValueError", "A type that is taken is a ValueError.",
                silently=f"The second class took the place of the first. Whoever loads a {model_type} now "
                "gets somebody else's network, and nobody was told.")
        names(outcome, again, [model_type], "The message does not name the type that is taken, `{}`.")
        made(played[2][0], f"{again}; {played[2][1]}", "First", "The second registration was refused, so the "
             "first class stays. Ask before you write.")
        made(played[4][0], f"{played[3][1]}; {played[4][1]}", "Third", "exist_ok=True replaces the class.")
    (outcome, called), = await play(lab, [register(BASE, "llama", "Mine")])
    refused(outcome, called, "ValueError", "The types at the end of the file are registered like any others.",
            silently="llama was registered at the end of the file, and its class was replaced.")


@check("untouched", "The caller's config and the hub stay as they were")
async def _(lab):
    (model_type,) = vocabulary(lab, 1)
    config = {"model_type": model_type, "layers": lab.random_int(2, 90), "rope": {"theta": lab.random_int(1, 9)}}
    repo, (commit,) = f"{lab.word()}/{lab.word()}", commits(lab, 1)
    hub = {repo: repository({"main": commit}, {commit: config})}
    setup = register(BASE, model_type, class_of(model_type))
    for ask in (from_config(BASE, config), load(BASE, repo)):
        played = await play(lab, [setup, ask], hub)
        registered(played, 0)
        outcome, called = played[1]
        made(outcome, called, class_of(model_type), f"AutoModel knows {model_type}.")
        before, after = outcome["before"], outcome["after"]
        if before == after:
            continue
        missing = [key for key in before if key not in after]
        why = (f"`{missing[0]}` is gone from the caller's config: `pop` takes it out for good."
               if missing else
               "The network filled in its defaults, and they are in the caller's config, which the next "
               "network is made from. Hand it a copy, a deep one: dicts inside a copied dict are still "
               "the caller's.")
        fail(why, called=called, got=after, expected=before)
