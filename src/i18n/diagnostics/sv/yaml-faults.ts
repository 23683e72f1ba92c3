// What is wrong with the form of a YAML file, in Swedish: `text` follows a colon, `fix` says what helps.
import type { YamlFaultKind } from '../../../diagnostics/index.js';

export const yamlFaults: Record<YamlFaultKind, { text: string; fix: string }> = {
  indent: {
    text: 'raden är inte indragen som raderna intill',
    fix: 'Ge raden lika många blanksteg i början som de rader den hör ihop med: uppgifter som hör till samma sak står exakt under varandra.',
  },
  tab: {
    text: 'raden är indragen med tabb eller med andra tecken än vanliga blanksteg',
    fix: 'Ersätt det som står före det första ordet med blanksteg, lika många som på raderna intill.',
  },
  dash: {
    text: 'raden börjar med ett streck (-) där ingen lista fortsätter',
    fix: 'Sätt strecket exakt under listans övriga streck, eller ta bort det.',
  },
  dashSpace: {
    text: 'strecket (-) i början av raden saknar blanksteget efter sig',
    fix: 'Skriv ett blanksteg efter strecket.',
  },
  colon: {
    text: 'raden saknar ett kolon följt av ett blanksteg',
    fix: 'Skriv ”uppgift: värde”, med ett blanksteg efter kolonet. Om raden fortsätter texten ovanför ska den dras in längre än den textens uppgift.',
  },
  repeated: {
    text: 'samma uppgift står två gånger',
    fix: 'Ta bort den ena av raderna, med det som hör till den; står något viktigt i båda, samla det under den andra. Om något nytt i en lista börjar här, sätt ett streck (-) före dess första uppgift.',
  },
  colonInText: {
    text: 'en text med kolon saknar citattecken',
    fix: 'Sätt citattecken kring hela texten: "…".',
  },
  quote: {
    text: 'ett citattecken är inte avslutat',
    fix: 'Skriv det citattecken som saknas i slutet av texten, eller ta bort det i början.',
  },
  bracket: {
    text: 'en av parenteserna { } eller [ ] saknar sin motsvarighet',
    fix: 'Skriv den parentes som saknas, eller ta bort den överflödiga. Om en text börjar med en parentes, sätt citattecken kring hela texten.',
  },
  comma: {
    text: 'ett komma saknas inom { } eller [ ], eller en text med kolon saknar citattecken',
    fix: 'Skriv komma mellan uppgifterna, och citattecken kring en text som innehåller komma eller kolon.',
  },
  start: {
    text: 'en text börjar med ett tecken som kräver citattecken kring texten',
    fix: "Sätt citattecken kring hela texten; om den själv innehåller citattecken, använd enkla kring den: '…'.",
  },
  escape: {
    text: 'ett omvänt snedstreck står i en text inom dubbla citattecken',
    fix: "Sätt enkla citattecken kring texten i stället ('…'), eller skriv det omvända snedstrecket två gånger.",
  },
  alias: {
    text: 'en hänvisning med * pekar på något som inte finns',
    fix: 'Om asterisken hör till texten, sätt citattecken kring hela texten; rätta annars hänvisningen.',
  },
  aliases: {
    text: 'hänvisningar med * upprepar innehållet för många gånger',
    fix: 'Skriv innehållet där det hör hemma i stället för att hänvisa till det.',
  },
  tag: {
    text: 'ett märke med ! är inte känt',
    fix: 'Om utropstecknet hör till texten, sätt citattecken kring hela texten; ta annars bort märket.',
  },
  key: {
    text: 'namnet på en uppgift är inte ett ord eller ett tal',
    fix: 'Skriv ett ord före kolonet. Om en text börjar med en parentes, sätt citattecken kring hela texten.',
  },
  several: {
    text: 'en rad med --- delar filen i flera, väntat var en enda',
    fix: 'Ta bort raden, eller flytta det som följer till en egen fil.',
  },
  deep: {
    text: 'uppgifterna ligger för djupt inuti varandra',
    fix: 'Se efter att parenteserna är avslutade och att indraget inte växer av misstag.',
  },
  unexpected: {
    text: 'ett tecken står där det inte kan stå',
    fix: 'Se efter på den visade raden och raden ovanför, och sätt citattecken kring en text som innehåller tecken som : # { } [ ] *.',
  },
  other: {
    text: 'formen är inte giltig',
    fix: 'Se efter på den visade raden och raden ovanför: dra in med blanksteg och sätt citattecken kring en text som innehåller kolon.',
  },
};
