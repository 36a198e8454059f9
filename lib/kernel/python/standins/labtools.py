"""What a lab's own code may import besides the standard library.

The parsers are the page's (npm `yaml`), not PyYAML; the value is plain data.
"""

import json

import _dayone_host
import _dayone_values


class YamlError(ValueError):
    """The text is not YAML; the message names the line."""


def load_yaml(source, version="1.2"):
    """Plain data from YAML text, or from the lab file of that name (ends in .yaml or .yml)."""
    name = "YAML text"
    if "\n" not in source and source.endswith((".yaml", ".yml")):
        name = source
        with open(source, encoding="utf-8") as file:
            source = file.read()
    parsed = json.loads(_dayone_host.parse_yaml(source, version))
    if parsed["errors"]:
        first = parsed["errors"][0]
        raise YamlError(f"{name}, line {first['line']}: {first['message']}")
    return _dayone_values.decode(json.dumps(parsed["value"]))
