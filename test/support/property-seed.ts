// Properties are tried on the same cases in every run; PROPERTY_SEED=random, or a number, tries others.
import fc from 'fast-check';

const { PROPERTY_SEED: seed = '2021' } = process.env;
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
