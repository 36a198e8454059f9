import type { english } from './en'

export const german: typeof english = {
  contain: 'Framework und Runtime in einen Container stecken',
  layers: 'Die Schichten, von oben',
  inside: 'im Image des Containers',
  framework: 'Framework',
  wheel: 'Wheel',
  runtime: 'Runtime, im Wheel',
  driver: 'Treiber, auf dem Host',
  branch: 'Treiberzweig',
  speaks: (cuda) => `spricht CUDA ${cuda}`,
  toolkit: 'Toolkit des Hosts',
  notAsked: 'nicht gefragt',
  gpu: 'GPU',
  gates: {
    open: 'Passt.',
    bridged: 'Mit einem Paket.',
    shut: 'Endet hier.',
    unused: 'Nicht gefragt.',
  },
  dataCentre: (capability) => `Capability ${capability}, Rechenzentrum`,
  desktop: (capability) => `Capability ${capability}, Arbeitsplatz`,
  noCuda: 'kein CUDA: Darunter wird nichts gefragt',
  runtimeLine: (cuda, machine, ptx) => `CUDA ${cuda}; Maschinencode für ${machine}; ${ptx}`,
  ptxFor: (versions) => `PTX für ${versions}`,
  noPtx: 'kein PTX',
  cpuBuild: 'Ein CPU-Build startet keine CUDA-Runtime.',
  stoppedBelow: 'Es ist schon an der Schicht darunter zu Ende.',
  anyRuntime: (major, least, branch) =>
    `Jede Runtime von CUDA ${major}.x startet auf Treiber ${least} oder neuer; dieser ist ${branch}.`,
  mustSpeak: (cuda, speaks) =>
    `Der Treiber übersetzt das PTX, muss also CUDA ${cuda} sprechen; er spricht ${speaks}.`,
  noGpuCode: 'Im Wheel ist kein GPU-Code.',
  olderThanCard: (capability, cuda, branch) =>
    `Karten mit ${capability} kamen mit CUDA ${cuda}; Treiber ${branch} ist älter.`,
  nothingRuns: (capability, machine, ptx) =>
    `Nichts im Wheel läuft auf ${capability}: Maschinencode für ${machine}, ${ptx}.`,
  given: (capability, code) => `Die GPU mit ${capability} bekommt ${code}.`,
  pair: (wheel, branch, gpu) => `${wheel} auf Treiber ${branch} und ${gpu}`,
  onCpu: 'Läuft, auf der CPU.',
  leftAlone: 'Was darunter liegt, bleibt in Ruhe.',
  runs: 'Läuft.',
  nothingToChange: (pair) => `${pair}: nichts zu ändern.`,
  runsWith: 'Läuft mit einem Paket.',
  install: (pair, name) =>
    `${pair}: Installiere \`${name}\`, oder einen neueren Treiber, oder ein anderes Wheel.`,
  runsNot: 'Läuft nicht.',
  oldDriver: (pair) =>
    `${pair}: Der Treiber ist zu alt, und kein Kompatibilitätspaket deckt dieses Paar ab. Ein neuerer Treiber hilft, oder ein anderes Wheel.`,
  unknownCard: (branch, gpu) =>
    `Treiber ${branch} ist älter als die ${gpu} und kennt sie nicht. Zuerst kommt ein neuerer Treiber.`,
  noCode: (pair) =>
    `${pair}: Das Wheel enthält keinen Code für diese GPU. Nur ein anderes Wheel hilft; der neueste Treiber täte es nicht.`,
  packageInside: ' Das Paket kommt ins Image; Treiber und GPU sind weiter die des Hosts.',
  noChange: ' Der Container ändert daran nichts: Er teilt Treiber und GPU des Hosts.',
}
