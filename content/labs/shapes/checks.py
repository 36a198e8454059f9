"""Lab shapes: a contract over named axes, held at every call."""

import re

from judge import check, expect, fail

# Builds a function with the given parameters, decorates it, and calls it once for each entry of
# `calls`: (positional shapes, keyword shapes, shape to return). A shape of None passes a list,
# which has none. Plain data comes back, one outcome a call.
DRIVER = """
from tensors import Tensor
import shapes

class Size(tuple):
    "Shapes of real libraries are often subclasses of tuple."

class Other:
    "A tensor of another library."
    def __init__(self, *shape):
        self.shape = Size(shape)

def make(shape, kind=Tensor):
    return [[0.5]] if shape is None else kind(*shape)

def described(error):
    return {"kind": "raised", "type": type(error).__name__, "message": str(error),
            "bases": [base.__name__ for base in type(error).__mro__]}

def attempt(function, state, positional, named, back, kind):
    state.update(ran=0, back=make(back, kind))
    args = [make(shape, kind) for shape in positional]
    kwargs = {name: make(shape, kind) for name, shape in named.items()}
    state["sent"] = [*args, *kwargs.values()]
    try:
        got = function(*args, **kwargs)
    except Exception as error:
        return described(error) | {"ran": state["ran"]}
    return {"kind": "returned", "same": got is state["back"], "ran": state["ran"],
            "got": f"{type(got).__name__}{tuple(getattr(got, 'shape', ()))}"}

def attempts():
    state = {}
    def body(*received):
        state["ran"] += 1
        state["received"] = received
        return state["back"]
    names = ", ".join(parameter.partition("=")[0] for parameter in parameters)
    space = {"body": body}
    exec(f"def {name}({', '.join(parameters)}):\\n    return body({names})", space)
    try:
        function = shapes.shaped(contract)(space[name])
    except Exception as error:
        return {"kind": "refused", "error": described(error)}
    kind = Other if foreign else Tensor
    return {"kind": "decorated", "outcomes": [attempt(function, state, *call, kind) for call in calls]}

attempts()
"""

# Errors that a slip raises, not a decision.
SLIPS = ("IndexError", "KeyError", "AttributeError", "NameError", "RecursionError", "ZeroDivisionError")


def shown(contract, name, parameters, call):
    """One call in words: what is decorated, what is passed, what comes back."""
    positional, named, back = call
    pairs = list(zip(parameters, positional)) + list(named.items())
    passed = ", ".join(f"{key}: {'a list' if shape is None else shape}" for key, shape in pairs)
    return f'@shaped("{contract}"); {name}({passed}), which returns {"a list" if back is None else back}'


async def outcomes(lab, contract, calls, parameters=("q", "k"), name="scores", foreign=False):
    """What became of each call, with the call in words."""
    answer = await lab.exec(
        DRIVER, called=shown(contract, name, parameters, calls[0]), contract=contract,
        calls=calls, parameters=parameters, name=name, foreign=foreign)
    if answer["kind"] == "refused":
        error = answer["error"]
        fail(f"`shaped` refuses this contract, and it is a good one. {error['type']}: "
             f"{error['message']}", called=f'@shaped("{contract}") on {name}({", ".join(parameters)})')
    return [(outcome, shown(contract, name, parameters, call))
            for outcome, call in zip(answer["outcomes"], calls)]


def said(outcome):
    return f"{outcome['type']}: {outcome['message']}"


def expect_pass(outcome, called, why):
    """The call went through, and its result came back as it was."""
    if outcome["kind"] == "raised":
        fail(why, called=called, got=said(outcome), expected="the result")
    expect(outcome["same"], "The result did not come back: the wrapper should return what the "
           "function returned, and the very same object.", called=called, got=outcome["got"],
           expected="what the function returned")


