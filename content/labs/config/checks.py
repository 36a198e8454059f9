import re

from judge import check, expect, expect_equal, fail

# ---------------------------------------------------------------- part A: conf/

FOLDER = "conf/"
CAPABILITY = {"V100": (7, 0), "T4": (7, 5), "A100": (8, 0), "A10": (8, 6), "L4": (8, 9), "H100": (9, 0), "B200": (10, 0)}
# A plain scalar that PyYAML reads as a decimal float has a dot, and a sign before any
# exponent (YAML 1.1's float type). npm's 1.1 mode is more generous, so the rule is spelt out.
PYYAML_FLOAT = re.compile(r"([-+]?\d[\d_]*\.[\d_]*|\.\d[\d_]*)([eE][-+]\d+)?")
EXPONENT = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)[eE][-+]?\d+")


def documents(lab, version="1.2"):
    """Every YAML file of the tree, by its path inside conf/."""
    paths = sorted(p for p in lab.files if p.startswith(FOLDER) and p.endswith((".yaml", ".yml")))
    found = {path.removeprefix(FOLDER): lab.yaml(path, version) for path in paths}
    for path, document in found.items():
        expect(
            isinstance(document.value, dict),
            f"{FOLDER}{path} should hold keys and values.",
            called="",
            got=document.value,
            at=(FOLDER + path, 1),
        )
    return found


def leaves(tree, prefix=""):
    """(dotted path, value) of everything in a tree that is not a dict or a list."""
    pairs = enumerate(tree) if isinstance(tree, list) else tree.items()
    for key, value in pairs:
        path = f"{prefix}.{key}" if prefix else str(key)
        if isinstance(value, (dict, list)):
            yield from leaves(value, path)
        else:
            yield path, value


def merge(base, extra):
    merged = dict(base)
    for key, value in extra.items():
        both = isinstance(value, dict) and isinstance(merged.get(key), dict)
        merged[key] = merge(merged[key], value) if both else value
    return merged


def composed(lab):
    """The config of the learner's tree, and where each value was written: dotted -> (file, line)."""
    files = documents(lab)
    main = FOLDER + "config.yaml"
    if "config.yaml" not in files:
        fail(f"`{main}` is missing. Reset the file to get it back.", called="")
    config = files["config.yaml"]
    defaults = config.value.get("defaults")
    here = (main, config.line("defaults"))
    well_formed = isinstance(defaults, list) and all(isinstance(e, (dict, str)) for e in defaults)
    expect(well_formed, f"{main}, line {here[1]}: `defaults` should be a list of `group: option` and `_self_`.", called="", got=defaults, at=here)
    cfg, where = {}, {}
    for index, entry in enumerate(defaults if "_self_" in defaults else [*defaults, "_self_"]):
        pieces = [("config.yaml", None)]
        if isinstance(entry, dict):
            here = (main, config.line(f"defaults.{index}.{next(iter(entry), '')}"))
            pieces = [
                (f"{group}/{name}.yaml", group)
                for group, option in entry.items()
                for name in (option if isinstance(option, list) else [option])
            ]
        elif entry != "_self_":
            fail(f"{main}, line {here[1]}: `{entry}` is neither `_self_` nor `group: option`.", called="", at=here)
        for path, group in pieces:
            expect(path in files, f"{main}, line {here[1]}: there is no file {FOLDER}{path}.", called="", at=here)
            own = {key: value for key, value in files[path].value.items() if group or key != "defaults"}
            cfg = merge(cfg, {group: own} if group else own)
            for dotted, _ in leaves(own):
                full = f"{group}.{dotted}" if group else dotted
                where[full] = (FOLDER + path, files[path].line(dotted))
    return cfg, where


def value_at(cfg, dotted):
    for key in dotted.split("."):
        cfg = cfg.get(key) if isinstance(cfg, dict) else None
    return cfg


def place(where, dotted):
    """`file, line n` in words, and the pair for a jump; config.yaml when nobody wrote the key."""
    at = where.get(dotted, (FOLDER + "config.yaml", 1))
    return f"{at[0]}, line {at[1]}", at


