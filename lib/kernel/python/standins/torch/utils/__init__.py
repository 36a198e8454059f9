from _missing import missing_from

from . import data

__all__ = ["data"]
__getattr__ = missing_from("torch.utils")
del missing_from
