// What a file's path tells: its stem and its language.

export interface SourceName {
  /** `barn-och-unga` for `goals/barn-och-unga.sv.md`; with its folder below goals/, economy/ or text/. */
  stem: string;
  /** `sv`, `sv-FI`; undefined without such a suffix. */
  language: string | undefined;
}

export function sourceName(path: string): SourceName {
  const withoutFolder = path.replace(/^(?:goals|measures|economy|text)\//u, '');
  const bare = withoutFolder.replace(/\.(?:md|markdown|ya?ml)$/iu, '');
  const match = /^(?<stem>.+)\.(?<language>[a-z]{2,3}(?:-[A-Z]{2})?)$/u.exec(bare);
  return match?.groups
    ? { stem: match.groups.stem ?? bare, language: match.groups.language }
    : { stem: bare, language: undefined };
}

const TELLING: [string, RegExp][] = [
  ['fi', /\b(?:tavoite|avaintavoite|mittari|toimenpide|vastuu\p{L}*|osavuosi\p{L}*|tila|ennuste)\b/giu],
  ['en', /\b(?:goal|measure|indicator|action|responsible|status|forecast|outcome)\b/giu],
  ['sv', /\b(?:nyckelmål|mål|mätare|mått|indikator|åtgärd\p{L}*|ansvarig|delårsrapport|läge|prognos)\b/giu],
];

/** The language of a document that nothing declares: the one whose column words stand in it most. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, 20_000);
  let best = 'sv';
  let most = 0;
  for (const [language, pattern] of TELLING) {
    const count = sample.match(pattern)?.length ?? 0;
    if (count >= most && count > 0) {
      best = language;
      most = count;
    }
  }
  return best;
}
