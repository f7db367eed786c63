// wrong: the smallest so far begins at 100, and errors may be larger
// should hear: Infinity
/** What a model errs on what it learnt from, and on what was held out. */
export interface Errors {
  train: number
  held: number
}

/** Tries each setting once. The best is the one that errs least on held-out data; of equals, the first. */
export function validationCurve<S>(
  settings: S[],
  run: (setting: S) => Errors,
): { best: S; curve: Errors[] } {
  const curve = settings.map(setting => run(setting))
  let lowest = 100
  let best = settings[0]!
  curve.forEach(({ held }, i) => {
    if (held < lowest) {
      lowest = held
      best = settings[i]!
    }
  })
  return { best, curve }
}
