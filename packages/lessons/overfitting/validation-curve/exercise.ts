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
  // todo: run every setting, in order, and pick the best by its held-out error
  const curve = settings.map(setting => run(setting))
  const held = curve.map(errors => errors.held)
  return { best: settings[held.indexOf(Math.min(...held))]!, curve }
  // end
}
