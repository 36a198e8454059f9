from _missing import missing_from

from . import cudnn

__all__ = ["cudnn"]
__getattr__ = missing_from("torch.backends")
del missing_from
