// wrong: each setting is run once for the curve, and once more for the pick
// should hear: each once|second time|twice
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
  let best = settings[0]!
  for (const setting of settings) if (run(setting).held < run(best).held) best = setting
  return { best, curve: settings.map(setting => run(setting)) }
}
