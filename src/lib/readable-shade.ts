// The shade of a colour that can be read on given grounds: its hue stays, its lightness moves as little as it must.
import { contrastRatio } from './contrast-ratio.js';

/**
 * The nearest darker or lighter shade that holds a contrast ratio on every ground; the colour itself where it does.
 * @param colour - `#1c4e80`, as are the grounds.
 * @param way - `darker` on light grounds, `lighter` on dark ones.
 */
export function readableShade(
  colour: string,
  grounds: readonly string[],
  ratio: number,
  way: 'darker' | 'lighter',
): string {
  const holds = (shade: string) => grounds.every((ground) => contrastRatio(shade, ground) >= ratio);
  if (holds(colour)) return colour;
  const { lightness, chroma, hue } = oklchOf(colour);
  // Black on light grounds and white on dark ones always hold; between them and the colour lies the border.
  let [fails, good] = [lightness, way === 'darker' ? 0 : 1];
  for (let step = 0; step < STEPS; step++) {
    const middle = (fails + good) / 2;
    if (holds(hexOf(middle, chroma, hue))) good = middle;
    else fails = middle;
  }
  return hexOf(good, chroma, hue);
}

/** Finer than the 256 levels that a colour is written in. */
const STEPS = 12;
const CHROMA_STEPS = 10;

interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

/** OKLCH keeps the hue that the eye sees while lightness changes. Source: Björn Ottosson, *A perceptual color space*. */
function oklchOf(colour: string): Oklch {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const level = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
  });
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

/** With less colour where the screen has none so strong at this lightness. */
function hexOf(lightness: number, chroma: number, hue: number): string {
  let [inside, outside] = [0, chroma];
  if (isShown(rgbOf(lightness, chroma, hue))) inside = chroma;
  else
    for (let step = 0; step < CHROMA_STEPS; step++) {
      const middle = (inside + outside) / 2;
      if (isShown(rgbOf(lightness, middle, hue))) inside = middle;
      else outside = middle;
    }
  return `#${rgbOf(lightness, inside, hue).map(written).join('')}`;
}

function rgbOf(lightness: number, chroma: number, hue: number): number[] {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

function isShown(rgb: number[]): boolean {
  return rgb.every((part) => part >= -0.0005 && part <= 1.0005);
}

function written(part: number): string {
  const within = Math.min(1, Math.max(0, part));
  const level = within <= 0.0031308 ? within * 12.92 : 1.055 * within ** (1 / 2.4) - 0.055;
  return Math.round(level * 255)
    .toString(16)
    .padStart(2, '0');
}
