"""Given: four small indexes, and what a project asks of each. Not to be edited.

An index says, for every release of a package, which other packages it needs:
INDEX[package][version] is a dict from a package's name to a specifier.
"""

# Bounds on tokenizers as they were in October 2023. All other requirements are left out.
OCTOBER_2023 = {
    "transformers": {
        "4.33.3": {"tokenizers": ">=0.11.1,!=0.11.3,<0.14"},
        "4.34.0": {"tokenizers": ">=0.14,<0.15"},
    },
    "fastembed": {
        "0.0.5": {"tokenizers": ">=0.13,<0.14"},
        "0.1.0": {"tokenizers": ">=0.13,<0.14"},
        "0.1.1": {"tokenizers": ">=0.13,<0.14"},
    },
    "tokenizers": {"0.13.3": {}, "0.14.0": {}, "0.14.1": {}},
}

# Invented: the plotter asks for an old arrays, after a new one has been chosen.
LATE = {
    "arrays": {"1.26.4": {}, "2.0.0": {}, "2.10.0": {}},
    "plotter": {"3.7": {"arrays": ">=1.21"}, "3.8": {"arrays": ">=1.21,<2"}},
    "report": {"1.0": {"plotter": ">=3.8", "arrays": ""}},
}

# Invented: two packages that need each other, as some plug-in systems do.
CIRCLE = {
    "host": {"1.0": {"plugin": "<2"}, "2.0": {"plugin": ">=2"}},
    "plugin": {"1.5": {"host": "<2"}, "2.1": {"host": ">=2"}},
}

CASES = {
    "both, newest first": (OCTOBER_2023, {"transformers": "", "fastembed": ""}),
    "the project insists": (OCTOBER_2023, {"transformers": ">=4.34", "fastembed": ""}),
    "a late objection": (LATE, {"arrays": "", "report": ""}),
    "a circle": (CIRCLE, {"host": ""}),
}
