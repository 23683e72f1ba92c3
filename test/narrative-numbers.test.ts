// Numbers in running text: a wrong one that is planted in an example is found where it stands, and the examples as
// they are have none.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyse } from '../src/pipeline.js';
import { readSources, type Sources } from '../src/source/index.js';

const readExample = async (name: string) =>
  (await readSources(fileURLToPath(new URL(`../examples/${name}`, import.meta.url)))).value;

const EXAMPLES: Record<string, Sources> = {
  huddinge: await readExample('huddinge'),
  helsingfors: await readExample('helsingfors'),
  lovisa: await readExample('lovisa'),
};

/** What follows when one edition alone is changed; here it is the number itself that matters. */
const OF_EDITIONS = new Set(['L04', 'L10', 'L11']);

/** Everything else that is found, as code, file, line and the words that it stands at. */
function found(sources: Sources): string[] {
  return analyse(sources).findings.flatMap(({ code, place }) => {
    const text = sources.files.find(({ path }) => path === place.file)?.text ?? '';
    const line = text.slice(0, place.start).split('\n').length;
    return OF_EDITIONS.has(code)
      ? []
      : [`${code} ${place.file}:${line} ${text.slice(place.start, place.end)}`];
  });
}

/** The example with other words in one place, and the line of that place. */
function planted(
  example: string,
  path: string,
  from: string,
  to: string,
): { sources: Sources; line: number } {
  const sources = EXAMPLES[example] as Sources;
  const text = sources.files.find((file) => file.path === path)?.text ?? '';
  const at = text.indexOf(from);
  if (at < 0) throw new Error(`${path} does not say: ${from}`);
  const files = sources.files.map((file) =>
    file.path === path ? { path, text: text.replace(from, to) } : file,
  );
  return { sources: { ...sources, files }, line: text.slice(0, at).split('\n').length };
}

/** What is planted, with the wrong number between « and ». */
type Plant = [from: string, to: string];

const HUDDINGE: Record<string, Plant[]> = {
  'measures/arbete-och-forsorjning.sv.md': [
    ['till 2,9 procent', 'till «2,7 procent»'],
    ['försörjningsstöd, 2,4 procent', 'försörjningsstöd, «2,2 procent»'],
    ['stannade på 2,4 procent', 'stannade på «2,9 procent»'],
    ['har 36 procent av dem', 'har «46 procent» av dem'],
    ['Etappmålet är 40 procent', 'Etappmålet är «45 procent»'],
    ['Andelen steg till 38 procent', 'Andelen steg till «44 procent»'],
    ['har 52 personer fått', 'har «62 personer» fått'],
    ['53 kvinnor och', '«62 kvinnor» och'],
    ['Etappmålet var 100.', 'Etappmålet var «120».'],
    ['försörjer 71 procent sig själva.', 'försörjer «81 procent» sig själva.'],
    ['varav 10 kvinnor', 'varav «12 kvinnor»'],
    ['del ökade till 9 procent', 'del ökade till «12 procent»'],
  ],
  'measures/arbete-och-forsorjning.en.md': [
    ['income support, 2.4 per cent', 'income support, «1.9 per cent»'],
    ['rose to 38 per cent', 'rose to «39 per cent»'],
    ['the target of 40 per cent', 'the target of «48 per cent»'],
    ['88 people were given', '«78 people» were given'],
    ['The target was 100.', 'The target was «120».'],
  ],
  'measures/socialnamnden.sv.md': [
    ['fick 94 procent svar', 'fick «49 procent» svar'],
    ['från 77 till 81 procent', 'från 77 till «91 procent»'],
    ['steg från 60 till 71', 'steg från 60 till «84»'],
    ['etappmålet 70 är uppfyllt', 'etappmålet «80» är uppfyllt'],
    ['är 64 procent nöjda', 'är «46 procent» nöjda'],
    ['underskott på 29,7 mnkr', 'underskott på «39,7 mnkr»'],
  ],
  'measures/socialnamnden.en.md': [
    ['a deficit of SEK 29.7 million', 'a deficit of SEK «39.7 million»'],
    ['a target of at most 7.5', 'a target of at most «8.5»'],
  ],
  'measures/individ-och-familj.yaml': [
    ['har 99 personer fått', 'har «109 personer» fått'],
    ['a home. The municipality was to receive 321', 'a home. The target was «312 people»'],
  ],
  'text/aret-2016.sv.md': [
    ['Var femte socialsekreterare slutade under året.', 'Sjukfrånvaron var «9,9 procent».'],
  ],
  'text/atta-manader.en.md': [
    ['\n## ', '\nThe share of openly unemployed residents of Huddinge was «5.1 per cent».\n\n## '],
  ],
};

