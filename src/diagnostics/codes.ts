// The table of codes: what each finding carries.
// Codes are never renumbered or reused; retired ones stay as a comment.
import type { PdfFaultKind } from './pdf-fault-kind.js';
import type { YamlFaultKind } from './yaml-fault-kind.js';

/** How two places of one measure, or two language editions, fail to be parallel. */
export type EditionGap =
  | 'missingText'
  | 'missingRow'
  | 'extraRow'
  | 'countsDiffer'
  | 'missingFile'
  | 'missingChapter'
  /** Of an edition not one text but in report.yaml. */
  | 'missingLanguage'
  /** What a measure is counted in, as a word of the author's own. */
  | 'missingUnit'
  /** The source has changed since the translation was made. */
  | 'stale'
  /** What the translation was made from is gone. */
  | 'orphan'
  /** The words of the source stand where a translation was expected. */
  | 'untranslated'
  /** Far shorter than its source. */
  | 'abridged';

export interface DiagnosticArgs {
  // S: source and schema
  /** YAML that does not parse. */
  S01: { fault: YamlFaultKind };
  /** A required key is missing. */
  S02: { key: string };
  /** A value of the wrong shape. `comment`: what stands where the value should, and is a comment to YAML: `#5b2a6e`. */
  S03: { key: string; expected: string; actual: string; comment?: string };
  /** A key that the schema does not know; `known` are those that it does, where nothing is like it. */
  S04: { key: string; suggestion: string | undefined; known?: string[] };
  /** A reference to something that is not defined. */
  S05: { kind: ReferenceKind; id: string; suggestion: string | undefined };
  /** The same id twice. */
  S06: { kind: ReferenceKind; id: string };
  /** Units or goals that contain themselves. */
  S07: { kind: ReferenceKind; chain: string[] };
  /** Bytes that are not UTF-8. */
  S08: { line: number };
  /** A file above the size limit. */
  S09: { megabytes: number; limitMegabytes: number };
  /** A binary file where text is expected. */
  S10: Record<string, never>;
  /** A path that leaves the repository, or an image from the network. */
  S11: { path: string };
  /** An unknown `version:`. */
  S12: { version: string; supported: number };
  /** A folder or field that a later version will read. */
  S13: { what: string; isDocument?: true };
  /** A source without anything to read. */
  S14: { isWholeReport?: boolean };
  /**
   * A chapter, image or template that is named but not there; or an earlier report to compare with. `isOfEdition`: the
   * template of the parallel edition, which no report has by itself.
   */
  S15: { path: string; suggestion: string | undefined; isComparison?: boolean; isOfEdition?: boolean };
  /** A period that cannot be read. */
  S16: { text: string };
  /** `{{figure …}}` names a figure that does not exist. */
  S17: { figure: string; suggestion: string | undefined };
  /** A file or key whose language is not among the report's languages. */
  /** `count`: of the texts and files in it, where they are told together. */
  S18: { language: string; languages: string[]; count?: number };
  /** A file in goals/ or text/ whose name has no language suffix. */
  S19: { languages: string[] };
  /** A suppression that nothing needs: the codes of which there is no finding where it holds. */
  S20: { codes: string[] };
  /** A suppression that does not hold; `code` is the one that is wrong, empty where none is. */
  S21: {
    what: 'noReason' | 'noCode' | 'unknownCode' | 'notSuppressible';
    code: string;
    suggestion: string | undefined;
  };
  /** The baseline lists findings that are no longer there. */
  S22: { entries: number };
  /** A baseline that cannot be used. */
  S23: { reason: 'notJson' | 'version' | 'form' };
  /** A file that `theme:` names and that cannot be used. */
  S24: { path: string; fault: ThemeFileFault; suggestion: string | undefined };
  /** A template asks for what it is not given, or takes it for something else; `of` is what it is asked of. */
  S25: { fault: TemplateFaultKind; name: string; of: string; suggestion: string | undefined };
  /** A template that was copied from, or is written for, another version than this. */
  S26: { what: 'copy' | 'view'; version: string; expected: string };
  /** A file among the templates that nothing uses. */
  S27: { suggestion: string | undefined };
  /** A template that lacks what makes the report accessible; `name` is the element or the field. */
  S28: { lost: LostMeaningKind; name: string };
  /** A line that Git writes between the versions of a merge, and that somebody should have taken out. */
  S29: { marker: string };

