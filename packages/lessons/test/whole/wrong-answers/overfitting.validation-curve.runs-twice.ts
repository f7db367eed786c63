// wrong: runs every setting once more for its error
// should hear: run|once|twice|again
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
  const held = settings.map(setting => run(setting).held)
  return { best: settings[held.indexOf(Math.min(...held))]!, curve }
}