/** Its own texts have few numbers; each case stands beside the same sentence with the right one. */
const HELSINGFORS: Record<string, [from: string, right: string, wrong: string][]> = {
  'goals/fostran-utbildning.yaml': [
    [
      'Kelpoisten opettajien osuus laski edelleen.',
      'Kelpoisten opettajien osuus oli 84,2 prosenttia.',
      'Kelpoisten opettajien osuus oli «88,4 prosenttia».',
    ],
    [
      'Harvempi kuin neljä viidestä valmistui tavoiteajassa.',
      'Kolme neljästä suoritti tutkinnon tavoiteajassa.',
      '«Yksi kolmesta» suoritti tutkinnon tavoiteajassa.',
    ],
    [
      'ja poissaolot vähenivät toisena vuonna peräkkäin.',
      'ja poissaoloja oli 4,7 prosenttia oppitunneista.',
      'ja poissaoloja oli «5,9 prosenttia» oppitunneista.',
    ],
  ],
  'goals/social-halsa.yaml': [
    [
      'Jono piteni, vaikka ohjausta laajennettiin.',
      'Odotusaika oli 19 päivää.',
      'Odotusaika oli «16 päivää».',
    ],
    [
      'Lähteneitä oli edellisvuotta enemmän.',
      'Henkilöstön vaihtuvuus oli 14,8 prosenttia, ja tavoite oli 12 prosenttia.',
      'Henkilöstön vaihtuvuus oli 14,8 prosenttia, ja tavoite oli «10 prosenttia».',
    ],
  ],
  'goals/stadsmiljo.yaml': [
    [
      'Joka neljäs bussi kulkee nyt sähköllä, ja idän varikko on valmis.',
      'Sähköbussien osuus nousi 12 prosentista 25 prosenttiin.',
      'Sähköbussien osuus on «puolet».',
    ],
    [
      'Yhteinen päivystys lajittelee ilmoitukset samana päivänä, ja useampi hoidettiin ajallaan.',
      'Vikailmoitusten osuus on 83 prosenttia.',
      'Vikailmoitusten osuus on «92 prosenttia».',
    ],
  ],
};

describe.each(Object.keys(EXAMPLES))('the example %s', (name) => {
  it('has no number that differs', () => {
    expect(found(EXAMPLES[name] as Sources).filter((finding) => finding.startsWith('N06'))).toEqual([]);
  });
});

const inHuddinge = Object.entries(HUDDINGE).flatMap(([file, plants]) =>
  plants.map(([from, to]) => ({ file, from, to })),
);

describe('a wrong number in Huddinge', () => {
  it.each(inHuddinge)('$file: $to', ({ file, from, to }) => {
    const [, wrong = ''] = /«(.*)»/u.exec(to) ?? [];
    const { sources, line } = planted('huddinge', file, from, to.replace(/[«»]/gu, ''));
    const at = line + from.split('\n').length - 1;
    expect(found(sources)).toEqual([`N06 ${file}:${at} ${wrong}`]);
  });
});

const inHelsingfors = Object.entries(HELSINGFORS).flatMap(([file, plants]) =>
  plants.map(([from, right, wrong]) => ({ file, from, right, wrong })),
);

describe('a number in Helsinki', () => {
  it.each(inHelsingfors)('$file: $right', ({ file, from, right }) => {
    expect(found(planted('helsingfors', file, from, right).sources)).toEqual([]);
  });

  it.each(inHelsingfors)('$file: $wrong', ({ file, from, wrong }) => {
    const [, number = ''] = /«(.*)»/u.exec(wrong) ?? [];
    const { sources, line } = planted('helsingfors', file, from, wrong.replace(/[«»]/gu, ''));
    expect(found(sources)).toEqual([`N06 ${file}:${line} ${number}`]);
  });
});
