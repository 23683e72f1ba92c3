// Small numbers in words, and whom they count, in the languages of reports; all in small letters.

/** Words of one language that a pattern is made of. */
export interface CountWords {
  /** Numbers in words, in the forms that stand before a noun; *kolmesta* is of what there are some: a share. */
  numbers: Readonly<Record<string, number>>;
  /** Numbers that are articles or pronouns, too: they count only before *of the …*. */
  onlyWithOf: readonly string[];
  /** Patterns of whom is counted. */
  people: string;
  /** A single one, in the singular and so that no article is meant: *en enda flicka*, *1 elev*. */
  lone?: string;
  /** Some of them, said before their number and with what happened to them behind it: *oppilaista kolme jäi*. */
  fromAmong?: { people: string; verb: string };
  /** The same after *of the*. */
  ofPeople: string;
  /** Between the number and whom it counts: adjectives and participles. */
  between: string;
  /** *of*, and what may stand behind it. */
  of: string;
  /** What a number that is no count stands behind: *year 3*, *at least 3*. */
  notAfter: string;
  /** What makes of a count a ratio, or a rule. */
  notBefore: string;
  /** Of a sentence that speaks of staff, who are counted in the same words as others: *personer*, not *elever*. */
  staff: string;
  anybody: string;
  /** Where a language counts in the plural only: *three student* goes on with *councils*. */
  singular?: string;
}

const SWEDISH: CountWords = {
  numbers: { två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, 'ett par': 2 },
  onlyWithOf: ['en', 'ett', 'en enda', 'ett enda'],
  people: String.raw`\p{Ll}*(?:barn|elever|klienter|patienter|ungdomar|flickor|pojkar)|(?:sam|vård)?brukare|kvinnor|män|personer|individer|familjer|barnfamiljer|hushåll|vuxna|seniorer|pensionärer|deltagare|studerande|invånare|kommuninvånare|föräldrar|vårdnadshavare|anhöriga|syskon|asylsökande|nyanlända|flyktingar|missbrukare|arbetslösa|sökande|människor|tonåringar|skolbarn|boende|(?:\d{1,2}-|\p{Ll}{2,5})åringar|ensamkommande|unga(?=[.;]|\s(?:med|som|fick|får|har|hade|i|på|under|från|till)(?!\p{L}))`,
  lone: String.raw`(?:(?<![\d.,:/§–-] ?)1|(?<!\p{L})(?:en enda|ett enda|(?:endast|bara|enbart) (?:en|ett|1)))(?: st)?\s(?:(?:\p{Ll}{3,20}(?:ad|at|ande|ende)|ny|nytt|ung|ungt|litet|liten) )?(?:\p{Ll}*(?:barn|elev|klient|patient|ungdom|flicka|pojke)|brukare|kvinna|person|individ|familj|deltagare|sökande)`,
  ofPeople: String.raw`\p{Ll}*(?:barnen|eleverna|klienterna|patienterna|ungdomarna)|flickorna|pojkarna|brukarna|kvinnorna|männen|personerna|familjerna|deltagarna|föräldrarna|invånarna|syskonen|hushållen|\p{Ll}*(?:barn|elever|klienter|patienter|ungdomar|flickor|pojkar)|brukare|kvinnor|män|personer|familjer|deltagare|föräldrar`,
  between: String.raw`(?:nya|unga|små|äldre|yngre|fler|andra|olika|ytterligare|\p{Ll}{3,20}(?:ade|ande|ende|iga|ska|ta|da))`,
  of: 'av(?: (?:de|våra|dessa))?(?: \\d{1,6})?(?: \\p{Ll}{3,20}(?:ade|nya|unga))?',
  notAfter: String.raw`(?:(?:i snitt|i genomsnitt)(?: \p{L}{1,14}){0,2}|av|utav|upp till|rymmer|plats för|platser för|(?:ök|minsk|väx|krymp|utök)\p{L}{0,4} med|(?:familj|hushåll)\p{L}{0,4} med(?: \p{L}{1,8} \p{L}{1,8} och)?|minst|högst|max|maximalt|färre än|mindre än|under|över|fler än|mer än|åk|årskurs|årskurserna|klass|grupp|steg|nivå|avdelning|mål|punkt|nr|nummer|fas|del|tema|kl|klockan|kapitel|kap|sid|sida|bilaga|för var)\.?`,
  notBefore: 'fler|färre|än|per|om dagen|i snitt|i genomsnitt|i veckan|åt gången|(?:ska|skall|måste) alltid',
  staff: String.raw`anställ|rekryter|medarbetare|vikari|(?<!\p{L})personal|(?<!\p{L})tjänst|pension|avgång|arbetsgrupp|styrgrupp|projektgrupp|jury|ledam[oö]|ersättare|förtroendevald|nämndem|fullmäktige|föreläs|konsult|krävs`,
  anybody: 'personer|människor|individer|kvinnor|män|vuxna|sökande|deltagare|studerande|föräldrar',
};