@check("tree", "conf/: the files can be read and composed")
async def _(lab):
    cfg, _ = composed(lab)
    for group in ("model", "training", "hardware"):
        here = (FOLDER + "config.yaml", lab.yaml(FOLDER + "config.yaml").line("defaults"))
        expect(isinstance(cfg.get(group), dict), f"{here[0]}, line {here[1]}: no file of the group `{group}` is chosen.", called="", at=here)


@check("batch-512", "conf/: 512 examples a step on four V100s", needs="tree")
async def _(lab):
    cfg, where = composed(lab)
    keys = ("training.batch_size", "training.gradient_accumulation_steps", "hardware.num_gpus")
    numbers = [value_at(cfg, key) for key in keys]
    for key, number in zip(keys, numbers):
        text, at = place(where, key)
        whole = type(number) is int and number > 0
        expect(whole, f"{text}: `{key}` should be a whole number above 0.", called="", got=number, at=at)
    text, at = place(where, "hardware.gpu")
    gpu = value_at(cfg, "hardware.gpu")
    expect(gpu == "V100" and numbers[2] == 4, f"{text}: you have four V100s, and this asks for {numbers[2]} × {gpu}.", called="", at=at)
    product = numbers[0] * numbers[1] * numbers[2]
    text, at = place(where, keys[1])
    expect(
        product == 512,
        f"{text}: {numbers[0]} × {numbers[1]} × {numbers[2]} = {product}, not 512. With fewer GPUs, each takes more examples or accumulates for longer.",
        called="batch_size × gradient_accumulation_steps × num_gpus",
        got=product,
        expected=512,
        at=at,
    )


@check("precision", "conf/: the GPU computes the precision natively", needs="tree")
async def _(lab):
    cfg, where = composed(lab)
    gpu, precision = value_at(cfg, "hardware.gpu"), value_at(cfg, "hardware.mixed_precision")
    text, at = place(where, "hardware.mixed_precision")
    expect(gpu in list(CAPABILITY), f"`hardware.gpu` should be one of {', '.join(CAPABILITY)}.", called="", got=gpu, at=place(where, "hardware.gpu")[1])
    major, minor = CAPABILITY[gpu]
    expect(
        precision != "bf16" or (major, minor) >= (8, 0),
        f"{text}: bf16 needs compute capability 8.0 and a {gpu} has {major}.{minor}. It would be emulated, slowly; fp16 is native.",
        called="",
        got=precision,
        at=at,
    )
    said = isinstance(cfg.get("hardware"), dict) and "mixed_precision" in cfg["hardware"]
    expect(said, "Nothing sets `hardware.mixed_precision` any more: which precision runs is then left to the program.", called="", at=place(where, "hardware.gpu")[1])
    known = ("fp16", "bf16", "fp32", "no", None, False)
    expect(precision in known, f"{text}: write `fp16`, `bf16` or `\"no\"` here.", called="", got=precision, at=at)


@check("quantisation", "conf/: 8-bit weights do not meet full fine-tuning", needs="tree")
async def _(lab):
    cfg, where = composed(lab)
    quantised, method = value_at(cfg, "model.quantization"), value_at(cfg, "training.method")
    text, at = place(where, "model.quantization")
    expect(method in ("full", "lora"), "`training.method` should be full or lora.", called="", got=method, at=place(where, "training.method")[1])
    expect(
        method == "lora" or quantised not in ("8bit", "4bit"),
        f"{text}: {quantised} weights with `method: full`. Only extra parameters can be trained on top of quantised weights: choose lora, or a model file without quantisation.",
        called="",
        got=f"quantization: {quantised}, method: {method}",
        at=at,
    )


