// `privacy:` of report.yaml: the threshold, and where counts of people are sensitive; and whether what it names is there.
import type { Diagnostic } from '../../diagnostics/index.js';
import { closest } from '../../lib/index.js';
import type { YamlDocument } from '../../parse/index.js';
import { DEFAULT_PRIVACY, type Privacy, type PrivacyScope } from '../privacy.js';
import type { Report } from '../report.js';
import type { PrivacyInput } from './privacy-schema.js';

export function readPrivacy(input: PrivacyInput | undefined): Privacy {
  const { threshold, zeros, sources, sensitive, open } = input ?? {};
  return {
    threshold: threshold ?? DEFAULT_PRIVACY.threshold,
    zeros: zeros ?? DEFAULT_PRIVACY.zeros,
    sources: sources ?? DEFAULT_PRIVACY.sources,
    sensitive: sensitive === 'all' ? 'all' : scopeOf(sensitive),
    open: scopeOf(open),
  };
}

function scopeOf(input: Partial<PrivacyScope> | undefined): PrivacyScope {
  return { themes: input?.themes ?? [], units: input?.units ?? [], measures: input?.measures ?? [] };
}

/** Whom nobody knows, nobody protects: an id that is not there is said. */
export function unknownInPrivacy(
  document: YamlDocument,
  { privacy, themes, units, measures }: Pick<Report, 'privacy' | 'themes' | 'units' | 'measures'>,
): Diagnostic[] {
  const { sensitive, open } = privacy;
  const known = { themes: idsOf(themes), units: idsOf(units), measures: idsOf(measures) };
  const unknownIn = (key: 'sensitive' | 'open', scope: PrivacyScope): Diagnostic[] =>
    LISTS.flatMap(({ list, kind }) =>
      scope[list].flatMap((id, index): Diagnostic[] => {
        if (known[list].has(id)) return [];
        const place = document.placeOf(['privacy', key, list, index]);
        return [{ code: 'S05', args: { kind, id, suggestion: closest(id, known[list]) }, place }];
      }),
    );
  return [...(sensitive === 'all' ? [] : unknownIn('sensitive', sensitive)), ...unknownIn('open', open)];
}

const LISTS = [
  { list: 'themes', kind: 'theme' },
  { list: 'units', kind: 'unit' },
  { list: 'measures', kind: 'measure' },
] as const;

function idsOf(items: readonly { id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}
