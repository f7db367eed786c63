// wrong: stops running as soon as the held-out error rises
// should hear: rise|all of them|fall again|further
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
  const curve: Errors[] = []
  let best = settings[0]!
  let lowest = Infinity
  for (const setting of settings) {
    const errors = run(setting)
    curve.push(errors)
    if (errors.held >= lowest) break
    lowest = errors.held
    best = setting
  }
  return { best, curve }
}