  // T: table structure
  /** A row with fewer or more cells than its header, and no proof of what is missing. */
  T01: { cells: number; columns: number };
  /** A blank first cell with no goal above, or an empty header with no table above. */
  T02: { what: 'goal' | 'table' | 'measure' | 'goalHeading' | 'measureHeading' | 'group' };
  /** A goal text that looks cut. */
  T03: { text: string };
  /** A column heading that is unknown or can be read in two ways; or, `isGrouped`, two rows of headings. */
  T04: { heading: string; kinds: string[]; suggestion: string | undefined; isGrouped?: boolean };
  /** A footnote mark or a reference that leads nowhere; `what` is absent for a note or its mark. */
  T05: { text: string; what?: 'page' | 'title' | 'link' };
  /** Left-overs of another program: raw HTML, field errors, signs that nobody sees. `count`: where it is more than one. */
  T06: { what: LeftOver; text: string; count?: number };
  /** Repair: the rest of the row above, cut by a page break, was joined to it. */
  T07: { cells: number };
  /** Repair: a stray delimiter row was left out. */
  T08: Record<string, never>;
  /** Repair: a row shifted one cell was mended after its mirror. */
  T09: { agreeing: number };
  /** Repair: a table with an empty header continues the one above. */
  T10: { rows: number };
  /** Plain paragraphs were read as headings. */
  T11: { units: number; themes: number };
  /** Two places of one measure differ in spelling. */
  T12: { cells: string[] };
  /** A table with no theme above it. */
  T13: Record<string, never>;
  /** A word in a status, forecast or yes/no column that is not in the lists. */
  T14: {
    word: string;
    column: 'status' | 'forecast' | 'trend' | 'binding' | 'weight' | 'direction';
    suggestion: string | undefined;
  };
  /** The same column is headed differently within one file. */
  T15: { headings: string[] };
  /** A table that is not a goal table and is left out. */
  T16: Record<string, never>;
  /** Two places of one measure state different things in a cell that should be the same. */
  /** `twice`: the values of one period in one table, as written. */
  T17: { cells: string[]; twice?: string[] };
  /** All period columns of a table speak of periods that no report covers. */
  T18: { period: string; reports: string[] };
  /** Text in a goal file that belongs to no table, heading or row, and is in no report. */
  /** `heading`: of text that is read, below it. */
  T19: { what?: 'heading' };
  /**
   * Repair: lines with tabs between their cells, as spreadsheets copy them, were read as a table; `isChapter`: they stand
   * in a chapter, and are running text.
   */
  T20: { rows: number; isChapter?: boolean };
  /** Rows that stand in no table: an empty line, or the lack of a delimiter row, parts them from any. */
  T21: Record<string, never>;

  // G: goal logic
  /** `source` says how a field is written there: `direction=lower` in a heading, `direction: lower` in YAML. */
  G01: {
    what: 'goalWithoutMeasure' | 'noTarget' | 'noUnit' | 'noDirection' | 'noPeriod';
    text: string;
    source: 'markdown' | 'yaml';
  };
  /** `total`: groups have values, and what is judged is the total. */
  /** `period`: which, where the reports speak of several. */
  G02: { text: string; unit: string; what: 'followUp' | 'total'; period?: string };
  G03: { text: string; stated: AssessmentWord; computed: AssessmentWord };
  G04: { text: string; unit: string; stated: 'status' | 'forecast' };
  G05: { text: string; missing: ('reason' | 'consequence' | 'correctiveAction')[] };
  /** `repeated`: two follow-ups of one unit and period, of which one is shown; they do not contradict each other. */
  G06: { text: string; what: 'contradiction' | 'repeated' | 'nearDuplicate' };
  /** Something is not as in the plan that the report is compared with; `before` and `now` as they are written. */
  G07: { text: string; what: PlanDrift; before: string; now: string; plan: string };
  /** The same target year after year. */
  G08: { text: string; target: string; years: number[] };
  /** Measures of one goal have moved in different directions, and nobody weighs them. */
  G09: { text: string; improved: string[]; worsened: string[] };
  /** The policy reads a word that says that something cannot be assessed as an assessment. */
  G10: { word: string; assessment: AssessmentWord };
  G11: { text: string };
  /** Shares of goals and shares of measures stand in one series. */
  G12: { text: string };
  G13: { word: string; template: 'interim' | 'annual' };
  /** The measure promises a number, and its follow-up gives none. */
  G14: { text: string; unit: string };
  /** Beyond what a goal, or a report, can be judged by; of a report `text` is empty. */
  G15: { text: string; measures: number; limit: number };
  /** A unit's follow-up says something else than the level directly above; each is kept with its unit. */
  G16: { text: string; unit: string };
  /** A manual judgement without motivation or author. */
  G17: { text: string; missing: 'motivation' | 'author' };
  /** Weights are needed by the policy and missing. */
  G18: { text: string };
  /**
   * A follow-up without status, in a file that states it elsewhere; or a commitment with an assessment in its place,
   * the `word`, which does not say how far it has come. Otherwise the word is empty.
   */
  G19: { text: string; unit: string; word: string };
  /** A line of an economy table deviates beyond the limit, and is not explained. */
  G20: { text: string; missing: ('reason' | 'action')[] };
  /** A stated trend departs from the one that the values give. */
  G21: { text: string; stated: TrendWord; computed: TrendWord };

