from functools import wraps
from inspect import signature


def parse(contract):
    left, right = contract.split("->")  # ValueError by itself when there is no arrow, or two
    shapes = [part.split() for part in [*left.split(","), right]]
    for axes in shapes:
        for axis in axes:
            if axis != "..." and not axis.isidentifier() and not axis.isdigit():
                raise ValueError(f"what is {axis!r}?")
        if axes.count("...") > 1:
            raise ValueError("only one ellipsis")
    return shapes


def shaped(contract):
    *inputs, output = parse(contract)

    def decorator(function):
        if len(inputs) > len(signature(function).parameters):
            raise ValueError("more shapes than parameters")

        @wraps(function)
        def wrapper(*args, **kwargs):
            sizes = {}
            values = signature(function).bind(*args, **kwargs).arguments
            for name, axes in zip(signature(function).parameters, inputs):
                if name in values:
                    compare(name, axes, values[name], sizes)
            result = function(*args, **kwargs)
            compare("result", output, result, sizes)
            return result

        return wrapper

    return decorator


def compare(name, axes, value, sizes):
    try:
        shape = tuple(value.shape)
    except AttributeError:
        raise TypeError(f"{name} has no shape") from None
    match axes, shape:
        case [], ():
            return
        case ["...", *rest], _ if len(shape) >= len(rest):
            # from the back, so that the ellipsis takes what is left
            both = list(zip(reversed(rest), reversed(shape)))
        case _ if "..." in axes:
            at = axes.index("...")
            if len(shape) < len(axes) - 1:
                raise TypeError(f"{name}: too few axes")
            both = list(zip(axes[:at], shape)) + list(zip(axes[:at:-1], reversed(shape)))
        case _ if len(axes) == len(shape):
            both = list(zip(axes, shape))
        case _:
            raise TypeError(f"{name}: {len(shape)} axes, the contract says {len(axes)}")
    for axis, size in both:
        if axis.isdigit() and int(axis) != size:
            raise TypeError(f"{name}: {size} where {axis} was promised")
        if axis == "_" or axis.isdigit():
            continue
        if axis in sizes and sizes[axis] != size:
            raise TypeError(f"{axis} is {sizes[axis]} elsewhere and {size} in {name}")
        sizes[axis] = size
