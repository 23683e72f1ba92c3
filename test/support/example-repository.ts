// The small repository that examples of findings stand in, and how an example changes it. As it is, it is clean.
import type { Example, Place } from '../../src/diagnostics/index.js';
import { type EarlierReport, earlierFromDocument } from '../../src/model/index.js';
import type { Sources } from '../../src/source/index.js';

/** The file that an example in one string stands for. */
const GOAL_TABLE = 'goals/enhet.sv.md';

export const BASE_REPOSITORY: Record<string, string> = {
  'report.yaml': `version: 1
organisation: { name: Exempelstad, kind: municipality, country: FI }
languages: [sv]
units:
  - id: kommun
    name: Kommunen
    units:
      - { id: enhet, name: Enheten }
reports:
  - id: delarsrapport
    kind: interim
    period: 2021-H1
    title: Delårsrapport januari–juni 2021
    approval: { board: Nämnden, date: 2021-08-25, record: § 7 }
`,
  [GOAL_TABLE]: `# Enheten {#enhet}

## En god vardag {#vardag}

| Id      | Nyckelmål                   | Mätare              | Enhetens mål             | Åtgärdsplan                    | Ansvarig      | Delårsrapport 1–6 2021                         | Status 1–6 2021 | Prognos 2021 |
|---------|-----------------------------|---------------------|--------------------------|--------------------------------|---------------|------------------------------------------------|-----------------|--------------|
| kontakt | Det är lätt att få kontakt. | Mottagningen ordnas | Fler får hjälp i tid     | Öppen mottagning varje vecka   | Servicechefen | Mottagningen är öppen varje vecka.             | genomförd       | uppnås       |
| svar    |                             | Frågor får svar     | Svaren är lätta att förstå | Texterna skrivs i klarspråk. | Servicechefen | Hälften av texterna är klara, resten görs i höst. | pågår        | uppnås       |
`,
};

export interface ExampleSources {
  sources: Sources;
  /** What stands between `«` and `»`, in order, in offsets without the marks. */
  marks: Place[];
  /** The earlier reports that `comparedWith` names. */
  compared: EarlierReport[];
}

/** The repository with the example in it: its files are added or replaced, and the marks are taken out. */
export function exampleSources(example: Example): ExampleSources {
  const changed = typeof example === 'string' ? { [GOAL_TABLE]: example } : example;
  const marks: Place[] = [];
  const files = Object.entries({ ...BASE_REPOSITORY, ...changed }).map(([path, text]) => ({
    path,
    text: takeMarks(path, text, marks),
  }));
  const earlier = files.filter(({ path }) => path.endsWith('/report.json'));
  const pictures = files.filter(({ path }) => path.endsWith('.svg'));
  const sources = files.filter((file) => ![...earlier, ...pictures].includes(file));
  const assets = pictures.map(({ path, text }) => ({
    path,
    bytes: new TextEncoder().encode(text),
    mediaType: 'image/svg+xml',
  }));
  const config = files.find(({ path }) => path === 'report.yaml')?.text ?? '';
  return {
    sources: { files: sources, assets },
    marks,
    compared: earlier.map((file) => readEarlier(file, config)),
  };
}

/** As `comparedWith` of the example's report.yaml names it. */
function readEarlier({ path, text }: { path: string; text: string }, config: string): EarlierReport {
  const named = new RegExp(`(plan|previous): (?=${path.replaceAll('.', '\\.')})`, 'u').exec(config);
  const start = (named?.index ?? 0) + (named?.[0].length ?? 0);
  const earlier = earlierFromDocument(JSON.parse(text), {
    kind: named?.[1] === 'plan' ? 'plan' : 'previous',
    publication: 'delarsrapport',
    label: path,
    place: { file: 'report.yaml', start, end: start + path.length },
  });
  if (!earlier) throw new Error(`the example's ${path} is no report.json`);
  return earlier;
}

function takeMarks(file: string, text: string, marks: Place[]): string {
  let plain = '';
  const open: number[] = [];
  for (const character of text) {
    if (character === '«') open.push(plain.length);
    else if (character === '»') marks.push({ file, start: open.pop() ?? plain.length, end: plain.length });
    else plain += character;
  }
  return plain;
}
