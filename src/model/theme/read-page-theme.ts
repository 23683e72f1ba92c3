// `theme:` of report.yaml → PageTheme. A file that cannot be used is told and left out.
import type { Diagnostic, ThemeFileFault } from '../../diagnostics/index.js';
import { closest } from '../../lib/index.js';
import type { YamlDocument } from '../../parse/index.js';
import type { Asset } from '../../source/index.js';
import type { LocalTextReader } from '../config/local-text.js';
import { faultOfFont } from './fault-of-font.js';
import { faultOfPicture } from './fault-of-picture.js';
import { type FontCut, type FontCuts, type FontUse, NO_THEME, type PageTheme } from './page-theme.js';
import type { ThemeInput } from './theme-input.js';

const USES: readonly FontUse[] = ['text', 'headings'];
const CUTS: readonly FontCut[] = ['normal', 'italic', 'bold', 'boldItalic'];

/** @param input - As far as it has the right form: a group that a fault was cut out of may lack any key. */
export function readPageTheme(
  input: ThemeInput | undefined,
  document: YamlDocument,
  texts: LocalTextReader,
  assets: readonly Asset[],
  report: (diagnostic: Diagnostic) => void,
): PageTheme {
  if (input === undefined) return NO_THEME;
  const isUsable = (path: string | undefined, keys: string[], faultOf: FaultOf): path is string => {
    if (path === undefined) return false;
    const asset = assets.find((each) => each.path === path);
    const fault = asset === undefined ? faultOfPlace(path) : faultOf(asset);
    const known = assets.map((each) => each.path).filter((each) => each.startsWith('assets/'));
    const suggestion = asset === undefined ? closest(path, known) : undefined;
    if (fault)
      report({ code: 'S24', args: { path, fault, suggestion }, place: document.placeOf(['theme', ...keys]) });
    return fault === undefined;
  };
  const { arms, fonts } = input;
  return {
    colour: colourAt('colour', input, document),
    colourDark: colourAt('colourDark', input, document),
    arms: isUsable(arms?.file, ['arms', 'file'], faultOfPicture)
      ? { file: arms?.file ?? '', alt: texts.read(arms?.alt, ['theme', 'arms', 'alt']) }
      : undefined,
    fonts: Object.fromEntries(
      USES.flatMap((use) => {
        const stated = fonts?.[use];
        const usable = CUTS.filter((cut) => isUsable(stated?.[cut], ['fonts', use, cut], faultOfFont));
        const cuts: FontCuts = Object.fromEntries(usable.map((cut) => [cut, stated?.[cut]]));
        return usable.length === 0 ? [] : [[use, cuts]];
      }),
    ),
  };
}

type FaultOf = (asset: Asset) => ThemeFileFault | undefined;

function faultOfPlace(path: string): ThemeFileFault {
  return path.startsWith('assets/') ? 'missing' : 'otherFolder';
}

/** `#ABC` → `#aabbcc`. */
function colourAt(
  key: 'colour' | 'colourDark',
  input: ThemeInput,
  document: YamlDocument,
): PageTheme['colour'] {
  const text = input[key]?.toLowerCase();
  if (text === undefined) return undefined;
  const value = text.length === 7 ? text : text.replace(/[0-9a-f]/gu, '$&$&');
  return { value, place: document.placeOf(['theme', key]) };
}