def expect_refusal(outcome, called, why):
    """The call was refused on purpose. Which exception it is, `error` asks."""
    if outcome["kind"] == "returned":
        fail(why, called=called, got="accepted", expected="refused with a ShapeError")
    if outcome["type"] in SLIPS:
        fail(f"This looks like a slip of the checker itself, not a refusal. {why}", called=called,
             got=said(outcome), expected="refused with a ShapeError")


def sizes(lab, n, lo=2):
    return lab.draw_distinct(lo, 90, n)


@check("valid", "A call that keeps its contract passes, and its result comes back")
async def _(lab):
    b, t, s, d = sizes(lab, 4)
    contract = "b t d, b s d -> b t s"
    good = ([(b, t, d), (b, s, d)], {}, (b, t, s))
    equal = ([(b, t, d), (b, t, d)], {}, (b, t, t))
    empty = ([(b, 0, d), (b, s, d)], {}, (b, 0, s))
    for call in (good, equal, empty):
        (outcome, called), = await outcomes(lab, contract, [call])
        expect_pass(outcome, called, "This call keeps its contract. Two names may have one size, "
                    "and a size may be 0.")
        expect(outcome["ran"] == 1, "The function should run exactly once a call.",
               called=called, got=f"{outcome['ran']} times", expected="once")
    (outcome, called), = await outcomes(lab, contract, [good], foreign=True)
    expect_pass(outcome, called, "Anything with a `.shape` counts: this tensor is of another class "
                "and its shape a subclass of tuple, as torch.Size is.")
    call = ([(b, t), (b,)], {}, ())
    (outcome, called), = await outcomes(lab, "rows cols -> ", [call], ("q", "bias"))
    expect_pass(outcome, called, "Nothing behind the arrow is a scalar, with the shape `()`. And a "
                "contract may be shorter than the list of parameters; the rest is not looked at.")


@check("rank", "Another number of axes is refused")
async def _(lab):
    b, t, d = sizes(lab, 3)
    more, fewer = ([(b, t, d, 1)], {}, (b,)), ([(b, t)], {}, (b,))
    for outcome, called in await outcomes(lab, "b t d -> b", [more, fewer], ("q",)):
        expect_refusal(outcome, called, "The contract has three axes and this tensor has not. Compare "
                       "the lengths before you pair names with sizes: `zip` stops at the shorter one.")
    (outcome, called), = await outcomes(lab, "b t -> ", [([(b, t)], {}, (b,))], ("q",))
    expect_refusal(outcome, called, "Nothing behind the arrow promises a scalar, and one axis came back.")


@check("bind", "A name means one size in all arguments")
async def _(lab):
    b, t, s, d, other = sizes(lab, 5)
    batch = ([(b, t, d), (other, s, d)], {}, (b, t, s))
    depth = ([(b, t, d), (b, s, other)], {}, (b, t, s))
    (one, called_one), (two, called_two) = await outcomes(lab, "b t d, b s d -> b t s", [batch, depth])
    expect_refusal(one, called_one, f"b={b} and b={other} were accepted. The first sight of a name "
                   "binds it to a size; later sights compare.")
    expect_refusal(two, called_two, f"d differs between q and k: {d} and {other}.")
    (outcome, called), = await outcomes(lab, "n n -> ", [([(b, d)], {}, ())], ("q",))
    expect_refusal(outcome, called, f"`n n` is a square matrix, and {b} by {d} was accepted. A name "
                   "that stands twice in one argument has one size as well.")


@check("result", "The result is held to the contract too")
async def _(lab):
    b, t, s, d, other = sizes(lab, 5)
    arguments = [(b, t, d), (b, s, d)]
    wrong = (arguments, {}, (b, t, other))
    swapped = (arguments, {}, (b, s, t))
    for outcome, called in await outcomes(lab, "b t d, b s d -> b t s", [wrong, swapped]):
        expect_refusal(outcome, called, f"The contract promises b t s, that is {(b, t, s)}. What the "
                       "function returns is compared with the names that its arguments bound.")