  // N: numbers
  /** A value that can be read in two ways; or in none, and then `readings` is empty. */
  N01: { text: string; readings: string[] };
  /** A percentage of fulfilment is asked for, and there is none. */
  N02: { text: string; asked: 'mean' | 'progress' | 'thresholds'; reason: NoRatio };
  /** Values of groups against the total; `expected` is what the parts give. */
  N03: { text: string; what: PartsFault; period: string; total: string; parts: string[]; expected: string };
  /** A rank, the places that it is counted among, or how two ranks are compared. */
  N04:
    | { what: 'placeBeyond'; text: string; rank: string }
    | { what: 'population'; text: string; rank: string; period: string; expected: number; missing: number }
    | { what: 'placesChanged'; text: string; ranks: [string, string]; percentiles: [string, string] };
  /** Shares of one whole that add up to 100 in other periods. */
  N05: { text: string; period: string; sum: string };
  /** A number in running text that is none of the measure's values. */
  N06: { number: string; measure: string; nearest: string };
  /** A trend across a change of method. */
  N07: { text: string; from: string; to: string; since: string };
  /** A zero among values that are far from it, where a missing value has a sign of its own. */
  N08: { text: string; period: string; sign: string };
  /** A value is another one than in the report published before, without a word of it. */
  N09: { text: string; period: string; before: string; now: string; report: string };
  /** Amounts of an economy table that do not add up. */
  N10: {
    text: string;
    what: AmountFault;
    column: AmountColumn;
    period: string;
    stated: string;
    computed: string;
  };
  /**
   * A value in another unit than the measure's; `expected` is that unit, or a value in the unit that most are in, or
   * the target that the value cannot be compared with.
   */
  N11: { text: string; value: string; expected: string; against: 'unit' | 'values' | 'target' };
  /** A count of part of a year falls short of the whole year's target, and nobody says whether it grows through the year. */
  N12: { text: string; value: string; target: string; source: 'markdown' | 'yaml' };

  // P: privacy
  /** Small counts of people: withheld, or in a measure of which nobody has decided whether it is sensitive. */
  P01: { text: string; what: 'withheld' | 'undeclared'; cells: number; threshold: number };
  /** Values that a small count could be reckoned from; `published`: an earlier report shows them already. */
  P02: { text: string; what: 'withheld' | 'published'; cells: number };
  /** Percentages of `base` that come to a small count, or to one that is withheld. */
  P03: { text: string; base: string; cells: number };
  /** A small count of people in a text; or a number there that is a value of `measure` that the report withholds. */
  P04: { text: string; why: 'small' | 'withheld'; threshold: number; measure: string };
  /** An identity number, which is told by its place and never repeated. */
  P05: { kind: IdentityKind; where: 'text' | 'fileName' };
  /** A person's name where a role or a body is expected. */
  P06: { where: 'responsible' | 'author' | 'register' };
  /** A telephone number or an address of a person; never repeated. */
  P07: { what: 'phone' | 'email' };
  /** The number of a case. */
  P08: Record<string, never>;

