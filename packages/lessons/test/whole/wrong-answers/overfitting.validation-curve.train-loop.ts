// wrong: compares the training error, in a loop
// should hear: learnt from|train
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
  let place = 0
  for (let i = 1; i < curve.length; i++) if (curve[i]!.train < curve[place]!.train) place = i
  return { best: settings[place]!, curve }
}
