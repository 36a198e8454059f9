import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Sixteen bits, and a scale to live with them',
  summary:
    'Round to bfloat16 and float16 exactly as the hardware does, then write the loss scaler that fp16 training needs.',
  minutes: 25,
  main: 'half.py',
  readonly: ['demo.py'],
  tools: {
    ruff: { 'line-length': 100, lint: { select: ['E', 'F', 'B', 'I', 'UP'] } },
    basedpyright: { mode: 'standard' },
  },
  hints: [
    'bfloat16 is the upper half of a float32: same sign, same eight exponent bits, seven bits of fraction left. So work on the 32 bits, `struct.unpack("<I", struct.pack("<f", x))[0]`. float16 has another exponent; `struct` knows it as `"<e"`.',
    'Adding `0x7FFF` and then dropping the low 16 bits rounds up whatever is above half. A tie must go up only if the bit that is kept last, `bits >> 16 & 1`, is 1: add that bit too. NaN takes a way of its own. For the scaler, ask in this order: finite? unscale, clip, step, count.',
    '`bits += 0x7FFF + ((bits >> 16) & 1)`, then `bits & 0xFFFF0000`. fp16: `struct.unpack("<e", struct.pack("<e", x))[0]`, and `except OverflowError: return math.copysign(math.inf, x)`. Scaler: any `not math.isfinite(g)` → halve `self.scale`, `self.clean = 0`, return the old weights. Otherwise `self.clean += 1`, and when it reaches `self.interval`, double and start again from 0.',
  ],
  simulated:
    'Only the rounding is real: the reference agrees with torch on 400,000 values. Weights and gradients are short lists of Python floats, which stand for the float32 that a framework keeps; no GPU and no framework runs.',
}