@check("literal", "A number means that size")
async def _(lab):
    b, h, w, channels = sizes(lab, 4, lo=4)
    good = ([(b, 3, h, w)], {}, (b, h, w))
    bad = ([(b, channels, h, w)], {}, (b, h, w))
    (one, called_one), (two, called_two) = await outcomes(lab, "b 3 h w -> b h w", [good, bad], ("image",))
    expect_pass(one, called_one, "Three channels are what the contract asks for.")
    expect_refusal(two, called_two, f"The contract asks for 3 and {channels} were accepted: a number "
                   "is a size, not a name.")
    call = ([(b, 3), (3, channels)], {}, (b,))
    (outcome, called), = await outcomes(lab, "b 3, 3 2 -> b", [call])
    expect_refusal(outcome, called, f"The last axis should be 2 and is {channels}.")


@check("wildcards", "`_` is any one axis, `...` any number of them")
async def _(lab):
    a, b, c, d, other = sizes(lab, 5)
    free = ([(a, b), (c, d)], {}, (a, c))
    (outcome, called), = await outcomes(lab, "a _, c _ -> a c", [free])
    expect_pass(outcome, called, f"`_` stands for {b} here and for {d} there: it is not a name, so "
                "nothing is remembered under it.")
    (outcome, called), = await outcomes(lab, "a _ -> a", [([(a,)], {}, (a,))], ("q",))
    expect_refusal(outcome, called, "`_` is one axis of any size, and here is none.")
    calls = [([(d,)], {}, (d,)), ([(a, d)], {}, (a, d)), ([(a, b, c, d)], {}, (a, b, c, d))]
    for outcome, called in await outcomes(lab, "... d -> ... d", calls, ("x",)):
        expect_pass(outcome, called, "`...` stands for any number of axes: none, one, or several.")
    calls = [([(a, b, c, d), (a,)], {}, (d,)), ([(a, d), (a,)], {}, (d,))]
    for outcome, called in await outcomes(lab, "n ... m, n -> m", calls, ("x", "y")):
        expect_pass(outcome, called, "`...` may stand in the middle: names before it count from the "
                    "front, names after it from the back.")
    calls = [([(a,)], {}, (a,)), ([(a, b, c)], {}, (a,))]
    for outcome, called in await outcomes(lab, "n ... -> n", calls, ("x",)):
        expect_pass(outcome, called, "`...` may stand at the end, and take nothing there.")
    front = ([(a, b, c), (other, c)], {}, (a,))
    back = ([(a, b, c), (a, other)], {}, (a,))
    for outcome, called in await outcomes(lab, "n ... m, n m -> n", [front, back], ("x", "y")):
        expect_refusal(outcome, called, "The names on both sides of `...` bind like any others.")
    (outcome, called), = await outcomes(lab, "n ... m -> n", [([(a,)], {}, (a,))], ("x",))
    expect_refusal(outcome, called, "`n ... m` needs two axes at least: one axis cannot be both.")


@check("one", "1 is a size like any other")
async def _(lab):
    b, t, d = sizes(lab, 3)
    first = ([(b, t), (1, t)], {}, (b, t))
    second = ([(1, t), (b, t)], {}, (b, t))
    for outcome, called in await outcomes(lab, "b t, b t -> b t", [first, second]):
        expect_refusal(outcome, called, "1 is a size unless the contract says otherwise. Broadcasting "
                       "would stretch it silently, and that is what a contract is there to notice.")


# An outer call, with another call of the same function inside it, then one that is refused.
AGAIN = """
from tensors import Tensor
import shapes

def sequence():
    @shapes.shaped("b t -> b t")
    def halved(x):
        if x.shape[0] > small:
            halved(Tensor(small, other))
        return Tensor(*x.shape)

    def tried(*shape):
        try:
            halved(Tensor(*shape))
        except Exception as error:
            return f"{type(error).__name__}: {error}"

    alone = tried(small, t)
    after = tried(small, other)
    nested = tried(large, t)
    refused = tried(small, t, t)
    return alone, after, nested, refused, tried(large - 1, t)

sequence()
"""