const FINNISH: CountWords = {
  numbers: Object.fromEntries(
    [
      'yksi yhden yhtä yhdellä yhdeltä yhdelle yhteen',
      'kaksi kahden kahta kahdella kahdelta kahdelle kahdessa kahteen pari parin paria parilla parilta parille',
      'kolme kolmen kolmea kolmella kolmelta kolmelle kolmessa kolmeen',
      'neljä neljän neljää neljällä neljältä neljälle neljässä neljään',
      'viisi viiden viittä viidellä viideltä viidelle viidessä viiteen',
      'kuusi kuuden kuutta kuudella kuudelta kuudelle kuudessa kuuteen',
      'seitsemän seitsemää seitsemällä seitsemältä seitsemälle seitsemässä',
      'kahdeksan kahdeksaa kahdeksalla kahdeksalta kahdeksalle kahdeksassa',
      'yhdeksän yhdeksää yhdeksällä yhdeksältä yhdeksälle yhdeksässä',
    ].flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)),
  ),
  onlyWithOf: [],
  people: String.raw`lasta|lapsi|lapse(?:n|lla|lta|lle|sta|ssa|en)|laps(?:esta|ista)|nuorta|nuori|nuor(?:en|ella|elta|elle|esta|eseen)|nuorista|\p{Ll}*(?:asiakasta|asiakas|asiakkaa(?:n|lla|lta|lle|sta|seen)|asiakkaista|oppilasta|oppilas|oppilaa(?:n|lla|lta|lle|sta|seen)|oppilaista|opiskelijaa|opiskelija(?:n|lla|lta|lle|sta)?|opiskelijoista|potilasta|potilas|potilaa(?:n|lla|lta|lle|sta|seen)|potilaista)|henkilöä|henkilö(?:n|llä|ltä|lle|stä|ön)?|henkilöistä|naista|nainen|nais(?:en|ella|elta|elle|esta|ista)|miestä|mies|mieh(?:en|ellä|eltä|elle|estä|istä)|perhettä|perhe(?:en|ellä|eltä|elle|estä|eseen)|perheistä|tyttö|tyttöä|tytö(?:n|llä|ltä|lle|stä|istä)|poika|poikaa|poja(?:n|lla|lta|lle|sta)|pojista|asukasta|asukkaa(?:n|lla|lta|lle|sta)|asukkaista|aikuista|aikuis(?:en|ella|elta|elle|esta|ista)|ihmistä|ihmis(?:en|ellä|eltä|elle|estä|istä)|vanhusta|vanhuk(?:sen|sella|selta|selle)|ikäihmistä|osallistujaa|osallistuja(?:n|lla|lta|lle)?|hakijaa|hakija(?:n|lla|lta|lle)?|työtöntä|pakolaista|turvapaikanhakijaa|vanhempaa|omaista|hoidettavaa|sisarusta|kuntalaista|koululaista|eskarilaista`,
  fromAmong: {
    people: String.raw`lapsista|nuorista|perheistä|tytöistä|pojista|asukkaista|henkilöistä|naisista|miehistä|hakijoista|osallistujista|\p{Ll}*(?:asiakkaista|oppilaista|opiskelijoista|potilaista)`,
    verb: 'oli|on|ovat|olivat|sai|saivat|jäi|jäivät|siirtyi|muutti|lopetti|keskeytti|palasi|haki|odotti|osallistui|valitti|tarvitsi|käytti|asuu|asui',
  },
  ofPeople: '',
  between: String.raw`(?:uutta|uuden|uudella|uudelta|uudelle|muuta|muun|eri|pientä|pienen|vanhaa|iäkästä|iäkkään|nuorta|nuoren|alaikäistä|alaikäisen|toista|\p{Ll}{3,24}(?:ttua|ttyä|tun|tyn|nutta|nyttä|neen|ttavaa|ttävää|vaa|vää))`,
  of: '',
  notAfter: String.raw`(?:keskimäärin(?: \p{L}{1,14}){0,2}|(?:kasvo|lisään|vähen|nous|lask)\p{L}{1,6}|vähintään|enintään|korkeintaan|alle|yli|luokka|luokan|vuosiluokka|vuosiluokan|ryhmä|ryhmän|taso|tason|vaihe|tavoite|kohta|nro|numero|klo|kello|luku|sivu|liite|osa)\.?`,
  notBefore: String.raw`enemmän|vähemmän|per|/|kohti|kohden|keskimäärin|kerrallaan|päivässä|viikossa|(?:ja \p{L}{1,12} \p{L}{1,12} )?(?:perhe|talou)\p{L}*|\p{L}{1,12} aina`,
  staff:
    'rekrytoi|palkat|työsuh|henkilöst|työntekij|sijais|eläk|virka|virkaa|työryhm|ohjausryhm|projektiryhm|raati|raadi|jäsen|valtuus|valtuut|luottamus|lautamie|luennoi|konsult|tarvitaan|vaaditaan',
  anybody: 'henkilö|nais|miest|mieh|mies|ihmis|aikuis|hakija|osallistuja|vanhempaa',
};

