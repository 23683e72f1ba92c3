// Makes build/: the bundled command, its fonts and the licences of what is bundled. `--generate` also writes the
// committed files that are generated: schemas/, docs/rules/, docs/words.md, docs/templates-data.md and parts of others.
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const fontFolder = join(root, 'node_modules/@fontsource/source-sans-3');
const signsFolder = join(root, 'node_modules/@fontsource/open-sans');
const SIGNS_FONT = 'open-sans-math-400-normal.woff2';
const templates = join(root, 'templates');
const FONT_SUBSETS = ['latin', 'latin-ext'];
const FONT_CUTS = ['400-normal', '400-italic', '600-normal', '700-normal', '700-italic'];

/** CommonJS dependencies call `require` for Node's own modules; an ES module has none. The name must not clash. */
const REQUIRE_BANNER =
  "import { createRequire as createBundleRequire } from 'node:module';\nconst require = createBundleRequire(import.meta.url);";

const OPTIONS = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Names are kept, so that a stack trace in a bug report can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  banner: { js: REQUIRE_BANNER },
  // TypeScript reads the types of the templates' data when files are generated.
  external: ['@sparticuz/chromium', 'typescript/unstable/sync'],
  plugins: [
    { name: 'past-the-faces', setup: pastTheFaces },
    { name: 'kept-puppeteer', setup: keptPuppeteer },
  ],
  logLevel: 'warning',
};

/** A script of its own: V8 keeps compiled code of scripts, not of ES modules. */
const COMMON_JS = { format: 'cjs', banner: {}, define: { 'import.meta.filename': 'module.filename' } };
/** Of Puppeteer what talks to a browser that runs; to find, download and start one is no business of its own here. */
const PUPPETEER = join(root, 'node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js');
/** Each is one file with all that it needs. Those of a command are named after it, and started by src/cli/start.ts. */
const SCRIPTS = {
  pipeline: { entryPoints: ['src/pipeline.ts'] },
  rendering: { entryPoints: ['src/cli/build/rendering.ts'] },
  puppeteer: { entryPoints: [PUPPETEER] },
  check: withOnly('check'),
  build: withOnly('build'),
};

try {
  await buildInto(join(root, 'build'));
  if (process.argv.includes('--generate')) await writeGenerated();
} catch (error) {
  // What esbuild found it has printed itself.
  if (!error.errors) console.error(error);
  process.exitCode = 1;
}

/** Builds beside the old folder and swaps at the end, so that a failed build leaves the last good one. */
async function buildInto(folder) {
  const staging = `${folder}.new-${process.pid}`;
  try {
    const commands = build({
      ...OPTIONS,
      entryPoints: ['src/cli/start.ts', 'src/cli/program.ts'],
      outdir: staging,
      splitting: true,
      chunkNames: '[name]-[hash]',
    });
    const scripts = Object.entries(SCRIPTS).map(([name, options]) =>
      build({ ...OPTIONS, ...COMMON_JS, ...options, outfile: join(staging, `${name}.cjs`) }),
    );
    const bundles = await Promise.all([commands, ...scripts]);
    await runOnce('src/cli/warm-up.ts', staging, ({ writeTemplates }) => writeTemplates(staging, templates));
    await Promise.all([
      copyFonts(join(staging, 'fonts')),
      cp(join(root, 'src/cli/serve/page'), join(staging, 'preview'), { recursive: true }),
      writeFile(join(staging, 'THIRD-PARTY-LICENSES.txt'), await licencesOf(bundles)),
    ]);
    await rm(folder, { recursive: true, force: true });
    await rename(staging, folder);
    await keepCompiledCode(folder);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/**
 * Rooms import each other through faces (index.ts), and esbuild puts into a chunk all files that a face names, used
 * or not: `--help` would carry every word of every finding. So in the bundle an import goes past the face, to the
 * file that has the thing. Measured: half of the start-up of `--help` beyond bare Node.
 */
function pastTheFaces({ onLoad }) {
  const faces = new Map();
  onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
    const text = await readFile(path, 'utf8');
    const contents = await replaceAsync(
      text,
      /import \{([^}]*)\} from '([^']*\/index\.js)';/g,
      async (_, names, face) => {
        const file = join(dirname(path), face).replace(/\.js$/, '.ts');
        if (!faces.has(file)) faces.set(file, originsIn(file));
        const origins = await faces.get(file);
        return namesOf(names)
          .map(
            (name) => `import { ${name} } from '${joinSpecifier(face, origins.get(name.split(' as ')[0]))}';`,
          )
          .join(' ');
      },
    );
    return { contents, loader: 'ts' };
  });
}

