"""Given: the releases of the invented package numkit. Not to be edited.

A yanked release is passed over from that day on.
"""

NUMKIT = {
    "2.0.0": {"uploaded": "2024-03-12", "yanked": None},
    "2.1.0rc1": {"uploaded": "2024-07-30", "yanked": None},
    "2.1.0": {"uploaded": "2024-09-10", "yanked": None},
    "2.2.0": {"uploaded": "2025-01-21", "yanked": "2025-02-03"},
    "2.2.1": {"uploaded": "2025-02-05", "yanked": None},
    "2.9.0": {"uploaded": "2025-08-19", "yanked": None},
    "2.1.1": {"uploaded": "2025-09-02", "yanked": None},  # a repair of an older series
    "2.10.0": {"uploaded": "2026-02-17", "yanked": None},
    "3.0.0rc1": {"uploaded": "2026-09-01", "yanked": None},
}
