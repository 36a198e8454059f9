import type { english } from './en'

export const german: typeof english = {
  last: 'zuletzt',
  first: 'zuerst',
  overrides: 'Overrides, einer je Zeile',
  clear: 'Leeren',
  tryThese: 'Versuche',
  refused: 'Abgelehnt',
  caption:
    'Die zusammengesetzte Konfiguration: jeder Schlüssel, sein Wert, wer ihn gesetzt hat und wer überstimmt wurde',
  key: 'Schlüssel',
  value: 'Wert',
  setBy: 'Gesetzt von',
  removed: 'entfernt',
  overruled: 'überstimmt: ',
  from: (value, source) => `${value} aus ${source}`,
  batch: 'Effektiver Batch',
  factors: (batch, steps, gpus) =>
    `${batch} Beispiele × ${steps} Akkumulationsschritte × ${gpus} GPUs =`,
  noBatch: 'lässt sich nicht berechnen: Einer der drei Faktoren ist keine ganze Zahl.',
  possible: 'Möglich.',
  noObjection: 'Keine der drei Regeln hat etwas dagegen.',
  impossible: 'Unmöglich',
  said: (batch, problems, refused) =>
    `Effektiver Batch ${batch}. ${problems === 0 ? 'Nichts ist unmöglich' : `${problems} unmöglich`}. ${refused === 1 ? '1 Override' : `${refused} Overrides`} abgelehnt.`,
  unknown: 'unbekannt',
  noBf16: (gpu, capability) =>
    `hardware.mixed_precision: bf16 braucht Compute Capability 8.0, und eine ${gpu} hat ${capability}.`,
  quantised: (bits) =>
    `model.quantization: Auf ${bits}-Gewichten lassen sich nur zusätzliche Parameter trainieren, und full trainiert alle.`,
  noNumber: 'training.learning_rate: Das ist keine Zahl.',
  form: 'Ein Override schreibt sich key=value, +key=value, ++key=value oder ~key.',
  nothingToRemove: (path) => `Es gibt kein ${path}, das zu entfernen wäre.`,
  isValue: (path) => `${path} ist ein Wert, darunter kann nichts stehen.`,
  notThere: (path, override) =>
    `Es gibt kein ${path}. Um es mit Absicht hinzuzufügen, schreibe +${override}`,
  isThere: (path) => `${path} ist schon da: Nimm ++ oder kein Präfix.`,
}
