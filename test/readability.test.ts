// Plain language: what counts as a sentence, a verb in the passive, an abbreviation; and what the rules make of it.
import { describe, expect, test } from 'vitest';
import type { DiagnosticCode } from '../src/diagnostics/index.js';
import { analyse } from '../src/pipeline.js';
import { abbreviationsIn, explainedIn } from '../src/validate/readability/abbreviations.js';
import { readSentences } from '../src/validate/readability/read-sentences.js';
import { swedishPassives } from '../src/validate/readability/swedish-passives.js';

/** A repository in which one chapter of each language holds a text. */
function chapterFindings(code: DiagnosticCode, texts: Record<string, string>, settings = ''): number {
  const languages = Object.keys(texts);
  const config = `version: 1
organisation: { name: Exempelstad, country: FI }
languages: [${languages.join(', ')}]
${settings}
`;
  const files = languages.map((language) => ({
    path: `text/inledning.${language}.md`,
    text: `# Inledning\n\n${texts[language]}\n`,
  }));
  const { findings } = analyse({ files: [{ path: 'report.yaml', text: config }, ...files], assets: [] });
  return findings.filter((finding) => finding.code === code).length;
}

const words = (count: number) => `${Array<string>(count).fill('ord').join(' ')}.`;

describe('sentences', () => {
  test.each([
    ['Vi har öppnat. Många kom.', [3, 2]],
    ['Besök, t.ex. kl. 15, bokas. Ring oss!', [6, 2]],
    ['Det kostade 1 200 000 kr. 2021 var ett undantag.', [4, 4]],
    ['Av målen är {{figure goals.met share}} uppfyllda.', [5]],
    ['Fler fick hjälp 31.8.2016 än året före', [7]],
    ['…', []],
  ])('%s', (text, expected) => {
    expect(readSentences(text).map(({ words: ofSentence }) => ofSentence.length)).toEqual(expected);
  });
});

describe('verbs in the passive', () => {
  test.each([
    ['rutinerna planeras och utvärderas', ['planeras', 'utvärderas']],
    ['arbetet ska genomföras och kunna följas', ['genomföras', 'följas']],
    ['en modell har utvecklats', ['utvecklats']],
    ['kursen blev inställd', ['inställd']],
    ['kommunernas och enheternas insats finns kvar', []],
    ['barnen trivs, hoppas och lyckas', []],
    ['deras plats i barnskyddets arbete', []],
    ['kursen blev en succé', []],
  ])('%s', (sentence, expected) => {
    expect(swedishPassives(sentence.match(/\p{L}+/gu) ?? [])).toEqual(expected);
  });
});

describe('abbreviations', () => {
  test.each([
    ['Stödet enligt LSS och IFO:s insatser', ['LSS', 'IFO']],
    ['Inom EU, kapitel IV, SOU 2020:47', []],
    ['DELÅRSRAPPORT FÖR HELA ÅRET', []],
    ['Standarden SS-EN 301 och CO2', []],
    ['Covid och kommunen', []],
  ])('%s', (text, expected) => {
    expect(abbreviationsIn(text).map(({ word }) => word)).toEqual(expected);
  });

  test.each([
    ['kommunfullmäktige (KF) beslutar', ['KF']],
    ['KV (kaupunginvaltuusto) päättää', ['KV']],
    ['siffran (12) och (A)', []],
    ['lagen om stöd och service (LSS, 1993:387)', ['LSS']],
    ['Beslutet (KF § 12) gäller', []],
    ['YT-toimikunnassa eli yhteistyötoimikunnassa', ['YT']],
    ['kaupunginvaltuusto eli KV päätti', ['KV']],
    ['VA-nätet, alltså ledningarna för vatten', ['VA']],
    ['Rakentaja on ABC Suomi Oy', ['ABC']],
    ['granskas av XYZ AB och LSS', ['XYZ']],
  ])('%s explains', (text, expected) => {
    expect(explainedIn(text)).toEqual(expected);
  });
});

/** What one language says of a follow-up of a goal, of a measure and of a commitment, and of a period that no report has. */
const FOLLOWED_UP = (said: string) => `version: 1
goals:
  - id: g
    theme: tema
    text: Ett mål
    followUps: [{ period: "2026", outcome: "${said}" }]
    measures: [{ id: m, text: En åtgärd, followUps: [{ period: "2026", reason: "${said}" }] }]
    commitments:
      - id: c
        text: Ett åtagande
        followUps: [{ period: "2026", comment: "${said}" }, { period: "2027", comment: "${said}" }]
`;

describe('follow-ups', () => {
  test.each<[DiagnosticCode, number, string]>([
    ['L12', 3, words(41)],
    ['L13', 3, 'Rutinerna granskades och ändrades, och arbetssätten planeras och utvärderas under hösten.'],
    ['L14', 1, 'Så beslutade KF.'],
    ['L14', 0, 'Så beslutade fullmäktige (KF).'],
  ])('those of commitments are read like the others: %s, %i times', (code, expected, said) => {
    const config = `version: 1
organisation: { name: Exempelstad, country: FI }
languages: [sv]
themes: [{ id: tema, name: Tema }]
reports: [{ id: ar, kind: annual, period: "2026", title: Årsrapport }]
`;
    const files = [
      { path: 'report.yaml', text: config },
      { path: 'goals/g.yaml', text: FOLLOWED_UP(said) },
    ];
    const { findings } = analyse({ files, assets: [] });
    expect(findings.filter((finding) => finding.code === code)).toHaveLength(expected);
  });
});

describe('the rules', () => {
  test.each<[string, DiagnosticCode, Record<string, string>, string, number]>([
    ['40 words of a Swedish sentence are few enough', 'L12', { sv: words(40) }, '', 0],
    ['41 are too many', 'L12', { sv: words(41) }, '', 1],
    ['31 are too many in Finnish', 'L12', { sv: words(3), fi: words(31) }, '', 1],
    ['a chapter of few words has no LIX', 'L08', { sv: 'Verksamhetsförändringar genomfördes.' }, '', 0],
    [
      'LIX does not hold for Finnish',
      'L08',
      { sv: 'Ja.', fi: 'Toimintasuunnitelma toteutettiin. '.repeat(80) },
      '',
      0,
    ],
    [
      'nor do verbs in the passive',
      'L13',
      { sv: 'Ja.', fi: 'Tämä tehtiin ja tuo tehdään ja muu tehtäisiin.' },
      '',
      0,
    ],
    [
      'each language explains for itself',
      'L14',
      { sv: 'Fullmäktige (KF) och KF.', fi: 'Näin päätti KF.' },
      '',
      1,
    ],
    [
      'a repository lists what needs no words',
      'L14',
      { sv: 'Så beslutade KF.' },
      'abbreviations: { sv: [KF] }',
      0,
    ],
    ['one finding for an abbreviation, however often it stands', 'L14', { sv: 'KF och KF och KF.' }, '', 1],
  ])('%s', (_, code, texts, settings, expected) => {
    expect(chapterFindings(code, texts, settings)).toBe(expected);
  });
});
