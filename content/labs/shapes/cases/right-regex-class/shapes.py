import inspect
import re


class BadShape(TypeError):
    pass


TOKEN = re.compile(r"\s*(?:(?P<dots>\.\.\.)|(?P<size>\d+)|(?P<name>[^\W\d]\w*)|(?P<comma>,)|(?P<arrow>->))\s*")


class shaped:
    """A class as the decorator: the tokens are read by one regular expression."""

    def __init__(self, contract):
        self.sides, side, shape, place = [], [], [], 0
        arrows = 0
        while place < len(contract):
            found = TOKEN.match(contract, place)
            if not found:
                raise ValueError(f"cannot read {contract[place:]!r}")
            place = found.end()
            if found["comma"]:
                side.append(shape)
                shape = []
            elif found["arrow"]:
                arrows += 1
                side.append(shape)
                self.sides.append(side)
                side, shape = [], []
            elif found["size"]:
                shape.append(int(found["size"]))
            else:
                if found["dots"] and "..." in shape:
                    raise ValueError("two ellipses")
                shape.append(found["dots"] or found["name"])
        side.append(shape)
        self.sides.append(side)
        if arrows != 1:
            raise ValueError("one arrow, please")

    def __call__(self, function):
        inputs, (output,) = self.sides
        signature = inspect.signature(function)
        names = list(signature.parameters)
        if len(inputs) > len(names):
            raise ValueError("too many shapes")

        def wrapper(*args, **kwargs):
            bound = signature.bind(*args, **kwargs)
            seen = {}
            for name, axes in zip(names, inputs):
                if name in bound.arguments:
                    hold(name, axes, bound.arguments[name], seen)
            result = function(*args, **kwargs)
            hold("return", output, result, seen)
            return result

        wrapper.__name__, wrapper.__doc__ = function.__name__, function.__doc__
        wrapper.__signature__ = signature
        return wrapper


def hold(name, axes, value, seen):
    if not hasattr(value, "shape"):
        raise BadShape(f"{name} is no tensor")
    shape = list(value.shape)
    if "..." in axes:
        at = axes.index("...")
        missing = len(shape) - (len(axes) - 1)
        if missing < 0:
            raise BadShape(f"{name}: too few axes in {shape}")
        axes = axes[:at] + ["_"] * missing + axes[at + 1 :]
    if len(axes) != len(shape):
        raise BadShape(f"{name}: {len(shape)} axes instead of {len(axes)}")
    for axis, size in zip(axes, shape):
        if axis == "_":
            continue
        want = axis if isinstance(axis, int) else seen.setdefault(axis, size)
        if want != size:
            raise BadShape(f"{name}[{axis}]: {size} != {want}")
