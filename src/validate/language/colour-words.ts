// Where a text points out something by its colour alone, with no word of the status beside it.
import { once } from '../../lib/index.js';

export interface ColourPhrase {
  text: string;
  start: number;
}

/** *De röda målen*, *målen som är markerade med rött*, *punaisella merkityt*, *the red goals*. */
const BY_COLOUR = once(
  () =>
    /(?<!\p{L})(?:(?:de|den|det)\s(?:röda|gula|gröna)\s(?:mål(?:en|et)?|mätar(?:e|en|na)|indikator(?:n|er|erna)|mått(?:et|en)?|rad(?:en|er|erna)|cell(?:en|er|erna)|ruta|rutan|rutorna|prick(?:en|ar|arna)|punkt(?:en|er|erna))|(?:markera(?:d|de|t|s|ts)|visas|märkt(?:a)?)\s(?:med|i)\s(?:rött|gult|grönt|röd\p{L}*|gul\p{L}*|grön\p{L}*)|(?:punaisella|keltaisella|vihreällä)\s(?:merki\p{L}*|merka\p{L}*|korost\p{L}*|värill\p{L}*)|(?:merkitty|merkityt|korostettu|korostetut)\s(?:punaisella|keltaisella|vihreällä)|(?:punaiset|keltaiset|vihreät)\s(?:tavoitteet|mittarit|rivit|solut|pallot)|the\s(?:red|yellow|amber|green)\s(?:goals?|objectives?|targets?|measures?|indicators?|rows?|cells?|dots?)|(?:marked|highlighted|shown)\s(?:in|with)\s(?:red|yellow|amber|green))(?!\p{L})/gu,
);
/** A word for what the colour means. */
const STATUS = once(
  () =>
    /uppfyll|uppnå|nått|nådd|nås|delvis|avvik|försen|klar|genomför|pågår|risk|problem|sämre|bättre|under målet|toteutu|saavut|osittain|poikkea|viiväst|myöhäs|valmis|kesken|heikom|param|(?<!\p{L})(?:met|not met|achieved|reached|missed|partly|delayed|late|behind|deviat\p{L}*|worse|better|risk)(?!\p{L})/u,
);
/** Green goals may be those of the environment. */
const GREEN_GOALS = /gröna|vihreät|green (?:goal|objective|target|measure)/u;
const OTHER_COLOUR = /röd|rött|gul|puna|kelta|(?<!\p{L})(?:red|yellow|amber)(?!\p{L})/u;

/** What every such phrase holds; the large patterns are slow to make, and most reports need none of them. */
const MAY_BE_PHRASE =
  /(?:röda|gula|gröna)\s|(?:med|i)\s(?:rö|gul|grö)|punai|keltai|vihre|\b(?:red|yellow|amber|green)\b/;

/** @param sentence - In small letters. */
export function colourPhrase(sentence: string): ColourPhrase | undefined {
  if (!MAY_BE_PHRASE.test(sentence)) return undefined;
  if (STATUS().test(sentence)) return undefined;
  for (const { 0: text, index } of sentence.matchAll(BY_COLOUR()))
    if (!GREEN_GOALS.test(text) || OTHER_COLOUR.test(sentence)) return { text, start: index };
  return undefined;
}
