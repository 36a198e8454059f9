"""A stand-in for NumPy: `numpy.random` and arrays just big enough to hold a draw.

Written for this course; it shares no code with NumPy. Its random streams are NumPy's
bit for bit where it has them, and it says so plainly where it lacks something.
"""

from _missing import missing_from

from . import random
from ._array import allclose, arange, array, array_equal, ndarray

__version__ = "stand-in"
__all__ = ["allclose", "arange", "array", "array_equal", "ndarray", "random"]
__getattr__ = missing_from("numpy")
del missing_from
