"""Will this wheel run on that machine?"""

from bisect import bisect

import tables


def check(
    driver: str, gpu: tables.Gpu, wheel: tables.Wheel, host_toolkit: str | None = None
) -> tuple[str, str]:
    """(status, fix): "runs", "compat" or "fails", and what would help."""
    cuda = wheel["cuda"]
    if not cuda:
        return "runs", ""
    major, minor = map(int, cuda.split("."))
    branch = int(driver.partition(".")[0])
    have = 10 * gpu["capability"][0] + gpu["capability"][1]
    machine = {int(arch[3:]) for arch in wheel["archs"] if arch.startswith("sm_")}
    ptx = {int(arch[8:]) for arch in wheel["archs"] if arch.startswith("compute_")}

    if machine & set(range(have // 10 * 10, have + 1)):
        enough = branch >= tables.MINIMUM_DRIVER[major]
    elif any(code <= have for code in ptx):
        known = sorted(tables.DRIVER_CUDA)
        enough = tables.DRIVER_CUDA[known[bisect(known, branch) - 1]] >= (major, minor)
    else:
        return "fails", "wheel"

    if enough:
        return "runs", ""
    if gpu["datacenter"] and branch in tables.COMPAT_BRANCHES.get(major, ()):
        return "compat", "cuda-compat-" + cuda.replace(".", "-")
    return "fails", "driver"


if __name__ == "__main__":
    import machines

    machines.show()