@check("one-reading", "conf/: every YAML reader sees the same values", needs="tree")
async def _(lab):
    older = documents(lab, "1.1")
    for path, document in documents(lab).items():
        lines = lab.files[FOLDER + path].splitlines()
        then = dict(leaves(older[path].value))
        for dotted, now in leaves(document.value):
            line = document.line(dotted)
            at, here = (FOLDER + path, line), f"{FOLDER}{path}, line {line}: `{dotted}`"
            raw = document.raw(dotted) or ""
            tagged = "!!" in lines[line - 1]
            if EXPONENT.fullmatch(raw) and not PYYAML_FLOAT.fullmatch(raw) and not tagged:
                fail(
                    f"{here} is a number in YAML 1.2, but PyYAML gives '{raw}', a text: its rule wants a dot, and a sign in the exponent. Write {spelt(now)}.",
                    called="",
                    got=raw,
                    expected=spelt(now),
                    at=at,
                )
            before = then.get(dotted)
            same = type(before) is type(now) and before == now
            expect(
                same,
                f"{here}: `{raw}` is {before!r} to YAML 1.1 and {now!r} to YAML 1.2. Write it so that both agree (`true`, or quotes for text).",
                called="",
                got=f"1.1: {before!r}, 1.2: {now!r}",
                at=at,
            )
    cfg, where = composed(lab)
    rate = value_at(cfg, "training.learning_rate")
    text, at = place(where, "training.learning_rate")
    expect(type(rate) is float, f"{text}: the learning rate should be a float to every reader.", called="", got=rate, at=at)
    expect(rate in (2e-5, 2e-4), f"{text}: the rate itself should stay what it was, 2.0e-5 (full) or 2.0e-4 (lora).", called="", got=rate, at=at)
    for path, rate in (("training/full.yaml", 2e-5), ("training/lora.yaml", 2e-4)):
        kept = documents(lab)[path].value
        expect(kept.get("learning_rate") == rate, f"{FOLDER}{path}: `learning_rate` should stay {spelt(rate)}; only its spelling was wrong.", called="", got=kept.get("learning_rate"), expected=rate, at=(FOLDER + path, 1))
        expect(kept.get("gradient_checkpointing"), f"{FOLDER}{path}: `gradient_checkpointing` was on, and should stay on for every reader.", called="", got=kept.get("gradient_checkpointing"), at=(FOLDER + path, 1))


def spelt(number):
    """A float as PyYAML, OmegaConf and YAML 1.2 all read it: 2.0e-5."""
    digits, _, exponent = f"{number:e}".partition("e")
    digits = digits.rstrip("0")
    return f"{digits}{'0' if digits.endswith('.') else ''}e{exponent[0]}{int(exponent[1:])}"


# ---------------------------------------------------------------- part B: compose.py


def shown(files, defaults, overrides):
    return f"compose({files!r}, {defaults!r}, {overrides!r})"


async def attempt(lab, files, defaults, overrides):
    """("value", result) or ("raised", names of the class and its bases, message)."""
    return await lab.exec(
        """
        import compose
        def attempt():
            try:
                return "value", compose.compose(files, defaults, overrides)
            except Exception as error:
                return "raised", [kind.__name__ for kind in type(error).__mro__], str(error)
        attempt()
        """,
        called=shown(files, defaults, overrides),
        files=files,
        defaults=defaults,
        overrides=overrides,
    )


def one_file(**own):
    """files and defaults of a config that config.yaml alone makes."""
    return {"config.yaml": own}, ["_self_"]