  // L: law, calendar, language, output
  L01: { months: number; handedOver: string | undefined; what: 'length' | 'handover' };
  /** A day after the one that the calendar of a profile sets; both ISO 8601. */
  L02: { what: DeadlineStep; date: string; deadline: string; profile: string };
  /** What a profile expects and no chapter has: a part, with the heading of both languages, or goals of the group. */
  L03: { what: 'heading' | 'group'; part: string; sv: string; fi: string; profile: string };
  L04: { gap: EditionGap; language: string; text: string };
  /** Words of another language than the text's; `file`: nearly all texts of a file. */
  L05: { language: string; other: string; text: string; what: 'word' | 'passage' | 'heading' | 'file' };
  /** What somebody who does not see it, or no colours, cannot get. */
  L06: { what: Barrier; text: string };
  /** What a PDF lacks of a standard; `validator`: another program says so. How often, and on which page first. */
  L07: {
    file: string;
    standard: string;
    clause: string;
    /** Of the Matterhorn protocol. */
    condition: string | undefined;
    what: PdfFaultKind | 'validator';
    count: number;
    page: number | undefined;
  };
  /** A chapter in Swedish whose LIX is beyond the limit. */
  L08: { lix: number; limit: number };
  /** Two language editions state different facts. */
  L09: { field: string; language: string; values: [string, string] };
  /** The translation is not what the report asks of it; how many texts stand in the way, and why. */
  L10: {
    report: string;
    language: string;
    need: 'complete' | 'current' | 'reviewed';
    missing: number;
    stale: number;
    unreviewed: number;
  };
  /** What has no language and differs between the editions of one text; empty where an edition lacks it. */
  L11: {
    what: 'number' | 'link' | 'placeholder' | 'footnote';
    source: string;
    language: string;
    values: [string, string];
  };
  /** A sentence with more words than the limit. */
  L12: { text: string; words: number; limit: number };
  /** Several verbs in the passive in one sentence, in the order that they stand. */
  L13: { words: string[] };
  /** An abbreviation that its language edition never explains. */
  L14: { word: string };
  /** A colour of `theme:` that cannot be read on one of its grounds; the nearest shade that can. */
  L15: { colour: string; ground: AccentGround; ratio: number; least: number; suggestion: string };
  /** A file of an output that is not what its manifest says. */
  L16: { file: string; what: OutputFault };
  /** A source that is not what an output was made from. */
  L17: { file: string; what: SourceDrift };
  /** An output was made by another version of the program, with another template, or printed by another browser. */
  L18: { what: 'version' | 'template' | 'browser'; name: string; made: string; here: string };
  /** The title of a report names another time than its period. */
  L19: { text: string; period: string };

  // E: the surroundings; thrown as EnvironmentError, exit code 2
  E01: { path: string };
  /** `bundled`: why the browser that comes along is none, where it was looked for. */
  E02: { tried: string[]; bundled?: BundledGap };
  E03: { path: string; reason: 'notWritable' | 'fileNotWritable' | 'notOurs' | 'noSpace' };
  E04: { browser: string; reason: string };
  /** `textLost`: the document shows text, and the PDF does not. */
  E05: { pages: number; characters: number; cause: 'nothingShown' | 'textLost' };
  /** `isFile`: a file where a folder is expected. */
  E06: { path: string; isFile?: boolean };
  E07: { flag: string; value: string; allowed: string[] };
  E08: { template: string; message: string };
  /** `isEconomy`: there is no table of the economy to explain. */
  E09: { id: string; suggestion: string | undefined; isEconomy?: boolean };
  E10: { path: string; reason: string };
  /** The revision that `--since` names. */
  E11: {
    revision: string;
    reason: 'noGit' | 'notInGit' | 'notOurs' | 'unknownRevision' | 'shallow' | 'filesMissing';
  };
  /** The folder that the user stands in has been removed. */
  E12: Record<never, never>;
  /** What is printed cannot be written where it is led. */
  E13: { reason: string };
  /** The folder for temporary files; `noexec`: files can be written there, and no program started. */
  E14: { path: string; reason: string };
  /** The browser that `--browser-endpoint` names cannot be reached. */
  E15: { endpoint: string; reason: 'unknownHost' | 'refused' | 'noAnswer' | 'noBrowser' };
  /** The browser at the endpoint was reached, and did not print, twice. */
  E16: { endpoint: string; reason: 'ended' | 'tooSlow' | 'failed' };
  E17: { port: number };
  /** `reason` is the system's own code, such as `EACCES`. */
  E18: { port: number; reason: string };
  /** No manifest, neither in the folder nor in the folders in it. */
  E19: { path: string };
  /** veraPDF is asked for, and is not there or does not run. */
  E20: { program: string; reason: string | undefined };
}

