"""Will this wheel run on that machine?"""

import tables


def check(
    driver: str, gpu: tables.Gpu, wheel: tables.Wheel, host_toolkit: str | None = None
) -> tuple[str, str]:
    """(status, fix): "runs", "compat" or "fails", and what would help.

    `driver` is a full number, as nvidia-smi prints it: "535.183.01" is of branch 535.
    `host_toolkit` is what nvcc --version says, None where there is no nvcc.
    """
    if host_toolkit is not None and host_toolkit != wheel["cuda"]:
        return "fails", "toolkit"
    return "runs", ""


if __name__ == "__main__":
    import machines

    machines.show()