const ENGLISH: CountWords = {
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    'a couple of': 2,
  },
  onlyWithOf: [],
  people:
    'children|child|pupils?|students?|clients?|patients?|women|woman|men|man|girls?|boys?|people|persons?|families|family|residents?|service users?|adults?|individuals?|teenagers?|youths|young people|older people|parents?|siblings?|applicants?|participants?|households?|refugees?|asylum seekers?|immigrants?',
  ofPeople:
    'children|pupils|students|clients|patients|women|men|girls|boys|people|families|residents|service users|participants|adults|parents|individuals|young people|households',
  between: String.raw`(?:new|young|younger|old|older|elderly|other|more|small|different|unemployed|additional|further|foster|school|\p{Ll}{3,20}(?:ed|ing))`,
  of: String.raw`of (?:the|our|these)(?: \d{1,6})?(?: \p{Ll}{3,20})?`,
  notAfter: String.raw`(?:on average,?(?: \p{L}{1,14}){0,2}|(?:grew|grow|rose|fell|shrank|increased?|decreased?) by|(?:family|families|households?) with(?: \p{L}{1,8} \p{L}{1,8} and)?|room for|of|in|at least|at most|no more than|fewer than|less than|more than|over|under|up to|grade|year|class|group|step|level|goal|no|number|phase|part|chapter|page|every|per)\.?`,
  notBefore: "more|fewer|than|per|on average|each|a day|a week|at a time|must always|['’]s?",
  staff: String.raw`recruit|hired|(?<!un)employ|staff|retire|(?<!\p{L})posts?(?!\p{L})|working group|steering group|jury|council|board|elected|consultant|lectur|required|always`,
  singular:
    'child|pupil|student|client|patient|woman|man|girl|boy|person|family|resident|service user|adult|individual|teenager|parent|sibling|applicant|participant|household|refugee|asylum seeker|immigrant',
  anybody: 'people|person|wom[ae]n|m[ae]n|adult|individual|applicant|participant',
};

/** @returns undefined for languages whose numbers we do not know; digits are read as in English. */
export function countWordsOf(language: string): CountWords {
  const [tag] = language.split('-');
  return tag === 'sv' ? SWEDISH : tag === 'fi' ? FINNISH : ENGLISH;
}
