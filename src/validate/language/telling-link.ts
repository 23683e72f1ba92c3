// What the words of a link say by themselves: somebody who jumps from link to link hears nothing else.
import { foldText } from '../../lib/index.js';

const SAYS_NOTHING = new Set(
  [
    ...[
      'här',
      'klicka här',
      'klicka',
      'tryck här',
      'läs mer',
      'läs mer här',
      'läs här',
      'mer',
      'mera',
      'länk',
    ],
    ...['länken', 'denna länk', 'den här länken', 'mer info', 'mer information', 'se här', 'hit', 'se mer'],
    ...[
      'tästä',
      'täältä',
      'tässä',
      'täällä',
      'klikkaa',
      'klikkaa tästä',
      'klikkaa tätä',
      'lue lisää',
      'lisää',
    ],
    ...[
      'lue lisää tästä',
      'linkki',
      'linkistä',
      'tästä linkistä',
      'tämä linkki',
      'lisätietoja',
      'katso tästä',
    ],
    ...[
      'here',
      'click here',
      'click',
      'read more',
      'read more here',
      'more',
      'link',
      'this link',
      'the link',
    ],
    ...['learn more', 'see here', 'more information', 'more info'],
  ].map(foldText),
);
/** A short address is read in a moment; a long one is spelled out sign by sign. */
const LONGEST_ADDRESS = 40;

export function isEmptyLink(words: string): 'linkText' | 'bareAddress' | undefined {
  if (SAYS_NOTHING.has(foldText(words))) return 'linkText';
  const isAddress = /^(?:https?:\/\/|www\.)\S+$/u.test(words);
  return isAddress && words.length > LONGEST_ADDRESS ? 'bareAddress' : undefined;
}
