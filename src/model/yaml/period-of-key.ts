// A period that is a key: `2016: 12`.
import type { CheckedYaml, Path } from '../checked-yaml.js';
import { type Period, parsePeriod } from '../period.js';

/** Undefined where the key cannot be read as a period; that has been reported then. */
export function periodOfKey(key: string, path: Path, yaml: CheckedYaml): Period | undefined {
  const period = parsePeriod(key);
  if (!period) yaml.report({ code: 'S16', args: { text: key }, place: yaml.placeOfKey(path) });
  return period;
}
