// Words that are often the later part of a compound, as they begin in all their forms: *palvel* for *palvelut*, *palveluja*.

/**
 * Swedish ones. Each is the beginning of a regular expression, so that what only looks like it can be left out:
 * *medarbetare* is no *arbetare*.
 */
const SWEDISH = `
  adress aktivitet analys (?<!samm)anställ ansvar ansök antal anvisning (?<!med|sam|be)arbet arkiv arrangemang aspekt
  assistent avtal avvikels bedömning behov berättels boende brist budget byggnad byrå central chef direktör ekonomi
  (?<=s)enhet enkät förbättring förebygg förening förhåll försörjning förvaltning grupp handled hantering hinder hindr index
  indikator inflyt information inköp inriktning insats instrument integr intäkt jämför konsekven kontor kostnad
  kvalitet ledning lokal lösning medarbetar medel metod mottagning myndighet nivå nämnd omfatt område omsorg
  organisation pedagog personal perspektiv planering portal process program projekt psykiatr redovisning
  regist(?:er|r) rehabilit resultat rutin rådgiv sekreterar sektion sektor service sortering (?<=ning)stad strategi
  styrels styrning substitu system tillstånd tjänst trivsel träff turist undersökning uppdrag uppfyll uppföljning uppgift
  upplev utbildning utnyttj utred (?<!för)utsatt utskott utställning utveckling utöv verksamhet vård(?!e) åtagand
  åtgärd ärend övergrip`;

/** Finnish ones that begin with a vowel; before them stands the vowel, *s* or *n* that a first part ends with. */
const FINNISH_VOWELS = `
  aik(?:a|o) aineisto ajan ajoneuvo aloit alue ammat arkisto arvio arvo asiak asioi (?<=s|ö)aste asuk asumi asunto
  edust ehdot ehto eläk elämä energia ennust erityi esimie esity ihmi ikäi (?<=ain)il(?:la|lo|ta) ilmoit indeks ohja ohje oik(?:ai|eu)
  (?<=ss[aä])olo olosuht (?<!hu)omai omist ongelm opett opetu opint opiske opisto oppi(?:la|ma|mi) osaami osalli
  osasto osoit osuu(?!nn) otsik yhdisty yhtei yhtey yhty yksik yksil ylläpi ympärist yrity äänest`;

/** Finnish ones that begin with a consonant; before them stands a vowel, *n*, *s*, *l* or *r*. */
const FINNISH_CONSONANTS = `
  barometr budjet hakem hallin hallit hanke hankin hankk henkil hoid hoit hoiv huol huone hyvinv hyöty jakso johd
  joht jono juhla julkais järjest jäsen kaava kampanj kansal kanslia kartoit kasv katsau katsel kaud kauppa kaupu
  kausi(?!l) kehit kelpoi kertomu keskuk keskus kevä kiel kiinteist kilpail kirja kirjo kodi(?=[nstlk]) kohda kohde
  kohta kohte kokei kokem kokou kone(?=[ei]|ks|t$) konsern koodi korja korot korvau koulu kulje kulttuu kulut
  (?<!lii)kunna (?<!se)kunt kuormit kurssi kustann kuukau kuvau kyky kysel kysym kyvy(?!y) käsit kävij käynn käynt
  käyt laadu laatu lainau laite laitok laitos laitt lapse lapsi laskel lasken lasku laste lausun lautak lehde lehti
  leikk liike liikk liikun liito liitto lisäy lomak (?<!a)luett (?<!ve)luku(?=a|j|ih|mää|vuo|[nt]?$|un$|ssa|sta|lla)
  luok luonno luonte luonto lähet lähtö lämp läsnä lääke lääki lääkä maks(?=[aeu]) malli(?!s) matka menettel meno(?=[eijt])
  merki merkk miele mielip mittar mittau muistio muodo muoto museo muut myyn myönt määr neuvo numer nuor näky näkö
  näyt paik paino palau palk palvel parann paranta perhe periaat perus (?<=men)pi[dt]e piirei piiri piste pohj poikke
  poissa politi polku polun polut potila profii projek prosen proses puhel puisto puol päihd päiht päiv pääll päät
  rahast rahoi raken raport ratkai rekist rekry remont resurs riski ruoka ruokai ryhm saatav saavut sairaa sairas
  sairau sanasto sarak selost selvit seminaar seudu seura seutu siirr siirt siivou sijain sijais sijoi sitou sopeut
  sopim sosiaa strateg suhde suhte suoj suorit suositu suunn suunt säädö sään säästä säästö taho taido taito talou
  tapaa tapahtu tapatur tapoi tapoj tarkas tarkis tarkoi tarpe tarve tarvik taso taulu taust
  (?<=[aeiouyäö])tava(?=ksi|lla|ssa|sta|n$) tavoi tehosta tehtäv tekij teknii teknol teksti teolli terap tervey
  testau tiedo tieto tiimi tilaaj tilaisu tilan[nt]e tilasto tilau tilikau tilinp tiloi tiloj toimen toimi toteu
  tukea tukem tulo tunnei tunnist tunnuk tunnus tunti tuota tuote tuoto tuott turva tutkim tutkin tyyty työ täydenn
  täyttö täytänt töih vaali vaati vaih vaikeu vaikut vakuut valinn valint valmen valmis valta(?!a$) valtuu valvo
  vanhem vanhu vapaa varaa varain varast varau varhais vastaa vastau vastin vastuu velka verkk verko versi vertai
  viest viikk viiko viite viitte virasto virhe virka virkist virko voima voimi voinn voint vuode vuokr vuonna vuoro
  vuosi vuott vuotu väest vähen väkival (?<!i)väli`;

const anyOf = (parts: string): string => `(?=${parts.trim().split(/\s+/).join('|')})`;

/** Where in a word of a language a later part may begin; by language without region. */
export const LATER_PARTS: Record<string, RegExp> = {
  sv: new RegExp(anyOf(SWEDISH), 'gu'),
  fi: new RegExp(
    `(?<=[aeiouyäösn])${anyOf(FINNISH_VOWELS)}|(?<=[aeiouyäönslr])${anyOf(FINNISH_CONSONANTS)}`,
    'gu',
  ),
};