/** `link`: no file of its own; `manifest`: the manifest itself; `rebuilt`: a new build gives other bytes. */
export type OutputFault = 'changed' | 'missing' | 'extra' | 'link' | 'manifest' | 'rebuilt';

/** `earlier`: an output that a later build has left as it was; `notBuildable`: no report comes of the sources now. */
export type SourceDrift = 'changed' | 'missing' | 'added' | 'earlier' | 'notBuildable';

/** What has come along from another program into a text. */
export type LeftOver =
  | 'html'
  | 'wordField'
  | 'softHyphen'
  | 'replacementCharacter'
  | 'noBreakSpace'
  | 'invisible'
  | 'privateUse'
  | 'ligature'
  | 'mixedWord'
  | 'doubledWord';

/** What keeps some readers from what others see. */
export type Barrier =
  | 'imageWithoutText'
  | 'imageTextIsFileName'
  | 'linkText'
  | 'bareAddress'
  | 'headingLevel'
  | 'symbolOnly'
  | 'colourOnly'
  | 'tableWithoutHead';

/** Why a picture or a font cannot be used. */
export type ThemeFileFault =
  | 'missing'
  | 'otherFolder'
  | 'notPicture'
  | 'notFont'
  | 'damaged'
  | 'active'
  | 'outside'
  | 'words'
  | 'noSize'
  | 'variable'
  | 'outlines'
  | 'collection'
  | 'locked';

/** `fit`: what a shipped partial is given lacks something; `raw`, `html`: the wrong number of braces. */
export type TemplateFaultKind =
  | 'field'
  | 'given'
  | 'fit'
  | 'perhaps'
  | 'list'
  | 'text'
  | 'partial'
  | 'label'
  | 'helper'
  | 'html'
  | 'raw'
  | 'else'
  | 'syntax';

/** What readers need who do not see the page as others do. */
export type LostMeaningKind = 'word' | 'language' | 'scope' | 'role' | 'page' | 'pageNumber' | 'alternative';

/** What headings and links stand on: page and tinted ground, light and dark. */
export type AccentGround = 'page' | 'tint' | 'darkPage' | 'darkTint';

/** Why there is no bundled browser; `damaged`: its archives cannot be unpacked. */
export type BundledGap = 'otherSystem' | 'noGlibc' | 'notInstalled' | 'damaged';

/** How a report has come away from its plan. */
export type PlanDrift = 'measureText' | 'target' | 'targetGone' | 'measureGone' | 'goalGone' | 'goalText';

/** Why outcome and target have no ratio; `baseline`: progress has nothing to be measured from. */
export type NoRatio =
  | 'range'
  | 'rank'
  | 'zero'
  | 'negative'
  | 'growth'
  | 'strictBound'
  | 'date'
  | 'words'
  | 'uncertain'
  | 'unit'
  | 'direction'
  | 'baseline';

/** How the values of groups and their total disagree; `outside`: the total is neither their sum nor between them. */
export type PartsFault = 'sum' | 'between' | 'outside' | 'parts' | 'missingTotal';

/** `sign`: the deviation has the sign that the policy does not use. */
export type AmountFault = 'sum' | 'deviation' | 'sign' | 'parts';

export type AmountColumn = 'budget' | 'outcome' | 'deviation' | 'forecast' | 'forecastDeviation';

/** Whose numbers they are: Sweden's two, and Finland's. */
export type IdentityKind = 'personnummer' | 'samordningsnummer' | 'henkilotunnus';

/** What has a day in the calendar of the year: ready and signed, audited, before the council, or both of the last. */
export type DeadlineStep = 'ready' | 'audited' | 'council' | 'councilAndAuditors';

export type DiagnosticCode = keyof DiagnosticArgs;
export type ReferenceKind =
  | 'unit'
  | 'theme'
  | 'goal'
  | 'measure'
  | 'party'
  | 'commitment'
  | 'group'
  | 'table'
  | 'line'
  | 'policy'
  | 'report'
  | 'chapter'
  | 'template';
export type TrendWord = 'improved' | 'unchanged' | 'worsened';
export type AssessmentWord = 'met' | 'partlyMet' | 'notMet' | 'notAssessable' | 'notAssessed';
