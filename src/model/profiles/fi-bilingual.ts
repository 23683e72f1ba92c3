// What a bilingual municipality in Finland owes its readers. Each requirement names its source.
import type { Requirement } from './profile.js';

export const BILINGUAL: readonly Requirement[] = [
  {
    about: {
      sv: 'I en tvåspråkig kommun finns fullmäktiges kallelser och protokoll på båda språken (språklagen 29 §)',
      fi: 'Kaksikielisessä kunnassa valtuuston kokouskutsut ja pöytäkirjat ovat molemmilla kielillä (kielilaki 29 §)',
      en: 'In a bilingual municipality notices and minutes of the council are in both languages (the Finnish language act, section 29)',
    },
    standing: 'law',
    sources: ['https://finlex.fi/sv/laki/alkup/2015/20150412'],
  },
  {
    about: {
      sv: 'Översättningen är fullständig, inte förkortad, och omfattar protokollets bilagor; därför är L04 ett fel',
      fi: 'Käännös on täydellinen eikä lyhennetty, ja se kattaa pöytäkirjan liitteet; siksi L04 on virhe',
      en: 'The translation is complete, not abridged, and covers the attachments of the minutes; this is why L04 is an error',
    },
    standing: 'practice',
    sources: [
      'https://www.kommunforbundet.fi/cirkular/2004/spraklagen-och-fullmaktiges-moteskallelser-och-protokoll-i-tvasprakiga-kommuner',
    ],
  },
];
