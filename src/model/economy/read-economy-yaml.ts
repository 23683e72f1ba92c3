// economy/*.yaml → tables of the economy. Each line is checked by itself, so that one fault hides no other.
import * as z from 'zod';
import type { Outcome } from '../../diagnostics/index.js';
import { closest, derivedId } from '../../lib/index.js';
import type { YamlDocument } from '../../parse/index.js';
import { CheckedYaml, type Path } from '../checked-yaml.js';
import { LocalTextReader } from '../config/local-text.js';
import type { Reading } from '../numbers.js';
import { parsePeriod } from '../period.js';
import { readYamlValue } from '../read-yaml-value.js';
import { sourceName } from '../source-name.js';
import { isMoney } from './amounts-in.js';
import type { Amounts, EconomyLine } from './economy.js';
import type { EconomyReading, LineReading, TableReading } from './economy-reading.js';
import { AmountsInput, EconomyFileInput, EconomyLineInput, EconomyTableInput } from './economy-schema.js';
import { asAmount } from './read-amount.js';
import type { AmountKind } from './read-economy-columns.js';

const Items = z.array(z.unknown());
const FileFrame = z.strictObject({ ...EconomyFileInput.shape, economy: Items.optional() });
const TableFrame = z.strictObject({ ...EconomyTableInput.shape, lines: Items });
const LineFrame = z.strictObject({ ...EconomyLineInput.shape, amounts: Items.optional() });
const AMOUNTS: readonly AmountKind[] = ['budget', 'outcome', 'deviation', 'forecast', 'forecastDeviation'];
/** Examples of what amounts are written in, for a finding. */
const AMOUNTS_IN = 'tkr | mnkr | t€ | 1 000 €';

export function readEconomyYaml(
  document: YamlDocument,
  languages: readonly string[],
): Outcome<EconomyReading> {
  const reader = new EconomyYamlReader(document, languages);
  const value = {
    path: document.path,
    stem: sourceName(document.path).stem,
    language: undefined,
    tables: reader.read(),
  };
  return { value, diagnostics: [...reader.yaml.diagnostics, ...reader.texts.diagnostics] };
}

class EconomyYamlReader {
  readonly yaml: CheckedYaml;
  readonly texts: LocalTextReader;

  constructor(
    document: YamlDocument,
    private readonly languages: readonly string[],
  ) {
    this.yaml = new CheckedYaml(document, EconomyFileInput);
    this.texts = new LocalTextReader(document, languages);
  }

  read(): TableReading[] {
    const data = this.yaml.file();
    if (!data) return [];
    this.yaml.fields(FileFrame, this.yaml.version(data), []);
    const tables = Array.isArray(data.economy) ? data.economy : [];
    return tables.flatMap((item, index) => this.table(item, ['economy', index]));
  }

  private table(item: unknown, path: Path): TableReading[] {
    const input = this.yaml.fields(TableFrame, item, path)?.fields;
    if (!input) return [];
    const title = this.texts.read(input.title, [...path, 'title']);
    const unit = this.yaml.located(input.unit, [...path, 'unit']);
    const amountsIn = this.amountsIn(input.amountsIn, [...path, 'amountsIn']);
    const lines = input.lines.flatMap((line, index) => this.line(line, [...path, 'lines', index], amountsIn));
    this.checkParts(lines);
    const name = Object.values(title)[0]?.plain ?? input.unit ?? 'economy';
    const place = this.yaml.place(input.id === undefined ? path : [...path, 'id']);
    return [
      {
        hasOwnId: input.id !== undefined,
        unit: unit && { id: unit, text: {}, place: unit.place },
        lines: lines.map(({ reading }) => reading),
        place,
        table: {
          id: input.id ?? derivedId(name),
          unit: undefined,
          title,
          amountsIn,
          lines: lines.map(({ reading }) => reading.line),
          places: [this.yaml.place(path)],
        },
      },
    ];
  }

  private amountsIn(text: string | undefined, path: Path): string | undefined {
    if (text === undefined || isMoney(text)) return text;
    this.yaml.reportValue(path, AMOUNTS_IN, text);
    return undefined;
  }

