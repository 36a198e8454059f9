"""Will this wheel run on that machine?"""

from typing import Literal

import tables

type Code = Literal["machine", "ptx"]


def check(
    driver: str, gpu: tables.Gpu, wheel: tables.Wheel, host_toolkit: str | None = None
) -> tuple[str, str]:
    """(status, fix): "runs", "compat" or "fails", and what would help.

    `host_toolkit` is accepted and not looked at: the wheel brings its own runtime.
    """
    if wheel["cuda"] is None:
        return "runs", ""
    code = usable_code(gpu["capability"], wheel["archs"])
    if code is None:
        return "fails", "wheel"

    major, minor = (int(part) for part in wheel["cuda"].split("."))
    branch = int(driver.split(".")[0])
    if driver_accepts(branch, code, (major, minor)):
        return "runs", ""
    if gpu["datacenter"] and branch in tables.COMPAT_BRANCHES[major]:
        return "compat", f"cuda-compat-{major}-{minor}"
    return "fails", "driver"


def usable_code(capability: tuple[int, int], archs: list[str]) -> Code | None:
    """The kind of code in the wheel that this GPU can use; machine code comes first."""
    found: Code | None = None
    for arch in archs:
        kind, _, digits = arch.partition("_")
        target = divmod(int(digits), 10)  # sm_120 is (12, 0)
        if kind == "sm" and target[0] == capability[0] and target[1] <= capability[1]:
            return "machine"
        if kind == "compute" and target <= capability:
            found = "ptx"
    return found


def driver_accepts(branch: int, code: Code, built_with: tuple[int, int]) -> bool:
    """Whether a driver of this branch starts the runtime, and compiles the PTX if need be."""
    if code == "machine":
        return branch >= tables.MINIMUM_DRIVER[built_with[0]]
    speaks = max((cuda for b, cuda in tables.DRIVER_CUDA.items() if b <= branch), default=(0, 0))
    return speaks >= built_with


if __name__ == "__main__":
    import machines

    machines.show()
