// Colours that mean the same in fifty years: a colour profile for what is drawn, nothing that depends on a device.
import type { PdfValue } from '../parse-pdf-value.js';
import { type Dictionary, nameOf, refOf } from '../pdf-words.js';
import type { Checked, PdfCheck } from './checked.js';
import type { CheckedDocument } from './checked-document.js';
import type { Found } from './fault-list.js';
import type { PageContent } from './scan-content.js';
import { isIntent } from './scan-stream.js';

type Device = 'rgb' | 'gray' | 'cmyk';

const DEVICES: Readonly<Record<string, Device>> = {
  DeviceRGB: 'rgb',
  DeviceGray: 'gray',
  DeviceCMYK: 'cmyk',
};
const CLAUSES: Record<Device, string> = { rgb: '6.2.4.3-2', cmyk: '6.2.4.3-3', gray: '6.2.4.3-4' };
const BLEND_MODES = new Set(
  `Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference
  Exclusion Hue Saturation Color Luminosity`.split(/\s+/),
);

export const checkColours: PdfCheck = (checked, found) => {
  const components = checkIntents(checked, found);
  // Gray can be shown by any profile.
  const isCovered = (device: Device) =>
    components !== undefined && (device === 'gray' || components === (device === 'rgb' ? 3 : 4));
  for (const content of checked.content.pages) {
    const at = { page: content.page.number };
    const { devices, hasBadProfile, hasInks } = coloursOn(checked, content);
    for (const device of devices) {
      if (!isCovered(device)) found({ what: 'noColourProfile', a: CLAUSES[device], ...at });
    }
    if (hasBadProfile) found({ what: 'badColourProfile', a: '6.2.4.2-1', ...at });
    // No browser writes inks by name.
    if (hasInks) found({ what: 'notExamined', a: '6.2.4.4', ...at });
    for (const state of content.states) checkState(checked, state, content.page.number, found);
    const group = groupOf(checked, content.page.dictionary);
    if (components === undefined && isTransparent(checked, content) && !group.has('CS'))
      found({ what: 'transparency', a: '6.2.10-2', ...at });
  }
};

/** @returns Number of colour components of the profile, undefined where there is none that can be used. */
function checkIntents({ document }: Checked, found: Found): number | undefined {
  const intents = document
    .list(document.catalog.get('OutputIntents'))
    .map((intent) => document.dictionary(intent))
    .filter((intent) => nameOf(intent.get('S')) === 'GTS_PDFA1');
  const profiles = new Set(intents.map((intent) => refOf(intent.get('DestOutputProfile'))));
  if (profiles.size > 1) found({ what: 'badColourProfile', a: '6.2.3-2' });
  const [profile] = profiles;
  if (profile === undefined) return undefined;
  const components = componentsOf(document, { ref: profile }, OUTPUT_DEVICES);
  if (components === undefined) found({ what: 'badColourProfile', a: '6.2.3-1', object: profile });
  return components;
}

const SPACES: Readonly<Record<string, number>> = { 'RGB ': 3, GRAY: 1, CMYK: 4 };
/** Displays and printers, and what an image may come from besides. */
const OUTPUT_DEVICES = ['mntr', 'prtr'];
const DEVICE_CLASSES = [...OUTPUT_DEVICES, 'scnr', 'spac'];

/** ICC.1: length, version 2 or 4, what it is for, the colour space, and the profile's mark; undefined without these. */
function componentsOf(
  document: CheckedDocument,
  profile: PdfValue | undefined,
  classes: readonly string[],
): number | undefined {
  const components = document.resolve(document.dictionary(profile).get('N'));
  const icc = document.stream(profile) ?? '';
  const bytes = Buffer.from(icc, 'latin1');
  if (bytes.length < 132 || bytes.readUInt32BE(0) > bytes.length) return undefined;
  const isSound =
    (bytes[8] === 2 || bytes[8] === 4) &&
    classes.includes(icc.slice(12, 16)) &&
    SPACES[icc.slice(16, 20)] === components &&
    icc.slice(36, 40) === 'acsp';
  return isSound && typeof components === 'number' ? components : undefined;
}

/** What the colours of a page need a profile for, whether one that they bring is none, and whether some are inks. */
function coloursOn(
  checked: Checked,
  content: PageContent,
): { devices: ReadonlySet<Device>; hasBadProfile: boolean; hasInks: boolean } {
  const { document } = checked;
  const devices = new Set<Device>(content.colours);
  let [hasBadProfile, hasInks] = [false, false];
  const add = (space: PdfValue | undefined, depth = 0): void => {
    const resolved = document.resolve(space);
    const name = nameOf(Array.isArray(resolved) ? document.resolve(resolved[0]) : resolved);
    const device = DEVICES[name ?? ''];
    if (device) devices.add(device);
    if (!Array.isArray(resolved) || depth > 4) return;
    if (name === 'ICCBased')
      hasBadProfile ||= componentsOf(document, resolved[1], DEVICE_CLASSES) === undefined;
    // What an indexed or patterned colour is made of.
    if (name === 'Indexed' || name === 'Pattern') add(resolved[1], depth + 1);
    hasInks ||= name === 'Separation' || name === 'DeviceN';
  };
  for (const space of content.colourSpaces) add(space);
  add(groupOf(checked, content.page.dictionary).get('CS'));
  for (const dictionary of content.objects.values()) {
    if (nameOf(dictionary.get('Subtype')) === 'Image') add(dictionary.get('ColorSpace'));
    add(groupOf(checked, dictionary).get('CS'));
  }
  return { devices, hasBadProfile, hasInks };
}

/** How a page or an object is put together with what is below it. */
function groupOf({ document }: Checked, dictionary: Dictionary): Dictionary {
  return document.dictionary(dictionary.get('Group'));
}

function checkState({ document }: Checked, state: Dictionary, page: number, found: Found): void {
  const modes = document.oneOrMore(state.get('BM')).map((mode) => nameOf(mode) ?? '');
  if (!modes.every((mode) => BLEND_MODES.has(mode))) found({ what: 'transparency', a: '6.2.10-1', page });
  if (state.has('TR')) found({ what: 'graphicsState', a: '6.2.5-1', page });
  if (state.has('TR2') && nameOf(document.resolve(state.get('TR2'))) !== 'Default')
    found({ what: 'graphicsState', a: '6.2.5-2', page });
  if (state.has('HTP')) found({ what: 'graphicsState', a: '6.2.5-3', page });
  // No browser writes a halftone, of which only some are allowed.
  if (state.has('HT') && nameOf(document.resolve(state.get('HT'))) !== 'Default')
    found({ what: 'graphicsState', a: '6.2.5-4', page });
  if (state.has('RI') && !isIntent(nameOf(document.resolve(state.get('RI')))))
    found({ what: 'graphicsState', a: '6.2.6-1', page });
}

function isTransparent({ document }: Checked, { states, objects }: PageContent): boolean {
  const shines = (state: Dictionary) =>
    Number(document.resolve(state.get('ca')) ?? 1) < 1 ||
    Number(document.resolve(state.get('CA')) ?? 1) < 1 ||
    document.resolve(state.get('SMask')) instanceof Map ||
    !['Normal', 'Compatible', undefined].includes(nameOf(document.oneOrMore(state.get('BM'))[0]));
  return (
    [...states].some(shines) || [...objects.values()].some((each) => each.has('SMask') || each.has('Group'))
  );
}