@check("deep-merge", "compose: dicts merge at every depth")
async def _(lab):
    rate, epochs, batch = lab.random_int(1, 99) / 1e6, lab.random_int(2, 40), lab.random_int(1, 64)
    files = {
        "config.yaml": {"training": {"epochs": epochs, "tags": ["mine"], "optimizer": {"name": "adamw"}}},
        "training/base.yaml": {
            "learning_rate": rate,
            "batch_size": batch,
            "tags": ["a", "b"],
            "optimizer": {"name": "sgd", "eps": 1e-08, "more": {"fused": True}},
        },
    }
    got = await lab.call("compose.compose", files, [{"training": "base"}, "_self_"], [])
    training = got.get("training") if isinstance(got, dict) else None
    expect(isinstance(training, dict), "`training/base.yaml` should arrive under the key `training`.", got=got)
    for key in ("learning_rate", "batch_size"):
        expect(key in training, f"training.{key} vanished: config.yaml's `training` replaced the file's dict instead of merging with it (`dict.update` does that).", got=got)
    optimizer = training.get("optimizer")
    expect(isinstance(optimizer, dict) and "more" in optimizer, "training.optimizer lost its keys: merge dicts inside dicts too.", got=got)
    expect(training.get("tags") != ["a", "b"], "config.yaml comes after the group here, so its list should win.", got=training["tags"], expected=["mine"])
    expect(training.get("tags") == ["mine"], "A list is replaced, not extended or merged.", got=training.get("tags"), expected=["mine"])
    expected = {
        "training": {
            "learning_rate": rate,
            "batch_size": batch,
            "tags": ["mine"],
            "epochs": epochs,
            "optimizer": {"name": "adamw", "eps": 1e-08, "more": {"fused": True}},
        }
    }
    expect_equal(got, expected, "The merged config is not the combination of both files.")


@check("order", "compose: the last one wins, and _self_ has a place")
async def _(lab):
    mine, small, large = (lab.word() + str(i) for i in range(3))
    files = {
        "config.yaml": {"defaults": ["not part of the config"], "model": {"name": mine}},
        "model/small.yaml": {"name": small},
        "model/large.yaml": {"name": large},
    }
    cases = [
        ([{"model": "small"}, "_self_"], mine, "`_self_` is last, so config.yaml's own keys win."),
        (["_self_", {"model": "small"}], small, "`_self_` is first, so model/small.yaml comes after config.yaml and wins."),
        ([{"model": "large"}], mine, "Without `_self_`, config.yaml's own keys come last."),
        (["_self_", {"model": "small"}, {"model": "large"}], large, "Both files are taken, in that order: the last one wins."),
        (["_self_", {"model": "large"}, {"model": "small"}], small, "Both files are taken, in that order: the last one wins."),
    ]
    for defaults, name, why in cases:
        got = await lab.call("compose.compose", files, defaults, [])
        expect_equal(got, {"model": {"name": name}}, why)


@check("override", "compose: an override replaces, in order")
async def _(lab):
    batch, seed, depth = lab.draw_distinct(100, 10_000, 3)
    files, defaults = one_file(seed=1, training={"batch_size": 4, "optimizer": {"eps": 5, "name": "adamw"}})
    overrides = [f"training.batch_size={seed}", f"seed={seed}", f"training.optimizer.eps={depth}", f"training.batch_size={batch}"]
    got = await lab.call("compose.compose", files, defaults, overrides)
    expected = {"seed": seed, "training": {"batch_size": batch, "optimizer": {"eps": depth, "name": "adamw"}}}
    expect_equal(got, expected, "Each override replaces one value (of the type that `parse` of overrides.py gives it), the later one wins, and the neighbours stay.")
    a, b = lab.draw_distinct(2, 99, 2)
    for text, value in [("2e-5", 2e-5), ("8bit", "8bit"), (f"{a}*{b}", f"{a}*{b}"), ("null", None), ('"a=b"', "a=b")]:
        question = (*one_file(run={"note": "old"}), [f"run.note={text}"])
        kind, *rest = await attempt(lab, *question)
        if kind == "raised":
            expect(not {"SyntaxError", "NameError"} & set(rest[0]), f"`{text}` is not Python, and eval runs code: whoever sets an override could run anything. Take the value from `parse`.", got=f"{rest[0][0]}: {rest[1]}", expected=value)
            await lab.call("compose.compose", *question)
        got = rest[0]
        expect_equal(got, {"run": {"note": value}}, f"`{text}` stands for {value!r}: `parse` of overrides.py tells what a text stands for, without running it.")


