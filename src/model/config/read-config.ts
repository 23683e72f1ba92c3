// report.yaml → Config. Each top-level key is read by itself, so that one fault hides no other.
import type * as z from 'zod';
import type { Diagnostic, Outcome, ReferenceKind } from '../../diagnostics/index.js';
import { closest } from '../../lib/index.js';
import type { YamlDocument } from '../../parse/index.js';
import type { Asset } from '../../source/index.js';
import { ECONOMY_COLUMN_KINDS } from '../economy/economy-lexicon.js';
import type { Profile } from '../profiles/profile.js';
import type { Unit } from '../report.js';
import { COLUMN_KINDS } from '../tables/column-words.js';
import { columnLexicon } from '../tables/read-column.js';
import { readPageTheme } from '../theme/read-page-theme.js';
import { type Config, defaultConfig } from './config.js';
import { ConfigInput, type UnitInput } from './config-schema.js';
import { LocalTextReader, resolveLanguage } from './local-text.js';
import { readPolicy } from './read-policy.js';
import { readPrivacy } from './read-privacy.js';
import { readProfiles } from './read-profiles.js';
import { readPublications } from './read-publications.js';
import { chooseRules, readOwnRules } from './read-rules.js';
import { knownKeysAt, schemaDiagnostics } from './schema-diagnostics.js';
import { SUPPORTED_VERSION } from './schema-parts.js';
import { withoutFaults } from './without-faults.js';

type Shape = typeof ConfigInput.shape;
type Key = keyof Shape;
/** A list has holes where an item could not be read. */
type Raw = { [K in Key]?: z.output<Shape[K]> };

/** What earlier versions called it. */
const REPLACED_KEYS: ReadonlyMap<string, string> = new Map([
  ['severities', 'rules'],
  ['limits', 'rules'],
]);

/**
 * @param labelKeys - The words of a report that may be replaced under `labels:`.
 * @param addedProfiles - Applied after those that report.yaml names.
 * @param assets - Files that are no text; those that `theme:` names must be among them.
 */
export function readConfig(
  document: YamlDocument,
  labelKeys: readonly string[],
  addedProfiles: readonly Profile[] = [],
  assets: readonly Asset[] = [],
): Outcome<Config> {
  const { raw, faulty, diagnostics } = readKeys(document);
  // Without the holes that faulty ones leave.
  const languages = raw.languages?.flat() ?? ['sv'];
  const texts = new LocalTextReader(document, languages);
  const defaults = defaultConfig(languages[0] ?? 'sv');
  const report = (diagnostic: Diagnostic) => {
    diagnostics.push(diagnostic);
  };
  const policy = readPolicy(raw.policy, document, report);
  const named = readProfiles(raw.profile, raw.organisation?.country, document, report);
  const profiles = [...named, ...addedProfiles];
  const config: Config = {
    ...defaults,
    isDeclared: true,
    languages,
    organisation: {
      name: texts.read(raw.organisation?.name, ['organisation', 'name']),
      kind: raw.organisation?.kind ?? 'municipality',
      country: raw.organisation?.country,
      place: document.placeOf(['organisation']),
    },
    units: readUnits(raw.units ?? [], document, texts, diagnostics),
    themes: (raw.themes ?? []).flatMap((theme, index) => ({
      id: theme.id,
      text: texts.read(theme.name, ['themes', index, 'name']),
      places: [document.placeOf(['themes', index])],
    })),
    parties: (raw.parties ?? []).flatMap((party, index) => ({
      id: party.id,
      name: texts.read(party.name, ['parties', index, 'name']),
      aliases: party.aliases ?? [],
      place: document.placeOf(['parties', index]),
    })),
    policy,
    profiles,
    ...chooseRules([...profiles.map((profile) => profile.rules), readOwnRules(document, report)]),
    abbreviations: raw.abbreviations ?? {},
    hyphenation: raw.hyphenation ?? {},
    pageTheme: readPageTheme(raw.theme, document, texts, assets, report),
    privacy: readPrivacy(raw.privacy),
    columns: columnLexicon(ownColumns(raw.columns, COLUMN_KINDS)),
    economyColumns: ownColumns(raw.columns, ECONOMY_COLUMN_KINDS),
    labels: labelsByLanguage(raw.labels ?? {}, languages),
    publications: readPublications(raw.reports ?? [], document, texts, report),
    declares: {
      languages: raw.languages !== undefined && !faulty.has('languages'),
      units: raw.units !== undefined && !faulty.has('units'),
      themes: raw.themes !== undefined && !faulty.has('themes'),
      parties: raw.parties !== undefined && !faulty.has('parties'),
    },
  };
  diagnostics.push(
    ...repeated(document, 'themes', 'theme', raw.themes ?? []),
    ...repeated(document, 'parties', 'party', raw.parties ?? []),
    ...repeated(document, 'reports', 'report', raw.reports ?? []),
    ...unknownLabels(document, raw.labels ?? {}, languages, labelKeys),
    ...texts.diagnostics,
  );
  return { value: config, diagnostics };
}

/** The organisation's own headings for some kinds of columns. */
function ownColumns<Kind extends string>(
  input: Raw['columns'],
  kinds: readonly Kind[],
): Partial<Record<Kind, readonly string[]>> {
  const words: Partial<Record<string, readonly string[]>> = input ?? {};
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const own = words[kind];
      return own ? [[kind, own]] : [];
    }),
  ) as Partial<Record<Kind, readonly string[]>>;
}

