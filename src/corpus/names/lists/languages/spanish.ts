import type { LanguageRules } from './language-rules.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What the rules know of Spanish. */
export const SPANISH: LanguageRules = {
  language: 'es',
  hasCapitalNouns: false,
  words: words(`
    el la los las lo un una unos unas al del de este esta estos estas ese esa esos esas aquel aquella mi mis tu tus su sus nuestro nuestra nuestros vuestro yo tú él ella ello nosotros vosotros ellos ellas
    usted ustedes me te se nos os le les y e o u pero sino ni que quien quienes cual cuales cuyo donde cuando como si porque pues aunque mientras para por sobre bajo en con sin hacia entre contra desde
    durante ante tras según hasta excepto salvo cada todo toda todos todas algún alguno alguna algunos algunas ningún ninguno ninguna otro otra otros otras mismo misma tal tales tanto tanta mucho mucha
    muchos muchas poco poca es son era eran fue fueron será ha han había habían hubo ser estar está están tener tiene tienen hacer hace dijo no sí más menos muy ya también además así entonces luego después
    antes ahora hoy ayer mañana aquí allí allá siempre nunca casi sólo solo aún todavía qué quién cómo cuándo dónde cuánto dos tres cuatro cinco seis siete ocho nueve diez cien mil primer primero primera
    segundo segunda último última lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    dios señor señores gracias bueno buena gran grande capítulo artículo nota página estado gobierno san santa santo
  `),
  titles: words(`
    señor señora señorita sr sra srta don doña d dr dra doctor doctora profesor profesora presidente presidenta expresidente vicepresidente primer-ministro ministro ministra senador senadora diputado diputada
    alcalde alcaldesa gobernador gobernadora canciller embajador general coronel capitán comandante teniente sargento almirante mariscal rey reina príncipe princesa emperador emperatriz duque duquesa conde
    condesa marqués marquesa barón papa obispo arzobispo cardenal padre fray sor tío tía juez jueza fiscal portavoz
    actor actriz cantante escritor escritora poeta pintor pintora compositor director directora periodista filósofo historiador entrenador delantero portero
  `),
  addresses: words('señor señora sr sra don doña'),
  ranks: words('general coronel capitán'),
  particles: words('de del la las los von van der bin al da di'),
  heads: words(`
    calle avenida plaza paseo puente colegio escuela universidad instituto fundación premio estadio hospital museo aeropuerto centro parque teatro biblioteca estación hotel copa trofeo torneo presa ley caso
    operación plan informe efecto síndrome editorial grupo banco
  `),
  beforePlaces: words('en a de desde hacia hasta por para entre y sobre contra'),
  placeNouns: words('ciudad región provincia estado isla islas departamento república reino'),
  ties: words('de del'),
  notPlaces: words(
    'reunión reading bar split male man most bath mission concord nancy tours nice orange colón independencia libertad victoria mercedes dolores esperanza natal salta palma sale java delphi navidad ind',
  ),
  wordsAndFirstNames: words(
    'marco norma alta clara blanca rosa flor alba aurora estrella gloria gracia máximo justo modesto segundo primo salvador amparo remedios socorro concepción presentación',
  ),
  notFirstNames: words(
    'san santa santo santos sol luz paz mar rosario pilar mercedes dolores cruz ángeles consuelo esperanza victoria américa españa israel africa asunción guadalupe valle belén',
  ),
  cities:
    'Londres=London|Lisboa=Lisbon|Viena=Vienna|Múnich=Munich|Colonia=Cologne|Fráncfort=Frankfurt|Hamburgo=Hamburg|Núremberg=Nuremberg|Ginebra=Geneva|Basilea=Basel|Berna=Bern|Milán=Milan|Venecia=Venice|Florencia=Florence|Nápoles=Naples|Turín=Turin|Génova=Genoa|Sevilla=Seville|Varsovia=Warsaw|Cracovia=Kraków|Amberes=Antwerp|Gante=Gent|La Haya=The Hague|Edimburgo=Edinburgh|San Petersburgo=Saint Petersburg|Pekín=Beijing|Alejandría=Alexandria|Jerusalén=Jerusalem|Nueva Orleans=New Orleans|Filadelfia=Philadelphia|Burdeos=Bordeaux|Marsella=Marseille|Estrasburgo=Strasbourg|Nueva York=New York|Barcelona=Barcelona|Madrid=Madrid|Valencia=Valencia|Zaragoza=Zaragoza|Bilbao=Bilbao|Cataluña=Catalonia|Andalucía=Andalusia|Galicia=Galicia|Castilla=Castile|Aragón=Aragon|Escocia=Scotland|Gales=Wales|Inglaterra=England|Irlanda del Norte=Northern Ireland|California=California|Bogotá=Bogotá|Buenos Aires=Buenos Aires',
};