/**
 * Puppeteer is a script of its own, too; and it leaves out what speaks another protocol, or starts a browser. Measured:
 * loaded in a quarter of the time, before anything is read of the sources.
 */
function keptPuppeteer({ onResolve, onLoad }) {
  const namespace = 'kept-puppeteer';
  onResolve({ filter: /^puppeteer-core$/ }, ({ path }) => ({ path, namespace }));
  onLoad({ filter: /./, namespace }, () => ({
    contents: `import { exportsOfScript } from './src/cli/compiled-script.ts';
      export default exportsOfScript('puppeteer').default;`,
    resolveDir: root,
  }));
  onResolve({ filter: /^@puppeteer\/browsers$|\/node\/|\/bidi\.js$/ }, ({ path, kind }) =>
    kind === 'dynamic-import' ? { path, external: true } : undefined,
  );
}

/** The program with one of its commands, from which nobody goes to another. */
function withOnly(command) {
  const setup = ({ onResolve }) => {
    onResolve({ filter: /\/commands\/[\w-]+\.js$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' && !path.endsWith(`/${command}.js`) ? { path, external: true } : undefined,
    );
  };
  return {
    entryPoints: ['src/cli/program.ts'],
    plugins: [...OPTIONS.plugins, { name: 'with-only', setup }],
  };
}

/** Which file each name of a face comes from; names that the face itself defines are not in it. */
async function originsIn(face) {
  const origins = new Map();
  for (const [, names, origin] of (await readFile(face, 'utf8')).matchAll(
    /^export \{([^}]*)\} from '([^']*)';/gm,
  )) {
    for (const name of namesOf(names)) origins.set(name.split(' as ').at(-1), origin);
  }
  return origins;
}

/** Types are no business of the bundle's. */
function namesOf(list) {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
}

function joinSpecifier(face, origin) {
  return origin ? face.replace(/index\.js$/, origin.replace(/^\.\//, '')) : face;
}

async function replaceAsync(text, pattern, replacement) {
  const replaced = await Promise.all([...text.matchAll(pattern)].map((match) => replacement(...match)));
  return text.replace(pattern, () => replaced.shift());
}

/** The build is whole without it: the first thing that `check` does is then slower. */
async function keepCompiledCode(folder) {
  try {
    await runOnce('src/cli/warm-up.ts', folder, ({ warmUp }) =>
      warmUp({ folder, templates, example: join(root, 'examples/lovisa') }),
    );
  } catch (error) {
    console.error('The pipeline could not be run for its compiled code:', error);
  }
}

async function copyFonts(folder) {
  await mkdir(folder);
  const names = FONT_SUBSETS.flatMap((subset) =>
    FONT_CUTS.map((cut) => `source-sans-3-${subset}-${cut}.woff2`),
  );
  await Promise.all(names.map((name) => cp(join(fontFolder, 'files', name), join(folder, name))));
  await cp(join(fontFolder, 'LICENSE'), join(folder, 'OFL.txt'));
  await cp(join(signsFolder, 'files', SIGNS_FONT), join(folder, SIGNS_FONT));
  await cp(join(signsFolder, 'LICENSE'), join(folder, 'OFL-open-sans.txt'));
}

/** The licence texts of all packages whose code is in the bundle, in alphabetical order. */
async function licencesOf(bundles) {
  const packages = new Set();
  for (const input of bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs))) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
    if (folder) packages.add(folder);
  }
  const notices = await Promise.all([...packages].sort().map((folder) => noticeOf(join(root, folder))));
  return notices.join(`\n${'-'.repeat(80)}\n\n`);
}

async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(join(folder, file), 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

/** What is generated comes from the program's own sources. */
async function writeGenerated() {
  await runOnce('src/cli/generated-files.ts', join(root, 'build'), async ({ generatedFiles }) => {
    for (const [path, text] of Object.entries(await generatedFiles())) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
  });
}

/** Has the build use a part of the program itself, bundled for the moment. */
async function runOnce(entryPoint, folder, use) {
  // A name of its own, as Node keeps what it has imported.
  const outfile = join(folder, `${basename(entryPoint, '.ts')}.tmp.mjs`);
  await build({ ...OPTIONS, entryPoints: [entryPoint], outfile });
  try {
    await use(await import(pathToFileURL(outfile).href));
  } finally {
    await rm(outfile, { force: true });
  }
}
