// The words around written quantities, in three languages. Each is a form that the reader knows.
import type { BoundOperator, DateQuantity, MissingReason, VerbalDirection } from '../quantity.js';
import type { WritingLanguage } from '../units.js';

type Part = NonNullable<DateQuantity['part']>;

export interface WritingWords {
  about: string;
  bound: Record<BoundOperator, string>;
  rank: (place: string, of: string | undefined) => string;
  best: (places: string) => string;
  fraction: (part: string, whole: string) => string;
  among: (words: string) => string;
  change: (from: string, to: string) => string;
  verbal: Record<VerbalDirection, string>;
  by: (amount: string) => string;
  missing: Record<MissingReason, string>;
  /** Of what is not yet due. */
  firstIn: (year: number) => string;
  /** Behind a unit: *per elev*. */
  per: (basis: string, isBehindUnit: boolean) => string;
  /** A date or a part of one; `latest` marks then or earlier. */
  year: (year: number, isLatest: boolean) => string;
  part: Record<Part, (of: string) => string>;
  latest: (date: string) => string;
  time: (time: string, isLatest: boolean) => string;
}

const sv: WritingWords = {
  about: 'ca',
  bound: { '>=': 'minst', '<=': 'högst', '<': 'mindre än', '>': 'mer än' },
  rank: (place, of) => `plats ${place}${of === undefined ? '' : ` av ${of}`}`,
  best: (places) => `bland de ${places} bästa`,
  fraction: (part, whole) => `${part} av ${whole}`,
  among: (words) => `av ${words}`,
  change: (from, to) => `från ${from} till ${to}`,
  verbal: {
    increase: 'ska öka',
    decrease: 'ska minska',
    maintain: 'ska vara oförändrat',
    notIncrease: 'ska inte öka',
    notDecrease: 'ska inte minska',
    improve: 'ska förbättras',
  },
  by: (amount) => `med ${amount}`,
  missing: {
    notYetDue: 'redovisas senare',
    late: 'uppgiften är försenad',
    notApplicable: 'ej tillämpligt',
    suppressed: 'sekretess',
    notComparable: 'ej jämförbart',
    notAssessable: 'kan inte bedömas',
    noTarget: 'inget mål',
    unspecified: 'uppgift saknas',
  },
  firstIn: (year) => `redovisas först under ${year}`,
  per: (basis) => ` per ${basis}`,
  year: (year) => `år ${year}`,
  part: {
    beginning: (of) => `början av ${of}`,
    middle: (of) => `mitten av ${of}`,
    end: (of) => `slutet av ${of}`,
    spring: (of) => `våren ${of}`,
    summer: (of) => `sommaren ${of}`,
    autumn: (of) => `hösten ${of}`,
    winter: (of) => `vintern ${of}`,
  },
  latest: (date) => `senast ${date}`,
  time: (time, isLatest) => `${isLatest ? 'till ' : ''}kl. ${time.replace(':', '.')}`,
};

const fi: WritingWords = {
  about: 'noin',
  bound: { '>=': 'vähintään', '<=': 'enintään', '<': 'alle', '>': 'yli' },
  rank: (place, of) => `sija ${place}${of === undefined ? '' : `/${of}`}`,
  best: (places) => `${places} parhaan joukossa`,
  fraction: (part, whole) => `${part}/${whole}`,
  among: (words) => words,
  change: (from, to) => `${from} → ${to}`,
  verbal: {
    increase: 'kasvaa',
    decrease: 'vähenee',
    maintain: 'pysyy ennallaan',
    notIncrease: 'ei kasva',
    notDecrease: 'ei vähene',
    improve: 'paranee',
  },
  by: (amount) => amount,
  missing: {
    notYetDue: 'raportoidaan myöhemmin',
    late: 'tieto on viivästynyt',
    notApplicable: 'ei sovellu',
    suppressed: 'salassa pidettävä',
    notComparable: 'ei vertailukelpoinen',
    notAssessable: 'ei voida arvioida',
    noTarget: 'ei tavoitetta',
    unspecified: 'tieto puuttuu',
  },
  firstIn: (year) => `raportoidaan vasta vuonna ${year}`,
  per: (basis, isBehindUnit) => (isBehindUnit && !/\d/.test(basis) ? `/${basis}` : ` / ${basis}`),
  year: (year, isLatest) => `${isLatest ? 'vuonna' : 'vuosi'} ${year}`,
  part: {
    beginning: (of) => `${of} alku`,
    middle: (of) => `${of} puoliväli`,
    end: (of) => `${of} loppu`,
    spring: (of) => `kevät ${of}`,
    summer: (of) => `kesä ${of}`,
    autumn: (of) => `syksy ${of}`,
    winter: (of) => `talvi ${of}`,
  },
  latest: (date) => `viimeistään ${date}`,
  time: (time, isLatest) => `${isLatest ? 'viimeistään ' : ''}klo ${time.replace(':', '.')}`,
};

const en: WritingWords = {
  about: 'about',
  bound: { '>=': 'at least', '<=': 'at most', '<': 'less than', '>': 'more than' },
  rank: (place, of) => `place ${place}${of === undefined ? '' : ` of ${of}`}`,
  best: (places) => `among the ${places} best`,
  fraction: (part, whole) => `${part} of ${whole}`,
  among: (words) => `of ${words}`,
  change: (from, to) => `from ${from} to ${to}`,
  verbal: {
    increase: 'shall increase',
    decrease: 'shall decrease',
    maintain: 'shall remain unchanged',
    notIncrease: 'shall not increase',
    notDecrease: 'shall not decrease',
    improve: 'shall improve',
  },
  by: (amount) => `by ${amount}`,
  missing: {
    notYetDue: 'reported later',
    late: 'data delayed',
    notApplicable: 'not applicable',
    suppressed: 'confidential',
    notComparable: 'not comparable',
    notAssessable: 'cannot be assessed',
    noTarget: 'no target',
    unspecified: 'data missing',
  },
  firstIn: (year) => `reported only in ${year}`,
  per: (basis) => ` per ${basis}`,
  year: (year) => `the year ${year}`,
  part: {
    beginning: (of) => `beginning of ${of}`,
    middle: (of) => `middle of ${of}`,
    end: (of) => `end of ${of}`,
    spring: (of) => `spring ${of}`,
    summer: (of) => `summer ${of}`,
    autumn: (of) => `autumn ${of}`,
    winter: (of) => `winter ${of}`,
  },
  latest: (date) => `by ${date}`,
  time: (time, isLatest) => `${isLatest ? 'by ' : ''}${time}`,
};

export const WRITING_WORDS: Record<WritingLanguage, WritingWords> = { sv, fi, en };
