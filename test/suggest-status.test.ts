// Sentences as authors write them, and the status that each suggests.
import { describe, expect, it } from 'vitest';
import { suggestStatus } from '../src/model/tables/suggest-status.js';

const SWEDISH: [sentence: string, status: string | undefined][] = [
  ['Kursen har hållits.', 'done'],
  ['Mallen är klar.', 'done'],
  ['Blanketten är nu färdig', 'done'],
  ['Mässan ägde rum i mars.', 'done'],
  ['Appen är i användning.', 'done'],
  ['Vi har under året ordnat två träffar.', 'done'],
  ['Rutinen togs i bruk i januari.', 'done'],
  ['Kvällen ordnades i november.', 'done'],
  ['Vi har inte hållit kursen.', 'notStarted'],
  ['Vi har inte ordnat någon träff.', 'notStarted'],
  ['Kommunen har inte tagit fram en plan.', 'notStarted'],
  ['Enheten har inte utvecklat tjänsten.', 'notStarted'],
  ['Vi har på grund av personalbrist inte genomfört enkäten.', 'notStarted'],
  ['Enkäten har ännu inte skickats.', 'notStarted'],
  ['Det har inte varit möjligt att resa.', 'notStarted'],
  ['Träffen hölls inte.', 'notStarted'],
  ['Kursen kunde inte hållas.', 'notStarted'],
  ['Ännu inte.', 'notStarted'],
  ['Inga kurser har ordnats.', 'notStarted'],
  ['Handboken är inte klar.', 'inProgress'],
  ['Handboken är ännu inte färdig.', 'inProgress'],
  ['Handboken är nästan klar.', 'inProgress'],
  ['Arbetet pågår.', 'inProgress'],
  ['Projektet fortsätter i höst.', 'inProgress'],
  ['Vi har inlett arbetet.', 'inProgress'],
  ['Festen är inställd.', 'cancelled'],
  ['Festen ställdes in.', 'cancelled'],
  ['Mötet har skjutits upp till våren.', 'postponed'],
  ['Starten är uppskjuten.', 'postponed'],
  ['Vi håller kursen under hösten.', 'notStarted'],
  ['Åtgärden förverkligas i september.', 'notStarted'],
  ['Vi kommer att ordna en kurs.', 'notStarted'],
  ['Enkäten ska skickas ut.', 'notStarted'],
  ['Kursen hålls när mallen är klar.', undefined],
  ['Mallen är klar, men kursen har inte hållits.', 'partlyDone'],
  ['Kursen har inte hållits och mallen är klar.', 'partlyDone'],
  ['Den första kursen har hållits. Den andra har skjutits upp.', 'partlyDone'],
  ['Vi har ordnat en träff, den andra ställdes in.', 'partlyDone'],
  ['Planen har delvis genomförts.', 'partlyDone'],
  ['Kunderna är nöjda.', undefined],
  ['Vi fick 12 svar.', undefined],
  ['Läget är oklart.', undefined],
  ['Utfallet kan inte bedömas.', undefined],
  ['', undefined],
];

const FINNISH: [sentence: string, status: string | undefined][] = [
  ['Kurssi on järjestetty.', 'done'],
  ['Opas on valmis.', 'done'],
  ['Sovellus on käytössä.', 'done'],
  ['Ohjelma on otettu käyttöön.', 'done'],
  ['Tapahtuma järjestettiin maaliskuussa.', 'done'],
  ['Olemme pitäneet kaksi tilaisuutta.', 'done'],
  ['Tavoite toteutui.', 'done'],
  ['Hanke on käynnissä.', 'inProgress'],
  ['Työ jatkuu syksyllä.', 'inProgress'],
  ['Opas ei ole vielä valmis.', 'inProgress'],
  ['Selvitys on kesken.', 'inProgress'],
  ['Kurssia ei ole järjestetty.', 'notStarted'],
  ['Kurssia ei ole vielä voitu pitää.', 'notStarted'],
  ['Kyselyä ei voitu tehdä.', 'notStarted'],
  ['Kyselyä ei ehditty lähettää.', 'notStarted'],
  ['Emme ole järjestäneet tapaamisia.', 'notStarted'],
  ['Sovellus ei ole käytössä.', 'notStarted'],
  ['Tavoite ei toteutunut.', 'notStarted'],
  ['Kysely jäi tekemättä.', 'notStarted'],
  ['Kurssi järjestetään syksyllä.', 'notStarted'],
  ['Kysely toteutetaan lokakuussa.', 'notStarted'],
  ['Kurssi on tarkoitus pitää.', 'notStarted'],
  ['Juhla peruttiin.', 'cancelled'],
  ['Juhla on peruttu.', 'cancelled'],
  ['Kokous siirrettiin kevääseen.', 'postponed'],
  ['Aloitusta on lykätty.', 'postponed'],
  ['Opas on valmis, mutta kurssia ei ole pidetty.', 'partlyDone'],
  ['Kurssia ei ole pidetty ja opas on valmis.', 'partlyDone'],
  ['Ensimmäinen kurssi on pidetty. Toinen siirrettiin.', 'partlyDone'],
  ['Suunnitelma on toteutettu osittain.', 'partlyDone'],
  ['Asiakkaat ovat tyytyväisiä.', undefined],
  ['Saimme 12 vastausta.', undefined],
  ['Kurssi pidetään, kun opas on valmis.', undefined],
];

describe('the status that a narrative suggests', () => {
  it.each(SWEDISH)('sv: %s %s', (sentence, status) => {
    expect(suggestStatus(sentence, 'sv-FI')?.status).toBe(status);
  });

  it.each(FINNISH)('fi: %s %s', (sentence, status) => {
    expect(suggestStatus(sentence, 'fi-FI')?.status).toBe(status);
  });

  it('gives the words that decided, as they stand in the text', () => {
    expect(suggestStatus('Mallen är klar, men kursen har inte hållits.', 'sv')?.phrase).toBe(
      'har inte hållits … är klar',
    );
    expect(suggestStatus('Boken ÄR KLAR.', 'sv')?.phrase).toBe('ÄR KLAR');
  });

  it('says nothing in a language that it does not know', () => {
    expect(suggestStatus('It is done.', 'en')).toBeUndefined();
  });
});

describe('words that only look like a status', () => {
  it.each([
    ['Enkäten är gjord i maj.', 'sv'],
    ['Verksamheten löper enligt plan under hösten.', 'sv'],
    ['Kunderna är nöjda i juni.', 'sv'],
    ['Budgeten har inte överskridits.', 'sv'],
    ['Arbetet har inte försenats.', 'sv'],
    ['Inga klagomål har lämnats in.', 'sv'],
    ['Inga kurser har ställts in.', 'sv'],
    ['Talousarviota ei ole ylitetty.', 'fi'],
    ['Työ ei ole viivästynyt.', 'fi'],
    ['Kursseja ei ole peruttu.', 'fi'],
  ])('%s suggests nothing that is not so', (text, language) => {
    expect(['notStarted', 'cancelled', 'postponed']).not.toContain(suggestStatus(text, language)?.status);
  });
});