@check("fresh", "Every call binds its names anew")
async def _(lab):
    t, other = sizes(lab, 2)
    small, large = lab.random_int(2, 9), lab.random_int(20, 40)
    alone, after, nested, _refused, last = await lab.exec(
        AGAIN, called='@shaped("b t -> b t"), called several times', t=t, other=other, small=small, large=large)
    called = f'@shaped("b t -> b t") def f(x): …; f({(small, t)}), then f({(small, other)})'
    expect(alone is None, "The very first call keeps its contract.", called=called, got=alone)
    expect(after is None, f"Second call with t={other} failed: the names of the first call are still "
           "bound. Start each call with an empty dict.", called=called, got=after, expected="accepted")
    expect(nested is None, "A call inside another call of the same function broke the outer one: they "
           "share one dict of sizes. Make the dict inside the wrapper, not beside it.",
           called=f"f({(large, t)}), which calls f({(small, other)}) before it returns", got=nested,
           expected="accepted")
    expect(last is None, "After a refused call a good one is refused too: the refused call left its "
           "sizes behind.", called=f"f({(small, t, t)}), then f({(large - 1, t)})", got=last,
           expected="accepted")


@check("keyword", "An argument given by name is checked as well")
async def _(lab):
    b, t, s, d = sizes(lab, 4)
    good = ([(b, t, d)], {"k": (b, s, d)}, (b, t, s))
    swapped = ([], {"k": (b, s, d), "q": (b, t, d)}, (b, t, s))
    bad = ([(b, t, d)], {"k": (b, s)}, (b, t, s))
    *fine, (outcome, called) = await outcomes(lab, "b t d, b s d -> b t s", [good, swapped, bad])
    for passed, words in fine:
        expect_pass(passed, words, "Arguments given by name belong to the parameter of that name, in "
                    "whatever order they are written. `inspect.signature(function).bind` sorts them.")
    expect_refusal(outcome, called, "k was given by name and not checked: two axes were accepted for "
                   "`b s d`. A wrapper that looks at `args` alone is switched off by `k=`.")
    # The parameter in between is left at its default, so what was given has a gap.
    fits, breaks = ([(b, t)], {"k": (b, s)}, (b, t)), ([(b, t)], {"k": (b, s, d)}, (b, t))
    (one, called_one), (two, called_two) = await outcomes(
        lab, "b t, b t, b s -> b t", [fits, breaks], ("q", "bias=None", "k=None"))
    expect_pass(one, called_one, "`bias` is left at its default, which is not looked at, and `k` keeps "
                "its own shape, the third. Pair shapes with the parameters by name: paired with what "
                "was given, they move up by one.")
    expect_refusal(two, called_two, "k has three axes and `b s` two: a parameter left at its default ends "
                   "nothing, and those behind it are checked.")


@check("before", "A refused call never starts")
async def _(lab):
    b, t, d = sizes(lab, 3)
    (outcome, called), = await outcomes(lab, "b t d -> b", [([(b, t)], {}, (b,))], ("q",))
    expect(outcome["ran"] == 0, "The function ran although its argument breaks the contract. Check the "
           "arguments first: by the time it returns, an hour may be gone.", called=called,
           got=f"ran {outcome['ran']} times", expected="not run")


@check("shapeless", "What has no shape is refused by its name")
async def _(lab):
    b, t = sizes(lab, 2)
    parameter = lab.word()
    call = ([(b, t), None], {}, (b, t))
    (outcome, called), = await outcomes(lab, "b t, b t -> b t", [call], ("q", parameter))
    expect_refusal(outcome, called, f"A list was passed for `{parameter}`; it has no `.shape`, so it "
                   "cannot keep the contract.")
    expect(parameter in outcome["message"], f"The message does not say which argument it is about: `{parameter}`.",
           called=called, got=said(outcome), expected=f"a message with {parameter} in it")
    (outcome, called), = await outcomes(lab, "b t, b t -> b t", [([(b, t), (b, t)], {}, None)])
    expect_refusal(outcome, called, "A list came back; it has no `.shape`, so it is not what the contract "
                   "promises.")