@check("add", "compose: + adds, ++ adds or replaces")
async def _(lab):
    old, new = lab.draw_distinct(1, 1000, 2)
    files, defaults = one_file(run={"seed": old})
    got = await lab.call("compose.compose", files, defaults, [f"+run.steps={new}", f"+a.b.c={new}"])
    expect_equal(got, {"run": {"seed": old, "steps": new}, "a": {"b": {"c": new}}}, "`+` adds a key, and the parents it needs.")
    got = await lab.call("compose.compose", files, defaults, [f"++run.seed={new}", f"++x.y={old}"])
    expect_equal(got, {"run": {"seed": new}, "x": {"y": old}}, "`++` replaces what is there and adds what is not.")
    await refused(lab, files, defaults, f"+run.seed={new}", "seed", "key exists: use ++ or no prefix. `+` promises that the key is new, so here it must raise.")


@check("delete", "compose: ~ removes a key")
async def _(lab):
    files, defaults = one_file(run={"seed": 1, "note": lab.word()}, lora={"r": lab.random_int(1, 64)})
    got = await lab.call("compose.compose", files, defaults, ["~run.note", "~lora"])
    expect_equal(got, {"run": {"seed": 1}}, "`~` removes a key with all that is below it, and nothing else.")


async def refused(lab, files, defaults, override, name, message):
    """The override (or, without one, the defaults) must raise an error that names `name`."""
    overrides = [override] if override else []
    kind, *rest = await attempt(lab, files, defaults, overrides)
    expect(kind == "raised", message, got=rest[0], expected=f"ConfigError naming {name}")
    bases, text = rest
    if bases[0] == "NotImplementedError":
        await lab.call("compose.compose", files, defaults, overrides)
    expect("ConfigError" in bases, f"This should end in a `ConfigError` with a message, not in {bases[0]}.", got=f"{bases[0]}: {text}", expected=f"ConfigError naming {name}")
    expect(name in text, f"The error does not say which one: name `{name}`.", got=f"{bases[0]}: {text}", expected=f"ConfigError naming {name}")


@check("refuse", "compose: what is not there is refused by name")
async def _(lab):
    word = lab.word()
    files, defaults = one_file(training={"learning_rate": 0.1})
    await refused(lab, files, defaults, "training.learning_rte=0.5", "learning_rte", "A misspelt key was accepted in silence, and training would go on with the old rate. Without `+` the key must exist.")
    await refused(lab, files, defaults, f"{word}.depth=1", "depth", f"There is no `{word}`, so nothing below it can be replaced.")
    await refused(lab, files, defaults, f"~training.{word}", word, "`~` on a key that is not there should raise: somebody believes it is.")
    await refused(lab, files, [{"training": word}, "_self_"], None, word, f"There is no training/{word}.yaml, and the choice was ignored.")


def settings(batch=4, steps=16, gpus=8, gpu="A100", precision="bf16", quantization=None, method="full", rate=2e-5):
    return {
        "model": {"name": "meta-llama/Llama-2-7b-hf", "quantization": quantization},
        "training": {"method": method, "batch_size": batch, "gradient_accumulation_steps": steps, "learning_rate": rate},
        "hardware": {"gpu": gpu, "num_gpus": gpus, "mixed_precision": precision},
    }


@check("effective-batch", "effective_batch: every GPU takes its share")
async def _(lab):
    drawn = [lab.draw_distinct(2, 40, 3) for _ in range(3)]
    for batch, steps, gpus in [(4, 16, 8), (2, 64, 4), *drawn]:
        got = await lab.call("compose.effective_batch", settings(batch, steps, gpus))
        why = f"{batch} examples × {steps} accumulation steps × {gpus} GPUs"
        if got == batch * steps:
            count = "Eight" if gpus == 8 else gpus
            fail(f"{count} GPUs each take a share: {batch} × {steps} is what one of them does.", got=got, expected=batch * steps * gpus)
        if got == batch * gpus:
            fail("Gradients add up over the accumulation steps before the optimiser moves.", got=got, expected=batch * steps * gpus)
        expect_equal(got, batch * steps * gpus, f"One step takes {why}.")


