// Finnish words of the codes about people who could be recognised (P).
import type { DiagnosticArgs, IdentityKind } from '../../../diagnostics/index.js';
import type { WordsOf } from '../words.js';
import { number, quote } from './shared.js';

export const people = {
  P01: {
    title: 'Pieni lukumäärä',
    text: ({ text, what, cells, threshold }) => {
      const where =
        cells === 1
          ? `on arvo, joka on alle ${number(threshold)} ihmistä`
          : `on ${number(cells)} arvoa, jotka ovat alle ${number(threshold)} ihmistä`;
      return what === 'withheld'
        ? `Mittarissa ${quote(text)} ${where}, eikä raportti näytä ${cells === 1 ? 'sitä' : 'niitä'}`
        : `Mittarissa ${quote(text)} ${where}; pitäisi olla päätetty, onko mittari arkaluonteinen`;
    },
    why: 'Pieni ihmismäärä arkaluonteisessa asiassa voi paljastaa jonkun henkilön. Siksi raportti näyttää luvun sijasta kaksi pistettä.',
    fix: (args) =>
      args?.what === 'undeclared'
        ? 'Lisää mittari, teema tai yksikkö report.yaml-tiedoston kohtaan ”privacy: sensitive”, jolloin pienet lukumäärät piilotetaan, tai kohtaan ”privacy: open”, jos ne saa näyttää.'
        : 'Jos lähteet ovat julkisia, kirjoita luvun tilalle ”..”. Muuten lisää ”sources: private” tiedostoon report.yaml kohtaan ”privacy:”.',
  },
  P02: {
    title: 'Piilotettu luku on laskettavissa',
    text: ({ text, what, cells }) => {
      if (what === 'published') {
        return cells === 1
          ? `Aiempi raportti on jo näyttänyt yhden mittarin ${quote(text)} piilotetun luvun tai sen, mistä se on laskettavissa`
          : `Aiempi raportti on jo näyttänyt ${number(cells)} mittarin ${quote(text)} piilotettua lukua tai sen, mistä ne ovat laskettavissa`;
      }
      return cells === 1
        ? `Mittarissa ${quote(text)} jätetään näyttämättä vielä yksi arvo, koska piilotettu luku olisi laskettavissa siitä`
        : `Mittarissa ${quote(text)} jätetään näyttämättä vielä ${number(cells)} arvoa, koska piilotettu luku olisi laskettavissa niistä`;
    },
    why: 'Se, joka tietää summan ja kaikki osat yhtä lukuun ottamatta, voi laskea puuttuvan osan. Siksi muitakin kuin pieniä lukuja piilotetaan.',
    fix: (args) =>
      args?.what === 'published'
        ? 'Julkaistua ei voi perua. Arvioi, pitääkö aiempi raportti korjata.'
        : 'Jos lähteet ovat julkisia, kirjoita näidenkin arvojen tilalle ”..”. Muuten lisää ”sources: private” tiedostoon report.yaml kohtaan ”privacy:”.',
  },
  P03: {
    title: 'Osuus paljastaa pienen lukumäärän',
    text: ({ text, base, cells }) => {
      const what = cells === 1 ? 'yksi prosenttiluku' : `${number(cells)} prosenttilukua`;
      const also = text === base ? 'saman taulukon lukumäärän' : `mittarin ${quote(base)}`;
      return `Mittarissa ${quote(text)} jätetään näyttämättä ${what}, koska piilotettu lukumäärä olisi laskettavissa ${cells === 1 ? 'siitä' : 'niistä'} ${also} avulla`;
    },
    why: 'Osuudesta ja siitä, minkä osuus se on, saadaan lukumäärä. Jos se on pieni tai piilotettu, myös osuus piilotetaan.',
    fix: () =>
      'Jos lähteet ovat julkisia, kirjoita myös osuuden tilalle ”..”. Muuten lisää ”sources: private” tiedostoon report.yaml kohtaan ”privacy:”.',
  },
  P04: {
    title: 'Pieni lukumäärä tekstissä',
    text: ({ text, why, threshold, measure }) =>
      why === 'small'
        ? `${quote(text)} on niin vähän, että joku voi olla tunnistettavissa; pitäisi olla vähintään ${number(threshold)} tai ei lukumäärää`
        : `${quote(text)} on mittarin ${quote(measure)} arvo, jota raportissa ei näytetä; tekstin pitäisi olla ilman sitä`,
    why: 'Pieni ihmismäärä arkaluonteisessa asiassa voi paljastaa jonkun henkilön, eikä taulukossa piilotettu luku saa olla tekstissä.',
    fix: (args) =>
      args?.why === 'withheld'
        ? 'Kirjoita teksti ilman lukua.'
        : `Kirjoita ”alle ${args ? number(args.threshold) : 'viisi'}” tai ”muutama”, tai lisää aihe report.yaml-tiedoston kohtaan ”privacy: open”, jos se ei ole arkaluonteinen.`,
  },
  P05: {
    title: 'Henkilötunnus',
    text: ({ kind, where }) =>
      where === 'fileName'
        ? `Tiedoston nimessä on ${IDENTITY_NUMBERS[kind]}; nimen pitäisi olla ilman sitä`
        : `Tässä on ${IDENTITY_NUMBERS[kind]}; tekstin pitäisi olla ilman sitä`,
    why: 'Tunnus yksilöi yhden ihmisen. Se ei kuulu raporttiin eikä sen lähteisiin, ja siksi sitä ei toisteta tässä.',
    fix: (args) =>
      args?.where === 'fileName'
        ? 'Nimeä tiedosto uudelleen. Vanha nimi säilyy aiemmissa versioissa; pyydä niiden ylläpitäjää poistamaan se sieltäkin.'
        : 'Poista tunnus. Se säilyy tiedoston aiemmissa versioissa; pyydä niiden ylläpitäjää poistamaan se sieltäkin.',
  },
  P06: {
    title: 'Nimi roolin paikalla',
    text: ({ where }) => `${NAMES[where]}; pitäisi olla rooli tai toimielin`,
    why: 'Rooli pitää paikkansa silloinkin, kun työntekijä vaihtuu, eikä raportin pidä levittää henkilötietoja enempää kuin on tarpeen.',
    fix: () => 'Kirjoita rooli tai toimielin, esimerkiksi ”palvelupäällikkö” tai ”sosiaalilautakunta”.',
  },
  P07: {
    title: 'Henkilökohtainen yhteystieto',
    text: ({ what }) =>
      what === 'phone'
        ? 'Tässä on jonkun henkilön puhelinnumero; enintään vaihteen numero saisi olla'
        : 'Tässä on jonkun henkilön sähköpostiosoite; enintään toiminnon yhteinen osoite saisi olla',
    why: 'Julkaistu tieto päätyy ulkopuolisten keräämäksi ja säilyy kauan sen jälkeen, kun työntekijä on vaihtunut. Siksi tietoa ei toisteta tässä.',
    fix: (args) =>
      args?.what === 'phone'
        ? 'Poista numero tai kirjoita vaihteen numero.'
        : 'Poista tieto tai kirjoita toiminnon yhteinen osoite, esimerkiksi ”kirjaamo@”.',
  },
  P08: {
    title: 'Asianumero',
    text: () => 'Tässä on asianumero; teksti ei saisi johtaa yksittäiseen asiaan',
    why: 'Numeron avulla kuka tahansa voi pyytää asiakirjat nähtäväkseen, ja silloin seuranta johtaa yksittäiseen ihmiseen. Pöytäkirjan pykälä on julkinen ja saa olla tekstissä.',
    fix: () => 'Poista numero. Jos kyse on julkisesta päätöksestä, viittaa pöytäkirjan päivään ja pykälään.',
  },
} satisfies WordsOf<'P'>;

const IDENTITY_NUMBERS: Readonly<Record<IdentityKind, string>> = {
  personnummer: 'ruotsalainen henkilönumero',
  samordningsnummer: 'ruotsalainen samordningsnummer-tunnus',
  henkilotunnus: 'henkilötunnus',
};

const NAMES: Readonly<Record<DiagnosticArgs['P06']['where'], string>> = {
  responsible: 'Vastuutahona on henkilön nimi',
  author: 'Arvion tekijänä on henkilön nimi',
  register: 'Vastuutahojen luettelossa on henkilön nimi',
};
