// A file of goals/ or measures/ while it is read: what its readers hand to each other.
import type { CheckedYaml } from '../checked-yaml.js';
import type { Config } from '../config/config.js';
import type { LocalTextReader } from '../config/local-text.js';
import type { LocalTextInput } from '../config/schema-parts.js';
import type { Above } from './above.js';

/** What goals and measures are read by. */
export type GoalsYamlConfig = Pick<Config, 'languages' | 'units' | 'declares'>;

export interface GoalsFile {
  /** Checks values, says where they stand, and collects what is wrong with them. */
  yaml: CheckedYaml;
  texts: LocalTextReader;
  config: GoalsYamlConfig;
  known: Known;
}

/** What has been read already, in whichever file. */
export interface Known {
  /** What is above the measures of each goal that has an id. */
  goals: Map<string, Above>;
  /** What the values of each measure that has an id are counted in. */
  unitsOfValue: Map<string, LocalTextInput>;
}