@check("validate", "validate: impossible combinations are reported")
async def _(lab):
    precision, quantization, rate = "hardware.mixed_precision", "model.quantization", "training.learning_rate"
    old, new = lab.choice(["V100", "T4"]), lab.choice(["A100", "A10", "L4", "H100"])
    cases = [
        (settings(gpu=new), []),
        (settings(gpu="A100"), []),
        (settings(gpu="B200"), []),
        (settings(gpu=old, precision="fp16"), []),
        (settings(gpu="V100"), [precision]),
        (settings(gpu=old), [precision]),
        (settings(gpu=new, quantization="8bit"), [quantization]),
        (settings(gpu=new, quantization="4bit"), [quantization]),
        (settings(gpu=new, quantization="8bit", method="lora"), []),
        (settings(gpu=new, rate="2e-5"), [rate]),
        (settings(gpu=old, quantization="8bit", rate=None), [precision, quantization, rate]),
    ]
    for cfg, keys in cases:
        problems = await lab.call("compose.validate", cfg)
        strings = isinstance(problems, (list, tuple)) and all(isinstance(p, str) for p in problems)
        expect(strings, "`validate` should return a list of strings.", got=problems)
        for key in keys:
            expect(any(key in problem for problem in problems), missed(key, cfg), got=problems, expected=f"a problem naming {key}")
        gpu = cfg["hardware"]["gpu"]
        expect(len(problems) == len(keys), f"This reports more than is wrong: one string for each problem. (bf16 starts at capability 8.0 itself; a {gpu} has {'.'.join(map(str, CAPABILITY[gpu]))}.)", got=problems, expected=keys)


def missed(key, cfg):
    gpu, quantization, rate = cfg["hardware"]["gpu"], cfg["model"]["quantization"], cfg["training"]["learning_rate"]
    return {
        "hardware.mixed_precision": f"bf16 on a {gpu} passed: its capability is below 8.0.",
        "model.quantization": f"{quantization} with full fine-tuning passed: quantised weights are not trained themselves.",
        "training.learning_rate": f"A learning rate of {rate!r} passed, and it is not a number. (PyYAML makes texts of rates such as 2e-5.)",
    }[key]


@check("pure", "compose: the caller's files stay as they are")
async def _(lab):
    files = {
        "config.yaml": {"defaults": [{"training": "base"}], "training": {"optimizer": {"eps": 1}}, "run": {"seeds": [1, 2], "note": "x"}},
        "training/base.yaml": {"batch_size": 4, "optimizer": {"name": "adamw", "betas": [1, 2]}},
    }
    overrides = [f"++training.batch_size={lab.random_int(5, 99)}", "++training.optimizer.eps=2", "+run.tag=3", "~run.note"]
    given = (files, [{"training": "base"}], overrides)
    after = await lab.exec(
        """
        import compose
        result = compose.compose(files, defaults, overrides)
        called = repr((files, defaults, overrides))
        def edit(node):
            for inner in list(node.values() if isinstance(node, dict) else node):
                if isinstance(inner, (dict, list)):
                    edit(inner)
            node.update(edited="edited") if isinstance(node, dict) else node.append("edited")
        edit(result)
        (files, defaults, overrides), called == before
        """,
        called=shown(*given),
        files=files,
        defaults=given[1],
        overrides=overrides,
        before=repr(given),
    )
    arguments, untouched = after
    inner = "`dict(x)` and `x.copy()` copy the outermost level only; `copy.deepcopy(x)` copies the dicts and lists inside as well."
    for name, was, now in zip(("files", "defaults", "overrides"), given, arguments):
        expect(untouched or was == now, f"`compose` changed its argument `{name}`. {inner}", got=now, expected=was)
    expect("edited" not in repr(arguments), f"The result shares dicts or lists with `files`: editing one run's config changed the next. {inner}", got=arguments[0], expected=files)
