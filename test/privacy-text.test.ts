// What in a text points at a person: found where it stands, and repeated nowhere.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeScores } from '../src/compute/index.js';
import type { Diagnostic } from '../src/diagnostics/index.js';
import { describeDiagnostic, UI_LANGUAGES } from '../src/i18n/index.js';
import { lowerToReport } from '../src/model/index.js';
import { parseSources } from '../src/parse/index.js';
import { analyse } from '../src/pipeline.js';
import { conceal, secretsIn } from '../src/privacy/index.js';
import { decimal, type Quantity } from '../src/quantity/index.js';
import { fingerprintsOf, loadReporter, REPORTER_NAMES } from '../src/reporters/index.js';
import { validate } from '../src/validate/index.js';
import { isPersonalName } from '../src/validate/privacy/is-personal-name.js';
import { answer } from './support/answer.js';
import { BASE_REPOSITORY } from './support/example-repository.js';
import { newRepository, report } from './support/run-cli.js';

/** `personnummer 880320-0016` for each secret of a text. */
const told = (text: string) =>
  secretsIn(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('identity numbers', () => {
  // Published test numbers, and numbers reckoned from days that nobody asked for.
  it.each([
    ['701063-2391', 'samordningsnummer'],
    ['880320-0016', 'personnummer'],
    ['811228-9874', 'personnummer'],
    ['670919-9530', 'personnummer'],
    ['19880320-0016', 'personnummer'],
    ['198803200016', 'personnummer'],
    ['8803200016', 'personnummer'],
    ['880320+0016', 'personnummer'],
    ['880320–0016', 'personnummer'],
    ['880320‑0016', 'personnummer'],
    ['880320−0016', 'personnummer'],
    ['880320 0016', 'personnummer'],
    ['880320\u00a00016', 'personnummer'],
    ['880320 - 0016', 'personnummer'],
    ['880320-\u200b0016', 'personnummer'],
    ['880320\\-0016', 'personnummer'],
    ['880320&ndash;0016', 'personnummer'],
    ['1988-03-20-0016', 'personnummer'],
    ['131052-308T', 'henkilotunnus'],
    ['131052-308t', 'henkilotunnus'],
    ['131052–308T', 'henkilotunnus'],
    ['131052308T', 'henkilotunnus'],
    ['010594Y9032', 'henkilotunnus'],
    ['020594X903P', 'henkilotunnus'],
    ['010516B903X', 'henkilotunnus'],
  ])('%s is found', (number, kind) => {
    const around = ['', 'klienten ', '(', '"', '# ', '<!-- ', '| ', 'bild_', 'pnr: '];
    for (const before of around) {
      const text = `${before}${number}`;
      expect(told(`${text} i maj`), text).toEqual([`${kind} ${number}`]);
      expect(told(`Först.\n${text}, sedan`), text).toEqual([`${kind} ${number}`]);
    }
  });

  it.each([
    ['a wrong check digit', '880320-0017 8803200017 131052-308U 010594Y9033'],
    ['a day that does not exist', '880230-0019 881332-0015 320152-308T'],
    ['the individual numbers 000 and 001', '131052-000C 131052-001D 880320-0008'],
    ['organisation numbers', '556036-0793 212000-0142 5560360793 802002-4280'],
    ['diary numbers', 'Dnr 880320-0016 KS 2021/880320-0016 diarienummer 8803200016 dnro 131052-308T'],
    ['telephone numbers', '0701234567 08-880320 0016 +46 880320 0016'],
    ['amounts', '8 803 200 016 8803200016 kr 8803200016,50 12 880320 0016 880320 0016 €'],
    ['days and periods', '2021-06-30 20210630 210101-0630 2021-01-01–2021-06-30 202106301230'],
    ['account numbers', 'SE45 5000 0000 0583 9825 7466 FI21 1234 5600 0007 85 FI2112345600000785'],
    ['bar codes and books', '7310865004703 978-91-7000-150-3 ISBN 9106051230'],
    ['parts of longer numbers', '1880320-00160 a880320-0016 880320-0016-3 12.880320-0016'],
  ])('%s are none', (_, text) => {
    expect(told(text).filter((each) => !each.startsWith('phone'))).toEqual([]);
  });

  it('are found wherever they stand in a text, whatever stands around them', () => {
    const words = fc.array(
      fc.constantFrom('barnet', 'vård,', '12', '(se', '§ 7', '3,5 %', 'ÅÄÖ', '|', 'x-y'),
    );
    fc.assert(
      fc.property(words, fc.oneof(swedishNumber(), finnishNumber()), words, (before, number, after) => {
        const text = [...before, number, ...after].join('\n');
        const at = before.join('\n').length + (before.length > 0 ? 1 : 0);
        expect(secretsIn(text)).toContainEqual(
          expect.objectContaining({ start: at, end: at + number.length }),
        );
        expect(conceal(text)).not.toContain(number);
        expect(conceal(text)).toHaveLength(text.length);
      }),
    );
  });

  it('are none with another check digit', () => {
    fc.assert(
      fc.property(swedishNumber(), fc.integer({ min: 1, max: 9 }), (number, step) => {
        const wrong = number.slice(0, -1) + ((Number(number.at(-1)) + step) % 10);
        // By chance it may be one of the other country.
        expect(secretsIn(wrong).filter(({ kind }) => kind !== 'henkilotunnus')).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(finnishNumber(), fc.integer({ min: 1, max: 30 }), (number, step) => {
        const index = (SIGNS.indexOf(number.at(-1) ?? '') + step) % SIGNS.length;
        const wrong = number.slice(0, -1) + SIGNS.charAt(index);
        expect(secretsIn(wrong).filter(({ kind }) => kind === 'henkilotunnus')).toEqual([]);
      }),
    );
  });
});

describe('private contacts', () => {
  it.each([
    ['070-123 45 67', ['phone 070-123 45 67']],
    ['Ring 0701234567.', ['phone 0701234567']],
    ['+46 70 123 45 67', ['phone +46 70 123 45 67']],
    ['+46 (0)70-123 45 67', ['phone +46 (0)70-123 45 67']],
    ['0046701234567', ['phone 0046701234567']],
    ['+358 40 123 4567', ['phone +358 40 123 4567']],
    ['040-1234567', ['phone 040-1234567']],
    ['050 123 456', ['phone 050 123 456']],
    ['019-123 45 67', ['phone 019-123 45 67']],
    ['anna.exempelsson@exempelstad.example', ['email anna.exempelsson@exempelstad.example']],
    ['åsa.exempelsson@exempelstad.example', ['email åsa.exempelsson@exempelstad.example']],
    ['nallebjorn77@gmail.com', ['email nallebjorn77@gmail.com']],
  ])('%s is one', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ['mailboxes of functions', 'registrator@exempelstad.example info@gmail.com kirjaamo@mallila.example'],
    ['forms of addresses', 'fornamn.efternamn@exempelstad.example etunimi.sukunimi@mallila.example'],
    ['other addresses', 'barn.unga@exempelstad.example a@b @kommunen x@'],
    [
      'switchboards and service numbers',
      'Växel 08-123 45 67, vaihde 019-123 4567, 08-000 00 00, 0771-123456, 020-123456',
    ],
    ['days and periods', '01-02-2021 02-03-2021 2021-06-30 0101-0630 06-12 100 000'],
    ['amounts', '0,45 007 00 00 000 0 123 456 10 020 300 040'],
  ])('%s are none', (_, text) => expect(told(text)).toEqual([]));
});

describe('names where a role is expected', () => {
  it.each([
    'Anna Exempelsson',
    'Anna-Maria Exempelsson',
    'Matti Mallikas',
    'Anna Exempelsson, servicechef',
    'Rektor: Anna von Exempel',
    'A. Exempelsson',
    'Rektor Anna Exempelsson',
    'Enhetschefen Erik Exempelsson',
    'Rehtori Anna Exempelsson',
    'Servicechefen och Erik Exempelsson',
  ])('%s is one', (text) => expect(isPersonalName(text)).toBe(true));

  it.each([
    'Servicechefen',
    'Socialnämnden',
    'Stadsstyrelsen och Bildningsnämnden',
    'Sosiaali- ja terveyslautakunta',
    'Maria Församling',
    'Anna Lindhs Stiftelse',
    'Karl Johansskolan',
    'Erik Exempelsson Oy',
    'Rektor vid Sofia skola',
    'Rektorerna, Gustav Adolfs skola',
    'Stiftelsen Erik Exempelsson',
    'Exempelstads Bostäder Ab',
    'Norra Enheten',
    'Lovisa Hamn Ab',
    'Lovisa Stad',
    'Huddinge Samhällsfastigheter',
    'Service Manager',
    'IT',
    'Anna',
    '',
  ])('%s is none', (text) => expect(isPersonalName(text)).toBe(false));
});

describe('small counts in texts', () => {
  const counts = (text: string, language: string, privacy = 'sensitive: all') =>
    codesAt(follow(text, language, privacy), 'P04');

  it.each([
    ['sv', 'Stödet gavs till tre barn.', ['tre barn']],
    ['sv', 'Två personer har flyttat och 4 elever väntar.', ['Två personer', '4 elever']],
    ['sv', 'Ett par elever har slutat.', ['Ett par elever']],
    ['sv', 'Ett av barnen bor kvar.', ['Ett av barnen']],
    ['sv', '2 av 30 elever har frånvaro.', ['2 av 30 elever']],
    ['sv', 'Insatsen nådde 2–3 familjer.', ['2–3 familjer']],
    ['sv', 'Tre placerade ungdomar går i skola.', ['Tre placerade ungdomar']],
    ['sv', '0 klienter väntar.', ['0 klienter']],
    ['sv', 'Tre barn får hjälp av socialtjänsten och en ny personal.', ['Tre barn']],
    ['sv', 'Två personer bor kvar på hemtjänstens boende.', ['Två personer']],
    [
      'sv',
      'En enda flicka kom, bara ett barn och 1 ungdom.',
      ['En enda flicka', 'bara ett barn', '1 ungdom'],
    ],
    ['sv', 'Det var tre st elever och 2 (två) barn.', ['tre st elever', '2 (två) barn']],
    ['sv', 'Tre unga fick bostad och fyra ensamkommande kom.', ['Tre unga', 'fyra ensamkommande']],
    ['sv', 'Tre 15-åringar dömdes.', ['Tre 15-åringar']],
    ['fi', 'Vain yksi tyttö tuli. Asiakkaista kolme oli naisia.', ['yksi tyttö', 'Asiakkaista kolme']],
    ['fi', 'Tukea sai kolme lasta.', ['kolme lasta']],
    ['fi', 'Kolme lasta sai tukea henkilöstöltä.', ['Kolme lasta']],
    ['fi', 'Päätös tehtiin kahdelle asiakkaalle.', ['kahdelle asiakkaalle']],
    ['fi', 'Jonossa on 2 henkilöä ja yksi oppilas.', ['2 henkilöä', 'yksi oppilas']],
    ['fi', 'Pari nuorta jatkoi.', ['Pari nuorta']],
    ['fi', 'Kolme sijoitettua lasta palasi kotiin.', ['Kolme sijoitettua lasta']],
    ['en', 'One of the children has moved.', ['One of the children']],
    ['en', 'Two unemployed people were given a place.', ['Two unemployed people']],
    ['en', 'Three new clients and 2 families were helped.', ['Three new clients', '2 families']],
  ])('%s: %s', (language, text, expected) => expect(counts(text, language)).toEqual(expected));

  it.each([
    ['sv', 'En av dem gäller tre skolor, två gånger på fyra månader.'],
    ['sv', 'Två av tre elever når målen, liksom 4 av 5 barn.'],
    ['sv', 'Stödet gavs till fem barn och 12 003 elever.'],
    ['sv', 'När en elev behöver stöd får hen det.'],
    ['sv', 'Färre än tre barn, minst två personer per pass, 3 elever per lärare.'],
    ['sv', 'I årskurs 3 elever som läser, 2,5 barn och 3 % barn.'],
    ['sv', 'Två personer har anställts.'],
    ['sv', 'Tre barnmorskor och fyra elevhem.'],
    ['sv', 'I åk 1 elever som läser, mål 1 barn, kl. 1 person per disk, ett barn har rätt till plats.'],
    ['sv', 'Två unga lärare och tre unga ledare.'],
    ['fi', 'Oppilaista kolme neljäsosaa ja asiakkaista 3 prosenttia.'],
    ['sv', 'Kön har minskat med två barn, och på dagen ses 4 patienter fler än i våras.'],
    ['sv', 'Taxan gäller familjer med två vuxna och två barn, och i grupper upp till fyra barn.'],
    ['sv', 'I snitt möts 3 personer om dagen. Två personer ska alltid vara i hallen.'],
    ['sv', 'Arbetsgruppen hade fyra personer, och juryn tre personer.'],
    ['fi', 'Kahden lapsen perhe ja kahden lapsen ja kahden aikuisen perhe maksavat yhtä paljon.'],
    ['fi', 'Jonossa on kaksi lasta enemmän kuin keväällä. Työryhmässä oli neljä henkilöä.'],
    ['fi', 'Kaksi kolmesta lapsesta osallistui kaksi kertaa kolmessa koulussa.'],
    ['fi', 'Yhdessä lasten kanssa, neljä kuukautta, vähintään kolme lasta.'],
    ['fi', 'Kolme lapsiryhmää ja kaksi perhekeskusta.'],
    ['en', 'Two out of three children, one in four pupils, at least three clients.'],
    ['en', 'Three schools, twice in four months.'],
    ['en', 'Two patient organisations, three student councils and two children’s homes.'],
    ['en', 'The queue fell by two children. A family with two adults and two children pays less.'],
  ])('%s: nothing in %s', (language, text) => expect(counts(text, language)).toEqual([]));

  it('are told only where the subject is sensitive, and below the threshold', () => {
    const text = 'Stödet gavs till tre barn och sju klienter.';
    expect(counts(text, 'sv', 'threshold: 5')).toEqual([]);
    expect(counts(text, 'sv', 'sensitive: { units: [enhet] }')).toEqual(['tre barn']);
    expect(counts(text, 'sv', 'sensitive: { themes: [vardag] }')).toEqual(['tre barn']);
    expect(counts(text, 'sv', '{ sensitive: all, open: { units: [enhet] } }')).toEqual([]);
    expect(counts(text, 'sv', '{ sensitive: all, threshold: 10 }')).toEqual(['tre barn', 'sju klienter']);
    expect(counts('0 klienter väntar.', 'sv', '{ sensitive: all, zeros: show }')).toEqual([]);
  });
});

describe('withheld values in texts', () => {
  const values = (text: string, quantity: Quantity) => {
    const files = followFiles(text, 'sv', 'threshold: 5');
    const lowered = lowerToReport(parseSources({ files, assets: [] }).value, []);
    const [measure] = lowered.value.measures;
    const place = { file: files[1]!.path, start: 0, end: 0 };
    const withheld = {
      measure: measure!.id,
      unit: 'enhet',
      group: 'total',
      period: '2021-H1',
      quantity,
      place,
    };
    const found = validate(
      lowered.value,
      computeScores(lowered.value),
      lowered.diagnostics,
      [],
      [{ ...withheld, why: 'complementary' }],
    );
    return codesAt({ files, findings: found }, 'P04');
  };
  const count: Quantity = { kind: 'number', value: decimal(12), scale: 1 };
  const percent: Quantity = { kind: 'number', value: decimal('7.5'), scale: 1, unit: '%' };
  const fraction: Quantity = { kind: 'fraction', numerator: decimal(12), denominator: decimal(40) };

  it.each([
    ['Under perioden fick 12 barn stöd.', count, ['12']],
    ['De var 12.', count, ['12']],
    ['Stödet nådde 12 av 40 barn.', fraction, ['12']],
    ['Andelen var 7,5 procent.', percent, ['7,5 procent']],
    ['Andelen var 7,5 %.', percent, ['7,5 %']],
    ['Beslut fattas på 12 dagar den 12 juni enligt § 12, i 12 skolor.', count, []],
    ['Andelen var 12 %, antalet 112 barn och 12 345 kronor.', count, []],
    ['Arbetet tog 7,5 timmar.', percent, []],
  ])('%s', (text, quantity, expected) => expect(values(text, quantity)).toEqual(expected));
});

describe('case numbers', () => {
  const numbers = (text: string) => codesAt(follow(text, 'sv', 'threshold: 5'), 'P08');

  it.each([
    ['Beslutet ändrades (dnr SN 2021/123).', ['dnr SN 2021/123']],
    ['Kammarrätten prövade mål nr 1234-21.', ['mål nr 1234-21']],
    ['Domen gäller målnummer Ä 123-21.', ['målnummer Ä 123-21']],
    ['Ärendet LOVDno-2021-12 är avslutat.', ['LOVDno-2021-12']],
    ['Diaarinumero 123/05.12.00/2021 on auki.', ['Diaarinumero 123/05.12.00/2021']],
  ])('%s', (text, expected) => expect(numbers(text)).toEqual(expected));

  it.each([
    'Fullmäktige godkände planen 15.6.2021 § 12, dnr KF 2021/123.',
    'KV 15.9.2021 § 7.',
    'Mål nr 3 och ärende nr 7 har följts upp 2021.',
    'SN 2021/123 är ett sätt att skriva.',
    'Visionen antogs i juni (dnr KS 2021/123).',
    'Upphandlingen av läromedel pågår (dnr BUN 2021/123).',
  ])('nothing in %s', (text) => expect(numbers(text)).toEqual([]));
});

describe('what must not be repeated', () => {
  const SECRETS = ['880320-0016', '8803200016', '131052-308T', '070-123 45 67', 'anna.exempelsson@gmail.com'];
  const PARTS = ['880320', '0016', '131052', '308T', '123 45 67', 'exempelsson'];
  const files = {
    ...BASE_REPOSITORY,
    'goals/enhet.sv.md': `# Enheten ${SECRETS[0]} {#enhet}
<!-- ring ${SECRETS[3]}, ${SECRETS[4]} -->
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Enhetens mål | Ansvarig | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos ${SECRETS[0]} |
|---|---|---|---|---|---|---|---|
| ${SECRETS[0]} | Fler får hjälp, ${SECRETS[2]}, och | ${SECRETS[1]} | Stöd ${SECRETS[2]} | ${SECRETS[4]} | Klar [^1] ${SECRETS[3]} | ${SECRETS[0]} | ${SECRETS[2]} |
`,
    'goals/extra.yaml': `version: 1
# ${SECRETS[0]}
goals:
  - id: mal
    text: "Stöd för ${SECRETS[2]}"
    "${SECRETS[0]}": fel
    unit: ${SECRETS[2]}
    theme: {${SECRETS[4]}
`,
    [`text/${SECRETS[0]}.sv.md`]: `# ${SECRETS[2]}\n\n<!-- ${SECRETS[1]} -->\n\n![bild](bilder/${SECRETS[0]}.png) {{figure ${SECRETS[0]}}}\n`,
  };
  const sources = {
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    assets: [{ path: `text/bilder/${SECRETS[2]}.png`, bytes: new Uint8Array(), mediaType: 'image/png' }],
  };
  const { findings } = analyse(sources);
  const context = { files: sources.files, color: false, width: 100, toolVersion: '0.0.0' };

  it('is found in cells, headings, comments, chapters and names of files', () => {
    const places = findings.filter(({ code }) => code === 'P05').map(({ place, args }) => [place.file, args]);
    expect(new Set(places.map(([file]) => file))).toEqual(
      new Set([...Object.keys(files).slice(1), `text/bilder/${SECRETS[2]}.png`]),
    );
    expect(places.filter(([, args]) => (args as { where: string }).where === 'fileName')).toHaveLength(2);
    expect(findings.filter(({ code }) => code === 'P05')).toHaveLength(18);
    expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(6);
  });

  it.each(REPORTER_NAMES)('is not repeated by the reporter %s', async (name) => {
    const reporter = await loadReporter(name);
    for (const uiLanguage of UI_LANGUAGES) {
      const shown = reporter(findings, { ...context, uiLanguage });
      for (const part of PARTS) expect(shown).not.toContain(part);
      expect(shown).toContain('P05');
    }
  });

  it('is not repeated in what a finding says, whoever writes it down', () => {
    const said = findings.map((finding) =>
      JSON.stringify([finding.args, finding.related, describeDiagnostic(finding, 'sv')]),
    );
    const paths = (text: string) => text.replaceAll(/"file":"[^"]*"/gu, '');
    for (const part of PARTS) expect(said.map(paths).filter((text) => text.includes(part))).toEqual([]);
  });

  it('has no part in a fingerprint', () => {
    const other = sources.files.map(({ path, text }) => ({
      path,
      text: text.replaceAll('880320-0016', '811228-9874'),
    }));
    expect(fingerprintsOf(findings, other)).toEqual(fingerprintsOf(findings, sources.files));
  });

  it('is hidden in the line of another finding, too', async () => {
    const pretty = await loadReporter('pretty');
    const shown = pretty(
      findings.filter(({ code }) => !code.startsWith('P')),
      { ...context, uiLanguage: 'en' },
    );
    expect(shown).toContain('•••••••••••');
    for (const part of PARTS) expect(shown).not.toContain(part);
  });
});

describe('a repository with an identity number', () => {
  it('is not built, and takes nothing of it into its baseline', async () => {
    const folder = await newRepository();
    const [name] = (await readdir(join(folder, 'goals'))).filter((file) => file.endsWith('.md'));
    const path = join(folder, 'goals', name!);
    await writeFile(path, `${await readFile(path, 'utf8')}\n<!-- 880320-0016 -->\n`);
    const built = await report(['build', folder]);
    expect(built.exitCode).toBe(1);
    expect(built.stdout + built.stderr).toContain('P05');
    expect(built.stdout + built.stderr).not.toContain('880320');
    expect(await readdir(folder)).not.toContain('dist');
    const taken = await answer(['check', folder, '--write-baseline']);
    expect(taken.exitCode).toBe(1);
    const names = await readdir(folder);
    const baseline = names.includes('baseline.json')
      ? await readFile(join(folder, 'baseline.json'), 'utf8')
      : '';
    expect(baseline + taken.stdout + taken.stderr).not.toContain('880320');
  });
});

describe('a text that wants to take time', () => {
  it.each([
    ['digits', '8'.repeat(2_000_000)],
    ['identity numbers', '880320-0016 '.repeat(100_000)],
    ['beginnings of numbers', '880320 - '.repeat(200_000)],
    ['zeros', '0 '.repeat(1_000_000)],
    ['telephone numbers without an end', '070 '.repeat(500_000)],
    ['signs', '@'.repeat(1_000_000)],
    ['addresses without an end', 'anna.'.repeat(400_000)],
    ['addresses', `${'a'.repeat(63)}@`.repeat(20_000)],
    ['days', '1988-03-20-'.repeat(150_000)],
  ])('of %s is read in one pass', (_, text) => {
    const started = performance.now();
    secretsIn(text);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  it('is checked in time where everything is sensitive', () => {
    const started = performance.now();
    follow(`${'tre 3 två av '.repeat(20_000)} dnr ${'a 1-'.repeat(20_000)}`, 'sv', 'sensitive: all');
    follow('tre barn. '.repeat(3_000), 'sv', 'sensitive: all');
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

const SIGNS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Of a day whose year is no day, so that it cannot be read as Finland's. */
function swedishNumber() {
  const parts = fc.record({
    year: fc.integer({ min: 40, max: 99 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    isCoordination: fc.boolean(),
    serial: fc.integer({ min: 1, max: 999 }),
    joint: fc.constantFrom('-', '+', '–', ' - '),
    century: fc.constantFrom('', '19'),
  });
  return parts.map(({ year, month, day, isCoordination, serial, joint, century }) => {
    const date = [year, month, day + (isCoordination ? 60 : 0)]
      .map((each) => String(each).padStart(2, '0'))
      .join('');
    const nine = date + String(serial).padStart(3, '0');
    const sum = [...nine].reduce((total, digit, index) => {
      const weighted = Number(digit) * (index % 2 === 0 ? 2 : 1);
      return total + Math.floor(weighted / 10) + (weighted % 10);
    }, 0);
    return `${century}${date}${joint}${nine.slice(6)}${(10 - (sum % 10)) % 10}`;
  });
}

function finnishNumber() {
  const parts = fc.record({
    year: fc.integer({ min: 0, max: 99 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    individual: fc.integer({ min: 2, max: 999 }),
    sign: fc.constantFrom(...'+-YXWVUABCDEF'),
  });
  return parts.map(({ year, month, day, individual, sign }) => {
    const date = [day, month, year].map((each) => String(each).padStart(2, '0')).join('');
    const three = String(individual).padStart(3, '0');
    return `${date}${sign}${three}${SIGNS.charAt(Number(date + three) % 31)}`;
  });
}

/** The findings of a repository with one follow-up. */
function follow(text: string, language: string, privacy: string) {
  const files = followFiles(text, language, privacy);
  return { files, findings: analyse({ files, assets: [] }).findings as readonly Diagnostic[] };
}

function followFiles(text: string, language: string, privacy: string) {
  const goals = `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Enhetens mål | Delårsrapport 1–6 2021 |
|---|---|---|---|---|
| stod | Barn får stöd i tid | Stödet ordnas | Ingen väntar | ${text} |
`;
  const config = `version: 1
organisation: { name: Exempelstad, kind: municipality, country: FI }
languages: [${language}]
units: [{ id: enhet, name: Enheten }]
privacy: ${privacy.startsWith('{') ? privacy : `{ ${privacy} }`}
`;
  return [
    { path: 'report.yaml', text: config },
    { path: `goals/enhet.${language}.md`, text: goals },
  ];
}

function codesAt({ files, findings }: ReturnType<typeof follow>, code: string): string[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return findings
    .filter((finding) => finding.code === code)
    .map(({ place }) => texts.get(place.file)?.slice(place.start, place.end) ?? '');
}
