// `target:` of a measure: one value, one for each period, or a list by period and group.
import type { Path } from '../checked-yaml.js';
import { type Target, TOTAL } from '../numbers.js';
import { parsePeriod } from '../period.js';
import { asOfPeriod } from '../read-value.js';
import { TargetInput, ValueInput } from './goals-schema.js';
import type { MeasureItem } from './measure-item.js';
import { periodOfKey } from './period-of-key.js';

/** As they stand: words and contradictions are still among them. */
export function readYamlTargets(target: unknown, measure: MeasureItem): Target[] {
  if (target === undefined) return [];
  const path = [...measure.path, 'target'];
  if (Array.isArray(target)) return targetsOfList(target, path, measure);
  if (typeof target === 'object' && target !== null) {
    return Object.entries(target).flatMap(([key, value]) => targetOfPeriod(key, value, path, measure));
  }
  const input = measure.file.yaml.value(ValueInput, target, path);
  return input === undefined ? [] : targetsInOneText(input, path, measure);
}

function targetsOfList(
  list: readonly unknown[],
  path: Path,
  { file, values, groups }: MeasureItem,
): Target[] {
  return file.yaml.items(TargetInput, list, path).map(({ item, path: here }) => {
    const reading = values.value(item.value, [...here, 'value']);
    const group = item.group === undefined ? TOTAL : groups.meet(item.group, [...here, 'group']);
    const period = item.period === undefined ? undefined : parsePeriod(item.period);
    return { ...reading, period: period ?? asOfPeriod(reading), group };
  });
}

function targetOfPeriod(key: string, value: unknown, above: Path, { file, values }: MeasureItem): Target[] {
  const path = [...above, key];
  const reading = values.checkedValue(value, path);
  const period = periodOfKey(key, path, file.yaml);
  return reading && period ? [{ ...reading, period, group: TOTAL }] : [];
}

/** `<14 % (2024) <15 % (2025)` is one target for each year. */
function targetsInOneText(input: ValueInput, path: Path, { values }: MeasureItem): Target[] {
  const whole = values.value(input, path);
  const texts = whole.quantity.kind === 'several' ? whole.quantity.cells : [];
  const targets = texts.map((text) => {
    const reading = values.value(text, path);
    return { ...reading, period: asOfPeriod(reading), group: TOTAL };
  });
  const areYears = targets.length > 0 && targets.every(({ period }) => period !== undefined);
  return areYears ? targets : [{ ...whole, period: asOfPeriod(whole), group: TOTAL }];
}
