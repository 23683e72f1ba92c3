// First names that many people in Sweden and Finland have, without accents. Those that are rather something else
// (a word, a place) are left out: a name that is not known costs less than a place that is taken for a person.
import { once } from '../lib/index.js';

/** @param name - As `foldName` makes it. */
export function isGivenName(name: string): boolean {
  return NAMES().has(name);
}

/** In small letters without accents, as names are written in addresses. */
export function foldName(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

const NAMES = once(() => new Set(`${SWEDEN}\n${FINLAND}`.split(/\s/u)));

const SWEDEN = `anna eva maria karin kristina lena sara kerstin emma ingrid marie malin jenny birgitta annika susanne
monica marianne inger johanna elin linda ulla sofia carina gunilla hanna anneli helena elisabeth ida
camilla ann anne julia lisa barbro caroline katarina asa annette therese ellen matilda sandra josefin
maja jessica amanda cecilia pia anita agneta siv margareta astrid ebba alice klara frida anette yvonne
gun madeleine berit ulrika agnes elsa moa ellinor sonja rebecka mona viktoria alva wilma filippa lovisa
charlotta catarina ewa isabelle nina erika tove louise felicia evelina nathalie marina linnea ronja
angelica petra helene veronica britt birgit mia jennie gerd lina olivia inga irene tina ulla-britt stina
molly tuva nora nellie alma ester stella vera iris signe edith leah isabella elvira selma thea vendela
hilda emelie paulina daniela bodil kajsa ylva marlene solveig eivor gudrun rut ruth desiree denise
emilia hedda tilda smilla jonna zara fatima aisha maryam amina leila samira zeinab hawa noor yasmin
mariam sabina aleksandra ewelina magdalena beata agnieszka natalia olga svetlana tatiana irina andrea
ramona annica ann-marie ann-christin annmarie ingela anki lotta lotten sigrid dagny gunnel gunvor maud
majken vivianne viola ingegerd ragnhild ulrica carin karolina kristin cristina katrin catrin jeanette
erik lars karl anders johan per nils mikael jan hans peter lennart gunnar thomas sven fredrik bengt bo
daniel oskar gustav alexander goran magnus andreas henrik johannes stefan jonas leif ulf martin robert
christer mattias ola kjell david kent emil hakan ingemar lucas viktor roger kenneth patrik joakim
christian filip kurt tommy roland linus niklas tobias rolf bertil marcus benny simon anton kristoffer
jimmy arne oliver elias william hugo sebastian jakob stig dan adam ludvig isak hampus rickard bjorn
bernt jesper mats tomas claes klas kaj conny dennis tony ove egon evert ake borje rune olle olof tage
torbjorn torsten sture sixten vincent theodor arvid albin alfred axel noah liam leo edvin melvin elliot
gabriel benjamin felix alvin nils-erik lars-erik karl-erik jan-erik per-olof sven-erik ville tim robin
samuel kevin pontus johnny jorgen krister staffan mohamed ahmed ali hassan ibrahim mustafa omar abdi
yusuf abdullah hussein mahmoud khalid amir reza hamid mehmet dragan zoran piotr andrzej krzysztof tomasz
sergej dmitri igor aleksandar mario fabian casper calle jens jorn petter rasmus kim rikard ronny sune
tore valter walter vidar ingvar gosta harry helge hjalmar holger ivar josef klaus kristian ragnar reine
sigvard soren uno verner yngve carl gustaf mathias philip eric niclas micael jonathan`;

const FINLAND = `maria helena anneli johanna kaarina marjatta hannele kristiina liisa elina tuulikki annikki maarit
susanna sinikka tuula anna leena marja katariina tarja paivi eeva sari sanna minna riitta pirjo satu
merja tiina jaana ulla arja hanna laura heidi anu mari katja nina kati pia virpi mervi outi raija seija
eija irma helvi aino aili anja kirsi sirpa terhi marika jenni elisa emilia sofia olivia venla ella eevi
lilja helmi pihla elsi iida enni siiri vilma veera sara noora saara roosa milla oona jenna henna niina
miia mia jonna suvi piia taina sini saija maija kaisa kaija raili aila aune hilkka hilja kerttu kyllikki
martta saimi sylvi toini tyyne elli elvi eila ritva rauni inkeri irja airi aira marketta marita mirja
maire mirjami orvokki eine essi heli henriikka iiris inka janika janina julia karoliina katri kirsti
krista linda lotta maiju maisa marianne marjaana marjo marjut matilda meeri nelli oili paula pauliina
petra reetta riikka riina ruut salla senja sirkka sirkku sisko soile sonja stina taru tea tiia tuija
tuire tytti ulpu vappu vuokko anniina annika annukka emma erika eveliina hanne hannamari jasmin kaarin
sanni juhani johannes mikael antero tapani kalevi matti olavi ilmari petri pekka jari timo juha kari
mika antti jukka markku heikki jouni hannu esa seppo tuomas sami janne marko pasi ari jorma raimo veikko
erkki reijo pertti arto harri risto teemu ville jussi lauri mikko toni tero tommi kimmo vesa ismo ilkka
jarmo kalle jani joni henri aleksi eero eetu elias leevi oskari otto rasmus roope samuli santeri topias
valtteri veeti vaino eino urho arvo aarne aimo armas arvi einari eelis elmeri ensio hermanni iiro ilari
jaakko jaako jalmari joona joonas jere jesse juho juuso jyri jyrki kaarlo kai kaj kauko keijo kyosti
lasse lassi leo martti mauno mauri miika miro niko niilo nuutti olli osmo otso ossi paavo panu patrik
pauli pentti perttu petteri pietari rauno reino roni saku sakari samu samuel sauli severi simo taavi
taisto taneli tapio tarmo tatu teijo teppo tenho terho tomi torsti tuukka unto uolevi valto vilho
viljami viljo vilppu yrjo aapo aaro aatu ahti akseli allan alpo anssi antton arttu atte atso benjamin
daniel edvin eemeli eemil elmo emil hannes hugo isto jarkko jarno jooseppi`;
