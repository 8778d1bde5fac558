import fc from 'fast-check';

/** The same cases in every run, so that a build does not fail by chance; `SEED=$RANDOM RUNS=30000` looks for new ones. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
