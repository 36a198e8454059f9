import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import type { Files } from '@/lib/course/schema'
import type { ToolService } from '../tool'
import { createService } from './service'
import { builtAssets, inShort } from './test-checker'

let service: ToolService<'basedpyright'>
const standard = { mode: 'standard', rules: {} } as const

beforeAll(async () => {
  service = await createService(await builtAssets())
})

const check = async (files: Files) => inShort(await service.diagnose(files, standard))
const checkMain = (lines: readonly string[]) => check({ 'main.py': `${lines.join('\n')}\n` })

function filesBelow(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return Object.fromEntries(
    names
      .filter((name) => /\.pyi?$/.test(name))
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  )
}

it('has nothing to say against the stubs themselves', async () => {
  const stubs = filesBelow('lib/tools/basedpyright/stubs')
  expect(Object.keys(stubs).length).toBeGreaterThan(30)
  expect(await check(stubs)).toEqual([])
})

it('knows every name of the libraries that the labs use', async () => {
  // Whether a lab's own types are strict is the lab's business; a name that is missing is ours.
  const ours = /^(reportAttributeAccessIssue|reportMissingImports|reportCallIssue)/
  for (const lab of readdirSync('content/labs')) {
    const given = filesBelow(`content/labs/${lab}/files`)
    const solved = filesBelow(`content/labs/${lab}/solution`)
    const verdict = await check({ ...given, ...solved })
    expect(
      verdict.filter((line) => ours.test(line)),
      lab,
    ).toEqual([])
  }
})

