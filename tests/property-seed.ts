import fc from 'fast-check';

/**
 * The seed of every property test, so that each run tries the same cases: what passed on one machine passes on all.
 * PROPERTY_SEED=n tries others; what fails then is kept as a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_122) });
