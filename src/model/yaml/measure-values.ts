// The values of one measure, each read in the unit and language of the measure.
import type { Path } from '../checked-yaml.js';
import type { Reading } from '../numbers.js';
import { certainValue } from '../read-value.js';
import { readYamlValue } from '../read-yaml-value.js';
import type { GoalsFile } from './goals-file.js';
import { ValueInput } from './goals-schema.js';

const PAIR = /^\s*\d+\s*\/\s*\d+\s*$/u;

/** What cannot be read is reported; `checked…` also report a value of the wrong shape, and are then undefined. */
export class MeasureValues {
  /**
   * @param unit - What the values are counted in; undefined where each value says so itself.
   * @param population - Of how many a rank counts: where it is declared, `4/26` is a place.
   */
  constructor(
    private readonly file: GoalsFile,
    private readonly unit: string | undefined,
    private readonly population: number | undefined,
  ) {}

  value(input: ValueInput, path: Path): Reading {
    const { yaml, config } = this.file;
    const { unit } = this;
    const [language] = config.languages;
    const isRank = this.population !== undefined && PAIR.test(String(input));
    const context = {
      ...(unit === undefined ? {} : { unit }),
      ...(language === undefined ? {} : { language }),
      ...(isRank ? { kind: 'rank' as const } : {}),
    };
    return readYamlValue(input, path, context, yaml);
  }

  /** A value that something comes to; words and several values at once are none. */
  outcome(input: ValueInput, path: Path): Reading {
    return certainValue(this.value(input, path), this.file.yaml.report);
  }

  checkedValue(value: unknown, path: Path): Reading | undefined {
    const input = this.file.yaml.value(ValueInput, value, path);
    return input === undefined ? undefined : this.value(input, path);
  }

  checkedOutcome(value: unknown, path: Path): Reading | undefined {
    const input = this.file.yaml.value(ValueInput, value, path);
    return input === undefined ? undefined : this.outcome(input, path);
  }
}