it('knows what the stand-ins of numpy and torch export', async () => {
  const exported = (module: string, file: string) => {
    const text = readFileSync(`lib/kernel/python/standins/${file}`, 'utf8')
    const names = [...text.matchAll(/^(?:def|class|async def) ([a-zA-Z]\w*)|^([a-z]\w*) = /gm)]
      .map(([, defined, assigned]) => defined ?? assigned ?? '')
      .concat(
        [...text.matchAll(/^from \.\S* import ([^(\n]+)$/gm)].flatMap(([, list]) =>
          (list ?? '').split(',').map((one) => (one.split(' as ')[1] ?? one).trim()),
        ),
      )
    expect(names.length, file).toBeGreaterThan(1)
    return [`import ${module}`, ...names.map((name) => `print(${module}.${name})`)]
  }
  expect(await checkMain(exported('torch', 'torch/__init__.py'))).toEqual([])
  expect(await checkMain(exported('torch.cuda', 'torch/cuda.py'))).toEqual([])
  expect(await checkMain(exported('numpy', 'numpy/__init__.py'))).toEqual([])
  expect(await checkMain(exported('numpy.random', 'numpy/random.py'))).toEqual([])
})

it('reports names that the libraries do not have', async () => {
  const lines = [
    'import numpy as np',
    'import torch',
    'from transformers import AutoModle',
    'torch.manual_sed(1)',
    'torch.rand(2).nope',
    'np.random.sede(1)',
    'np.zeros(3).nope()',
    'torch.cuda.is_availabel()',
  ]
  expect(await checkMain(lines)).toEqual([
    'reportAttributeAccessIssue main.py:3:26',
    'reportAttributeAccessIssue main.py:4:7',
    'reportAttributeAccessIssue main.py:5:15',
    'reportAttributeAccessIssue main.py:6:11',
    'reportAttributeAccessIssue main.py:7:13',
    'reportAttributeAccessIssue main.py:8:12',
  ])
})

it('does not see shapes, and does see what is no tensor', async () => {
  const lines = [
    'import torch',
    'a = torch.rand(2, 3)',
    'product: torch.Tensor = a @ torch.rand(2, 3)',
    'loss: float = (2 * product - a / 3).sum().item()',
    'a @ [1, 2]',
    'a + "1"',
    'torch.zeros(2, dtype="float32")',
  ]
  expect(await checkMain(lines)).toEqual([
    'reportOperatorIssue main.py:5:1',
    'reportUnusedExpression main.py:5:1',
    'reportOperatorIssue main.py:6:1',
    'reportUnusedExpression main.py:6:1',
    'reportCallIssue main.py:7:1',
    'reportArgumentType main.py:7:22',
  ])
})

it('accepts a training loop as the documentation writes it', async () => {
  const lines = [
    'import torch',
    'from torch import nn',
    'from torch.utils.data import DataLoader, Dataset, Sampler',
    '',
    'class Pairs(Dataset[tuple[torch.Tensor, int]]):',
    '    def __len__(self) -> int:',
    '        return 8',
    '    def __getitem__(self, index: int) -> tuple[torch.Tensor, int]:',
    '        return torch.rand(4), index % 2',
    '',
    'class Backwards(Sampler[int]):',
    '    def __iter__(self):',
    '        return iter(range(7, -1, -1))',
    '',
    'class Net(nn.Module):',
    '    def __init__(self) -> None:',
    '        super().__init__()',
    '        self.layers = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))',
    '    def forward(self, x: torch.Tensor) -> torch.Tensor:',
    '        return self.layers(x)',
    '',
    'device = "cuda" if torch.cuda.is_available() else "cpu"',
    'model = Net().to(device)',
    'optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)',
    'schedule = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1)',
    'loader = DataLoader(Pairs(), batch_size=4, sampler=Backwards())',
    'for inputs, targets in loader:',
    '    optimizer.zero_grad()',
    '    loss = nn.functional.cross_entropy(model(inputs.to(device)), targets.to(device))',
    '    loss.backward()',
    '    nn.utils.clip_grad_norm_(model.parameters(), 1.0)',
    '    optimizer.step()',
    'schedule.step()',
    '@torch.no_grad()',
    'def evaluate(x: torch.Tensor) -> list[int]:',
    '    with torch.inference_mode(), torch.autocast("cuda", dtype=torch.bfloat16):',
    '        return model.eval()(x).argmax(dim=-1).tolist()',
    'torch.save(model.state_dict(), "model.pt")',
  ]
  expect(await checkMain(lines)).toEqual([])
})

it('accepts a fine-tuning script and reports a misspelt argument of it', async () => {
  const lines = [
    'from transformers import AutoModelForSequenceClassification, AutoTokenizer',
    'from transformers import Trainer, TrainingArguments, pipeline, set_seed',
    'set_seed(42)',
    'tokenizer = AutoTokenizer.from_pretrained("distilbert", revision="main")',
    'model = AutoModelForSequenceClassification.from_pretrained("distilbert", num_labels=2)',
    'batch = tokenizer(["a", "b"], padding=True, truncation=True, return_tensors="pt")',
    'logits = model(**batch).logits',
    'args = TrainingArguments("out", eval_strategy="epoch", learning_rate=2e-5, bf16=True)',
    'metrics = Trainer(model=model, args=args, train_dataset=[batch]).train().metrics',
    'label = pipeline("sentiment-analysis", model=model, tokenizer=tokenizer)("good")',
    'TrainingArguments("out", learning_rat=2e-5)',
    'TrainingArguments("out", num_train_epochs="3")',
  ]
  expect(await checkMain(lines)).toEqual([
    'reportCallIssue main.py:11:26',
    'reportArgumentType main.py:12:43',
  ])
})

it('types what numpy draws: one number, or an array of them', async () => {
  const lines = [
    'import numpy as np',
    'import numpy.typing as npt',
    'rng = np.random.default_rng(np.random.SeedSequence([1, 2]))',
    'one: float = rng.random()',
    'many: npt.NDArray[np.float64] = rng.normal(size=(2, 3))',
    'seeds = [int(x) for x in np.random.SeedSequence(7).generate_state(4)]',
    'np.random.seed(42)',
    'mean: float = np.random.rand(3).mean()',
    'total = (many @ many.T + 1).sum(axis=0)',
    'wrong: float = rng.random(3)',
    'np.random.rand("3")',
  ]
  expect(await checkMain(lines)).toEqual([
    'reportAssignmentType main.py:10:16',
    'reportArgumentType main.py:11:16',
  ])
})