/** Checks each key by its own schema; what fails is reported and left out, and the rest of the key is kept. */
function readKeys(document: YamlDocument): {
  raw: Raw;
  /** Of these something was left out: what it would have named is not unknown for that. */
  faulty: Set<Key>;
  diagnostics: Diagnostic[];
} {
  const raw: Raw = {};
  const faulty = new Set<Key>();
  const diagnostics: Diagnostic[] = [];
  const { data } = document;
  if (document.isBroken && data === undefined) return { raw, faulty, diagnostics };
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const actual = Array.isArray(data)
      ? 'array'
      : data === undefined || data === null
        ? 'null'
        : String(data);
    return {
      raw,
      faulty,
      diagnostics: [
        {
          code: 'S03',
          args: { key: 'report.yaml', expected: 'object', actual },
          place: document.placeOf([]),
        },
      ],
    };
  }
  const known = Object.keys(ConfigInput.shape) as Key[];
  for (const key of Object.keys(data).filter((candidate) => !(known as string[]).includes(candidate))) {
    const args = { key, suggestion: REPLACED_KEYS.get(key) ?? closest(key, known) };
    diagnostics.push({ code: 'S04', args, place: document.placeOfKey([key]) });
  }
  for (const key of known) {
    // Read by itself: a fault in one rule must not set all others back.
    if (key === 'rules') continue;
    const value = (data as Record<string, unknown>)[key];
    // It may stand where nothing could be read.
    if (value === undefined && document.isBroken) continue;
    if (key === 'version' && value !== undefined && value !== SUPPORTED_VERSION) {
      const args = { version: String(value), supported: SUPPORTED_VERSION };
      diagnostics.push({ code: 'S12', args, place: document.placeOf(['version']) });
      continue;
    }
    const result = ConfigInput.shape[key].safeParse(value);
    if (!result.success) {
      faulty.add(key);
      diagnostics.push(...schemaDiagnostics(result.error.issues, document, [key], knownKeysAt(ConfigInput)));
    }
    const kept = result.success ? result.data : withoutFaults(ConfigInput.shape[key], value);
    if (kept !== undefined && !document.isBroken) Object.assign(raw, { [key]: kept });
  }
  return { raw, faulty, diagnostics };
}

/** The unit tree, flat; a unit inside itself is a cycle, the same id elsewhere a repetition. */
function readUnits(
  inputs: UnitInput[],
  document: YamlDocument,
  texts: LocalTextReader,
  diagnostics: Diagnostic[],
): Unit[] {
  const units: Unit[] = [];
  const seen = new Set<string>();
  const walk = (siblings: UnitInput[], path: (string | number)[], ancestors: string[]): void => {
    siblings.forEach((input, index) => {
      const here = [...path, index];
      const place = document.placeOf([...here, 'id']);
      if (ancestors.includes(input.id)) {
        diagnostics.push({ code: 'S07', args: { kind: 'unit', chain: [...ancestors, input.id] }, place });
        return;
      }
      if (seen.has(input.id)) diagnostics.push({ code: 'S06', args: { kind: 'unit', id: input.id }, place });
      else {
        seen.add(input.id);
        units.push({
          id: input.id,
          name: texts.read(input.name, [...here, 'name']),
          parent: ancestors.at(-1),
          place,
        });
      }
      walk(input.units ?? [], [...here, 'units'], [...ancestors, input.id]);
    });
  };
  walk(inputs, ['units'], []);
  return units;
}

/** `sv` and `sv-FI` name the same language here; the rest of the program knows tags only. */
function labelsByLanguage(labels: Config['labels'], languages: readonly string[]): Config['labels'] {
  return Object.fromEntries(
    Object.entries(labels).flatMap(([key, words]) => {
      const language = resolveLanguage(key, languages);
      return language === undefined ? [] : [[language, words]];
    }),
  );
}

/** A label key or language that nothing uses would be passed over in silence. */
function unknownLabels(
  document: YamlDocument,
  labels: Record<string, Record<string, string>>,
  languages: readonly string[],
  labelKeys: readonly string[],
): Diagnostic[] {
  return Object.entries(labels).flatMap(([language, words]): Diagnostic[] => {
    if (resolveLanguage(language, languages) === undefined) {
      const args = { language, languages: [...languages] };
      return [{ code: 'S18', args, place: document.placeOfKey(['labels', language]) }];
    }
    const unknown = Object.keys(words).filter((key) => !labelKeys.includes(key));
    return unknown.map((key) => ({
      code: 'S04',
      args: { key, suggestion: closest(key, labelKeys) },
      place: document.placeOfKey(['labels', language, key]),
    }));
  });
}

function repeated(
  document: YamlDocument,
  key: Key,
  kind: ReferenceKind,
  items: readonly { id: string }[],
): Diagnostic[] {
  const seen = new Set<string>();
  return items.flatMap((item, index): Diagnostic[] => {
    if (!seen.has(item.id)) {
      seen.add(item.id);
      return [];
    }
    return [{ code: 'S06', args: { kind, id: item.id }, place: document.placeOf([key, index, 'id']) }];
  });
}