@check("error", "The error names the argument, the axis and both sizes", needs="bind")
async def _(lab):
    b, t, s = lab.draw_distinct(2, 90, 3)
    size, expected = lab.draw_distinct(100, 900, 2)
    axis, parameter = "axis" + lab.word(), "arg" + lab.word()
    contract = f"b t {axis}, b s {axis} -> b t s"
    call = ([(b, t, expected), (b, s, size)], {}, (b, t, s))
    (outcome, called), = await outcomes(lab, contract, [call], ("q", parameter))
    shape = {"called": called, "got": said(outcome)}
    expect("TypeError" in outcome["bases"], f"It raises {outcome['type']}. Callers who guard against "
           "bad arguments catch TypeError; `ShapeError` is one.", expected="a subclass of TypeError", **shape)
    words = set(re.findall(r"\w+", outcome["message"]))
    for word, what in ((parameter, "the argument"), (axis, "the axis"), (str(size), "the size it has"),
                       (str(expected), "the size it should have")):
        expect(word in words, f"The message leaves out {what}, `{word}`. Whoever reads it at night has "
               "nothing else.", expected=f"{parameter}, {axis}, {size} and {expected} in one message", **shape)


DECORATE = """
import shapes

def q_only(q):
    return q

def refused(contract):
    try:
        shapes.shaped(contract)(q_only)
    except Exception as error:
        return [type(error).__name__, [base.__name__ for base in type(error).__mro__], str(error)]

{contract: refused(contract) for contract in contracts}
"""


@check("contract", "A contract that cannot be read is refused at once")
async def _(lab):
    contracts = {
        "b t d": "There is no `->` in it.",
        "b t, b t -> b": "It has two arguments, and the function has one parameter.",
        "... t ... -> t": "Two `...` in one shape: nobody can say which axes belong to which.",
        "b t? -> b": "`t?` is neither a name nor a number nor `_` nor `...`.",
    }
    found = await lab.exec(DECORATE, called="@shaped(…) on f(q)", contracts=list(contracts))
    for contract, why in contracts.items():
        error, called = found[contract], f'@shaped("{contract}") on f(q)'
        expect(error is not None, f"{why} Yet the decorator took it: parse once, while decorating, so "
               "the slip shows on import and not at the first call.", called=called, got="accepted",
               expected="ValueError")
        expect("ValueError" in error[1], f"{why} That is a ValueError; {error[0]} looks like a slip.",
               called=called, got=f"{error[0]}: {error[2]}", expected="ValueError")


METADATA = """
import inspect, shapes

def metadata():
    space = {}
    exec(f'def {name}({parameter}, scale: float = 2.0):\\n    "{text}"\\n    return {parameter}', space)
    decorated = shapes.shaped("b -> b")(space[name])
    return decorated.__name__, decorated.__doc__, list(inspect.signature(decorated).parameters)

metadata()
"""


@check("metadata", "The function keeps its name, its text and its parameters")
async def _(lab):
    name, parameter, text = lab.word(), lab.word(), f"Says {lab.word()}."
    got = await lab.exec(METADATA, called=f'@shaped("b -> b") def {name}({parameter}, scale=2.0): "{text}"',
                         name=name, parameter=parameter, text=text)
    words = "tracebacks, `help` and the editor show the wrapper instead. `functools.wraps(function)` copies it."
    expect(got[0] == name, f"It now calls itself {got[0]}; {words}", got=got[0], expected=name)
    expect(got[1] == text, f"Its text is gone; {words}", got=got[1], expected=text)
    expect(list(got[2]) == [parameter, "scale"], f"Its parameters are gone; {words}",
           got=got[2], expected=[parameter, "scale"])
