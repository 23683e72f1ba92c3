// Findings as SARIF 2.1.0, for code scanning and for viewers of results.
import { DEFAULT_SEVERITY, type DiagnosticCode, type Finding, type Place } from '../diagnostics/index.js';
import {
  describeDiagnostic,
  diagnosticWordsFor,
  type FindingWords,
  findingWordsFor,
  SLUGS,
  type UiLanguage,
} from '../i18n/index.js';
import { fingerprintsFor } from './fingerprints-for.js';
import { SourceIndex } from './locate.js';
import {
  isWholeFile,
  type Reporter,
  type ReporterContext,
  severestFirst,
  withoutRepeats,
} from './reporter.js';
import { uriPath } from './uri-path.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** GitHub refuses a run with more results, and shows a message up to a thousand characters. */
const MOST_RESULTS = 25_000;
const MOST_CHARACTERS = 1_000;
/** More would bury the message, in which each has its link. */
const MOST_RELATED = 10;
/** Not `primaryLocationLineHash`: GitHub's upload works that out itself, and warns of every other value. */
const FINGERPRINT = 'maltalFinding/v1';
const ROOT = '%SRCROOT%';

const TAGS: Record<string, string> = {
  S: 'sources',
  T: 'tables',
  G: 'goals',
  N: 'numbers',
  P: 'privacy',
  L: 'law-and-language',
  E: 'surroundings',
};

/** Prints one SARIF log with one run. Where there are too many findings, the severest are kept. */
export const sarif: Reporter = (findings, context) => {
  const distinct = withoutRepeats(findings);
  const fingerprints = new Map(
    fingerprintsFor(distinct, context).map((fingerprint, index) => [distinct[index], fingerprint]),
  );
  const kept = distinct.length > MOST_RESULTS ? severestFirst(distinct).slice(0, MOST_RESULTS) : distinct;
  const codes = [...new Set(kept.map(({ code }) => code))].sort();
  const results = new Results(codes, context);
  const run = {
    tool: {
      driver: {
        name: 'Måltal',
        version: context.toolVersion,
        semanticVersion: context.toolVersion,
        rules: codes.map((code) => ruleOf(code, context.uiLanguage)),
      },
    },
    automationDetails: { id: `maltal/${context.folder ?? ''}` },
    language: context.uiLanguage,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the sources' } } },
    results: kept.map((finding) => results.resultOf(finding, fingerprints.get(finding) ?? '')),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
};

function ruleOf(code: DiagnosticCode, language: UiLanguage) {
  const { title, why, fix } = diagnosticWordsFor(language)[code];
  return {
    id: code,
    name: SLUGS[code],
    shortDescription: { text: title },
    fullDescription: { text: cutText(why, MOST_CHARACTERS) },
    help: { text: `${why}\n\n${fix()}`, markdown: `${why}\n\n**${fix()}**` },
    defaultConfiguration: { level: DEFAULT_SEVERITY[code] },
    properties: { tags: [TAGS[code.charAt(0)] ?? 'other'] },
  };
}

class Results {
  private readonly sources: SourceIndex;
  private readonly language: UiLanguage;
  private readonly words: FindingWords;
  private readonly ruleIndexes: ReadonlyMap<DiagnosticCode, number>;

  constructor(codes: readonly DiagnosticCode[], context: ReporterContext) {
    this.sources = new SourceIndex(context.files);
    this.language = context.uiLanguage;
    this.words = findingWordsFor(context.uiLanguage);
    this.ruleIndexes = new Map(codes.map((code, index) => [code, index]));
  }

  resultOf(finding: Finding, fingerprint: string) {
    const related = (finding.related ?? []).slice(0, MOST_RELATED);
    return {
      ruleId: finding.code,
      ruleIndex: this.ruleIndexes.get(finding.code),
      level: finding.severity,
      message: { text: this.messageOf(finding, related) },
      locations: [{ physicalLocation: this.physicalLocation(finding.place) }],
      ...(related.length > 0 && {
        relatedLocations: related.map(({ place, label }, index) => ({
          id: index + 1,
          physicalLocation: this.physicalLocation(place),
          ...(label && { message: { text: withoutLinks(label) } }),
        })),
      }),
      partialFingerprints: { [FINGERPRINT]: fingerprint },
    };
  }

  /** What is, what to do, and links to the related places: GitHub shows only those places that the message names. */
  private messageOf(finding: Finding, related: NonNullable<Finding['related']>): string {
    const { message, fix } = describeDiagnostic(finding, this.language);
    const links = related.map(({ place }, index) => `[${this.address(place)}](${index + 1})`).join(', ');
    const seeAlso = links === '' ? '' : `\n${this.words.seeAlso} ${links}`;
    const sentences = withoutLinks(`${message}\n${this.words.fix}: ${fix}`);
    return cutText(sentences, MOST_CHARACTERS - seeAlso.length) + seeAlso;
  }

  /** Without the signs that a link is made of, and never long: ten of them have to fit. */
  private address(place: Place): string {
    const { file, line } = this.sources.locate(place);
    const name = file.slice(file.lastIndexOf('/') + 1).replace(/[[\]\\]/g, '_');
    return `${cutText(name, 50)}:${line}`;
  }

  private physicalLocation(place: Place) {
    const { file, line, column, endLine, endColumn } = this.sources.locate(place);
    const region = { startLine: line, startColumn: column, endLine, endColumn };
    return {
      artifactLocation: { uri: uriPath(file), uriBaseId: ROOT },
      // GitHub shows nothing without a line.
      region: isWholeFile(place) ? { startLine: 1 } : region,
    };
  }
}

/** What an author wrote must not be read as one of our links. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}

/** At most so many characters, the last one an ellipsis where something was cut; never half a character. */
function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, Math.max(0, most - 1)).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
