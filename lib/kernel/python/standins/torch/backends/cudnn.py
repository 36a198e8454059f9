"""The two switches that reproducible runs set; torch's defaults."""

from _missing import missing_from

deterministic = False
benchmark = False


def is_available() -> bool:
    return False


__getattr__ = missing_from("torch.backends.cudnn")
del missing_from
