"""Seven machines, and what happened on them. Read-only."""

from cuda import check
from tables import Gpu, Wheel

A100: Gpu = {"name": "A100", "capability": (8, 0), "datacenter": True}
H100: Gpu = {"name": "H100", "capability": (9, 0), "datacenter": True}
V100: Gpu = {"name": "V100", "capability": (7, 0), "datacenter": True}
RTX4090: Gpu = {"name": "RTX 4090", "capability": (8, 9), "datacenter": False}
RTX5090: Gpu = {"name": "RTX 5090", "capability": (12, 0), "datacenter": False}


def wheel(cuda: str | None, archs: str = "") -> Wheel:
    return {"cuda": cuda, "archs": archs.split()}


CPU = wheel(None)
CU118 = wheel("11.8", "sm_37 sm_50 sm_60 sm_70 sm_75 sm_80 sm_86 sm_90")
CU126 = wheel("12.6", "sm_50 sm_60 sm_70 sm_75 sm_80 sm_86 sm_90")
CU128 = wheel("12.8", "sm_70 sm_75 sm_80 sm_86 sm_90 sm_100 sm_120")
CU130 = wheel("13.0", "sm_75 sm_80 sm_86 sm_90 sm_100 sm_120 compute_120")

STORIES: list[tuple[str, str, Gpu, Wheel, str | None, str]] = [
    ("cluster node, cu128", "535.183.01", A100, CU128, "11.8", "trained all night"),
    ("gaming PC, cu118", "580.95.05", RTX4090, CU118, None, "trained all night"),
    ("new PC, cu126", "570.86.16", RTX5090, CU126, "12.6", "no kernel image is available"),
    ("gaming PC, cu130", "550.54.14", RTX4090, CU130, "13.0", "driver is too old"),
    ("cloud node, cu130", "535.183.01", H100, CU130, None, "ran, after one package"),
    ("old node, cu130", "580.95.05", V100, CU130, None, "no kernel image is available"),
    ("test runner, CPU wheel", "390.157", V100, CPU, "10.2", "ran, on the CPU"),
]


def show() -> None:
    print(f"{'':24}{'your verdict':30}what happened")
    for title, driver, gpu, built, toolkit, happened in STORIES:
        status, fix = check(driver, gpu, built, toolkit)
        verdict = f"{status}, {fix}" if fix else f"{status}"
        print(f"{title:24}{verdict:30}{happened}")
