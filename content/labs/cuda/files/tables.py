"""What NVIDIA's documentation says, November 2026, and the shapes of the inputs. Read-only."""

from typing import TypedDict


class Gpu(TypedDict):
    name: str
    capability: tuple[int, int]  # (8, 9), as torch.cuda.get_device_capability() says
    datacenter: bool


class Wheel(TypedDict):
    cuda: str | None  # "12.8", as torch.version.cuda says; None in a wheel for CPUs
    archs: list[str]  # ["sm_80", "sm_90", "compute_90"], as torch.cuda.get_arch_list() says


# CUDA major -> the oldest driver branch on which every release of that major starts.
MINIMUM_DRIVER = {11: 450, 12: 525, 13: 580}

# Driver branch -> the newest CUDA it speaks: the one at the top right of nvidia-smi.
DRIVER_CUDA = {
    450: (11, 0),
    455: (11, 1),
    460: (11, 2),
    465: (11, 3),
    470: (11, 4),
    495: (11, 5),
    510: (11, 6),
    515: (11, 7),
    520: (11, 8),
    525: (12, 0),
    530: (12, 1),
    535: (12, 2),
    545: (12, 3),
    550: (12, 4),
    555: (12, 5),
    560: (12, 6),
    570: (12, 8),
    575: (12, 9),
    580: (13, 0),
    590: (13, 1),
}

# CUDA major -> the older driver branches that a cuda-compat package of that major supports.
COMPAT_BRANCHES: dict[int, set[int]] = {11: set(), 12: {470, 525, 535, 550}, 13: {535, 550, 570}}
