import type { LanguageRules } from './language-rules.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What the rules know of French. */
export const FRENCH: LanguageRules = {
  language: 'fr',
  hasCapitalNouns: false,
  words: words(`
    le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je tu il elle on nous vous ils elles lui eux se moi toi soi y en
    et ou mais donc or ni car que qui quoi dont où quand comme si lorsque puisque quoique parce pour par sur sous dans avec sans chez vers entre contre depuis pendant avant après devant derrière
    dès jusque malgré selon hors outre parmi plusieurs certains certaines chaque tout toute tous toutes aucun aucune nul autre autres même mêmes tel telle tels telles quel quelle quels quelles
    est sont était étaient fut furent sera a ont avait avaient eut aura être avoir faire fait dit voici voilà oui non ne pas plus moins très trop peu bien mal mieux aussi ainsi alors puis ensuite enfin
    cependant toutefois pourtant néanmoins aujourd hui hier demain ici là ailleurs toujours jamais souvent parfois encore déjà bientôt maintenant autrefois comment pourquoi combien
    deux trois quatre cinq six sept huit neuf dix vingt cent mille premier première second seconde dernier dernière
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    dieu seigneur ciel ah oh eh hélas bon bonne grand grande petit petite saint sainte notre-dame chapitre article note figure page tome partie
    allons voyons tenez tiens venez viens allez merci bonjour adieu
  `),
  elided: /^(?:c|j|n|s|m|t|qu|lorsqu|puisqu|jusqu|quoiqu)['’]/i,
  titles: words(`
    m mm mme mmes mlle mlles mgr dr me pr monsieur messieurs madame mesdames mademoiselle monseigneur maître docteur professeur professeure président présidente premier-ministre ministre sénateur sénatrice
    député députée maire gouverneur chancelier chancelière ambassadeur général colonel capitaine commandant lieutenant sergent maréchal amiral roi reine prince princesse empereur impératrice duc duchesse
    comte comtesse marquis marquise baron baronne vicomte chevalier pape évêque archevêque cardinal abbé frère sœur oncle tante
    acteur actrice chanteur chanteuse écrivain écrivaine poète peintre sculpteur compositeur compositrice réalisateur réalisatrice journaliste philosophe historien historienne architecte
  `),
  addresses: words('m mme mlle monsieur madame mademoiselle'),
  ranks: words('général colonel capitaine maréchal amiral commandant'),
  particles: words('de du des la le d von van der den ben bin al el da di'),
  heads: words(`
    rue avenue boulevard place square quai pont lycée collège école université institut fondation prix stade hôpital musée aéroport centre parc théâtre salle bibliothèque gare station métro hôtel
    café restaurant cinéma brasserie église chapelle cathédrale basilique abbaye palais villa maison librairie clinique cimetière
    festival coupe trophée barrage fort château tour loi affaire opération plan rapport effet syndrome maladie films productions éditions
  `),
  beforePlaces: words('à en au aux de du vers depuis pour sur chez dans entre par d et près'),
  placeNouns: words('ville région province état îles île département république royaume'),
  ties: words('de du des d'),
  notPlaces: words(
    'réunion tours nice orange nancy reading bar split male man most bath mission concord lens sens saintes valence laval angers cannes troyes rennes bonn lot',
  ),
  wordsAndFirstNames: new Set(),
  notFirstNames: words(`
    france paris noël rose marine blanche prudence victoire olive modeste désirée aimée bien mai avril mars angelus virginie océane lorraine
    saint sainte roman major prince duc comte baron roi reine lac mont fort tour pont grand petit bon belle jour soir matin nord sud est ouest ange lion loup dame
  `),
  cities:
    'Caroline du Sud=South Carolina|Caroline du Nord=North Carolina|Virginie=Virginia|Californie=California|Floride=Florida|Louisiane=Louisiana|Pennsylvanie=Pennsylvania|Écosse=Scotland|Angleterre=England|Pays de Galles=Wales|Irlande du Nord=Northern Ireland|Bretagne=Brittany|Normandie=Normandy|Bavière=Bavaria|Sicile=Sicily|Toscane=Tuscany|Catalogne=Catalonia|Andalousie=Andalusia|Sibérie=Siberia|Prusse=Prussia|Corse=Corsica|Londres=London|Lisbonne=Lisbon|Vienne=Vienna|Munich=Munich|Cologne=Cologne|Francfort=Frankfurt|Hambourg=Hamburg|Nuremberg=Nuremberg|Genève=Geneva|Bâle=Basel|Berne=Bern|Milan=Milan|Venise=Venice|Florence=Florence|Naples=Naples|Turin=Turin|Gênes=Genoa|Barcelone=Barcelona|Séville=Seville|Valence=Valencia|Saragosse=Zaragoza|Varsovie=Warsaw|Cracovie=Kraków|Anvers=Antwerp|Gand=Gent|La Haye=The Hague|Édimbourg=Edinburgh|Saint-Pétersbourg=Saint Petersburg|Pékin=Beijing|Alexandrie=Alexandria|Jérusalem=Jerusalem|La Nouvelle-Orléans=New Orleans|Philadelphie=Philadelphia|Douvres=Dover|Québec=Québec|Montréal=Montréal|Lyon=Lyon|Marseille=Marseille|Strasbourg=Strasbourg|Bordeaux=Bordeaux|Lille=Lille|Toulouse=Toulouse|Nantes=Nantes|Versailles=Versailles',
};
