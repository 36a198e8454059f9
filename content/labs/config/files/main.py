"""Composes conf/ and prints what comes out. Try overrides here; this file is not judged."""

from pathlib import Path

from compose import compose, effective_batch, validate
from labtools import load_yaml

OVERRIDES = []  # for example ["training.learning_rate=1e-3", "+run.note=\"a first try\""]


def readers():
    """Who reads YAML here: name -> function of a text."""
    known = {"YAML 1.2": load_yaml, "YAML 1.1": lambda text: load_yaml(text, "1.1")}
    try:
        import yaml
        from omegaconf import OmegaConf
    except ImportError as error:
        print(f"Without the real PyYAML and OmegaConf ({error}).\n")
        return known

    def omega(text):
        return OmegaConf.to_container(OmegaConf.create(text))

    return {**known, f"PyYAML {yaml.__version__}": yaml.safe_load, "OmegaConf": omega}


def scalars(tree, path=()):
    """Every value of a tree, by its path."""
    if not isinstance(tree, (dict, list)):
        return {".".join(path): repr(tree)}
    found = {}
    for key, inner in tree.items() if isinstance(tree, dict) else enumerate(tree):
        found |= scalars(inner, (*path, str(key)))
    return found


def compare(path, text):
    """Prints what not every reader takes for the same value of the same type."""
    read = {}
    for name, reader in READERS.items():
        try:
            read[name] = scalars(reader(text))
        except Exception as error:
            print(f"{path}: {name} refuses it: {error}")
    for at in dict.fromkeys(at for values in read.values() for at in values):
        says = {name: values.get(at, "nothing") for name, values in read.items()}
        if len(set(says.values())) > 1:
            print(f"{path}, {at}:", ", ".join(f"{name} {value}" for name, value in says.items()))


def show(tree, indent=""):
    for key, value in tree.items():
        if isinstance(value, dict):
            print(f"{indent}{key}:")
            show(value, indent + "  ")
        else:
            print(f"{indent}{key}: {value!r}")


READERS = readers()
files = {}
for path in sorted(Path("conf").rglob("*.yaml")):
    text = path.read_text(encoding="utf-8")
    files[path.relative_to("conf").as_posix()] = load_yaml(str(path))
    compare(path, text)
print()

cfg = compose(files, files["config.yaml"]["defaults"], OVERRIDES)
show(cfg)
print("\neffective batch:", effective_batch(cfg))
for problem in validate(cfg):
    print("problem:", problem)
