"""Will this wheel run on that machine?"""

import tables


def check(
    driver: str, gpu: tables.Gpu, wheel: tables.Wheel, host_toolkit: str | None = None
) -> tuple[str, str]:
    """(status, fix): "runs", "compat" or "fails", and what would help."""
    if host_toolkit is not None and host_toolkit != wheel["cuda"]:
        return "fails", "toolkit"
    return "runs", ""


if __name__ == "__main__":
    import machines

    machines.show()