  private line(
    item: unknown,
    path: Path,
    amountsIn: string | undefined,
  ): { reading: LineReading; path: Path }[] {
    const input = this.yaml.fields(LineFrame, item, path)?.fields;
    if (!input) return [];
    const text = this.texts.read(input.text, [...path, 'text']);
    const line: EconomyLine = {
      id: input.id ?? derivedId(Object.values(text)[0]?.plain ?? '', lineIdentity(text, input.partOf)),
      text,
      isTotal: input.total ?? false,
      partOf: input.partOf,
      amounts: this.byPeriod(
        this.yaml
          .items(AmountsInput, input.amounts, [...path, 'amounts'])
          .flatMap((each) => this.amounts(each.item, each.path, amountsIn)),
      ),
      reason: this.texts.read(input.reason, [...path, 'reason']),
      action: this.texts.read(input.action, [...path, 'action']),
      place: this.yaml.place(path),
    };
    return [{ reading: { line, hasOwnId: input.id !== undefined }, path }];
  }

  /** What is said of one period in several items stands together; of an amount that is written twice the first holds. */
  private byPeriod(items: readonly Amounts[]): Amounts[] {
    const known = new Map<string, Amounts>();
    for (const item of items) {
      const first = known.get(item.period.id);
      if (!first) known.set(item.period.id, item);
      else for (const kind of AMOUNTS) this.addAmount(first, kind, item[kind]);
    }
    return [...known.values()];
  }

  private addAmount(first: Amounts, kind: AmountKind, reading: Reading | undefined): void {
    const before = first[kind];
    if (!before) {
      if (reading) first[kind] = reading;
    } else if (reading && reading.text !== before.text) {
      const related = [{ place: before.place }];
      this.yaml.report({ code: 'T17', args: { cells: ['value'] }, place: reading.place, related });
    }
  }

  private amounts(input: AmountsInput, path: Path, amountsIn: string | undefined): Amounts[] {
    const period = parsePeriod(input.period);
    if (!period) return [];
    const [language] = this.languages;
    const context = {
      kind: 'number' as const,
      ...(amountsIn === undefined ? {} : { unit: amountsIn }),
      ...(language === undefined ? {} : { language }),
    };
    const amounts: Amounts = { period };
    for (const kind of AMOUNTS) {
      const value = input[kind];
      if (value === undefined) continue;
      const reading = readYamlValue(value, [...path, kind], context, this.yaml);
      amounts[kind] = asAmount(reading, [amountsIn], this.yaml.report);
    }
    return [amounts];
  }

  /** Ids are used once; a part names a line of its table, and no line is a part of itself. */
  private checkParts(lines: readonly { reading: LineReading; path: Path }[]): void {
    const byId = new Map<string, EconomyLine>();
    for (const { reading, path: here } of lines) {
      const { line, hasOwnId } = reading;
      const first = byId.get(line.id);
      if (first) {
        const place = this.yaml.place(hasOwnId ? [...here, 'id'] : here);
        const related = [{ place: first.place }];
        this.yaml.report({ code: 'S06', args: { kind: 'line', id: line.id }, place, related });
      } else byId.set(line.id, line);
    }
    const cleared = new Set<string>();
    for (const { reading, path: here } of lines)
      this.checkPart(reading.line, byId, cleared, [...here, 'partOf']);
  }

  /** @param cleared - Lines from which the way up has been gone already, and ends. */
  private checkPart(
    line: EconomyLine,
    byId: ReadonlyMap<string, EconomyLine>,
    cleared: Set<string>,
    path: Path,
  ): void {
    const { partOf } = line;
    if (partOf === undefined) return;
    if (!byId.has(partOf)) {
      const args = { kind: 'line' as const, id: partOf, suggestion: closest(partOf, byId.keys()) };
      this.yaml.report({ code: 'S05', args, place: this.yaml.place(path) });
      line.partOf = undefined;
      return;
    }
    const chain = new Set([line.id]);
    for (let above = byId.get(partOf); above; above = byId.get(above.partOf ?? '')) {
      if (cleared.has(above.id)) break;
      if (chain.has(above.id)) {
        const args = { kind: 'line' as const, chain: [...chain, above.id] };
        this.yaml.report({ code: 'S07', args, place: this.yaml.place(path) });
        line.partOf = undefined;
        break;
      }
      chain.add(above.id);
    }
    for (const id of chain) cleared.add(id);
  }
}

function lineIdentity(text: EconomyLine['text'], partOf: string | undefined): string {
  const plain = Object.values(text)[0]?.plain ?? '';
  return partOf === undefined ? plain : `${partOf} ${plain}`;
}
