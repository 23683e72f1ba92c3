// Reads `--profile`: names of profiles, in the order in which they were given, as a later one wins.
import type { ProfileName } from '../model/index.js';
import { compiledPipeline } from './compiled-pipeline.js';
import { choiceOf, splitList } from './options.js';

/** @throws EnvironmentError E07 that lists the profiles there are. */
export function profilesOf(values: readonly string[] | undefined): ProfileName[] {
  if (values === undefined) return [];
  // From the pipeline, which is loaded anyway: the model room by itself would be loaded a second time.
  const { PROFILE_NAMES } = compiledPipeline();
  return splitList(values).map((value) => choiceOf<ProfileName>('--profile', value, PROFILE_NAMES, 'strict'));
}
