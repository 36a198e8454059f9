/** From the framework down to the GPU, and what each layer asks of the next. */
export const english = {
  contain: 'Put framework and runtime into a container',
  layers: 'The layers, from the top',
  inside: 'inside the container’s image',
  framework: 'Framework',
  wheel: 'Wheel',
  runtime: 'Runtime, in the wheel',
  driver: 'Driver, on the host',
  branch: 'Driver branch',
  speaks: (cuda: string) => `speaks CUDA ${cuda}`,
  toolkit: 'Host toolkit',
  notAsked: 'not asked',
  gpu: 'GPU',
  gates: {
    open: 'Fits.',
    bridged: 'With a package.',
    shut: 'Stops here.',
    unused: 'Not asked.',
  },
  dataCentre: (capability: string) => `capability ${capability}, data centre`,
  desktop: (capability: string) => `capability ${capability}, desktop`,
  noCuda: 'no CUDA: nothing below is asked',
  runtimeLine: (cuda: string, machine: string, ptx: string) =>
    `CUDA ${cuda}; machine code for ${machine}; ${ptx}`,
  ptxFor: (versions: string) => `PTX for ${versions}`,
  noPtx: 'no PTX',
  cpuBuild: 'A CPU build starts no CUDA runtime.',
  stoppedBelow: 'It has already stopped at the layer below.',
  anyRuntime: (major: number, least: number, branch: number) =>
    `Any CUDA ${major}.x runtime starts on driver ${least} or newer; this is ${branch}.`,
  mustSpeak: (cuda: string, speaks: string) =>
    `The driver compiles the PTX, so it must speak CUDA ${cuda}; it speaks ${speaks}.`,
  noGpuCode: 'There is no GPU code in the wheel.',
  olderThanCard: (capability: string, cuda: string, branch: number) =>
    `Cards of ${capability} came with CUDA ${cuda}; driver ${branch} is older than that.`,
  nothingRuns: (capability: string, machine: string, ptx: string) =>
    `Nothing in the wheel runs on ${capability}: machine code for ${machine}, ${ptx}.`,
  given: (capability: string, code: string) => `The GPU of ${capability} is given ${code}.`,
  pair: (wheel: string, branch: number, gpu: string) =>
    `${wheel} on driver ${branch} and ${/^[AHR]/.test(gpu) ? 'an' : 'a'} ${gpu}`,
  onCpu: 'Runs, on the CPU.',
  leftAlone: 'Whatever is below is left alone.',
  runs: 'Runs.',
  nothingToChange: (pair: string) => `${pair}: nothing to change.`,
  runsWith: 'Runs with a package.',
  install: (pair: string, name: string) =>
    `${pair}: install \`${name}\`, or a newer driver, or another wheel.`,
  runsNot: 'Does not run.',
  oldDriver: (pair: string) =>
    `${pair}: the driver is too old and no compatibility package covers this pair. A newer driver helps, or another wheel.`,
  unknownCard: (branch: number, gpu: string) =>
    `Driver ${branch} is older than the ${gpu} and does not know it. A newer driver comes first.`,
  noCode: (pair: string) =>
    `${pair}: the wheel holds no code for this GPU. Only another wheel helps; the newest driver would not.`,
  packageInside: ' The package goes into the image; driver and GPU are still the host’s.',
  noChange: ' The container changes none of this: it shares the host’s driver and GPU.',
}
