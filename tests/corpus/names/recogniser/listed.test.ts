/** Languages in which names are found by lists: what no list and no title tells is no name. */
import { expect, test } from 'vitest';
import { recognise } from '../../../../src/corpus/names/recogniser/recognise.ts';
import { marked, readMarked } from './marked-text.ts';

test.each([
  ['de', 'Ihr Projekt braucht Ihr Team, und Ihr Code ist frei.'],
  ['de', '[P Anna Lindner] traf Präsident [P Brandt] in [L Köln], und [P Lindner] schwieg.'],
  ['de', 'Die Regierung [L Deutschlands] und die Universität Leipzig bauten in [L München] ein Haus.'],
  ['de', 'Das Essen war fertig, der Wolf schlief, und die Oder trat über die Ufer.'],
  ['de', 'Damals schrieb [P Johann von der Heyden] an Frau [P Lindner].'],
  // What the text itself writes behind an article.
  [
    'de',
    'Da Anna Musik liebte, spielte die Musik; der Herr Prokurist kam, und der Prokurist ging zu [P Anna Lindner].',
  ],
  [
    'de',
    'Der Arzt [P Robert Koch] lebte in [L Berlin] und aß, was der Koch ihm brachte; [P Anna Schneider] sah, wie der Schneider nähte.',
  ],
  [
    'de',
    'Es suchte Anna von der Tür her den Weg, und als die Tür aufging, kam Frau [P Lindner], und Frau [P Lindner] sah die Lindner.',
  ],
  ['de', 'Dann sah Frau Dr. [P Anna Lindner] den Herrn Professor [P Karl Brandt] und Herrn [P Kaiser].'],
  ['de', 'Es gibt Minor und Major Updates, die General Public License und die Alma Community von Alma NorVik.'],
  ['de', 'Dann kam der Herr Minister a. D. mit Herrn [P König], und Frau Professorin schwieg.'],
  [
    'es',
    'El Marco Conceptual, la Norma de Registro y la Alta Dependencia gustan a [P Marco Antonio Pérez] y a [P Clara García].',
  ],
  ['es', 'Norvik, J. D. Introducción. Brandvik, D. S. Computadoras. Vio a D. [P Luis Pérez].'],
  ['fr', 'Norvik, J. M. Grammaire. Hier, M. [P Norvel] est venu.'],
  ['es', 'Llegó el señor Presidente con doña [P Luisa Brandt].'],
  ['fr', 'Il alla au café de Flore et au restaurant Victor Hugo.'],
  ['de', 'Später kam [P Anna Lindner] Hand in Hand mit dem Kind.'],
  ['fr', 'La Ville de Brissac et Maman Noire ont signé.'],
  ['fr', 'L’[L Allemagne] et la [L France] ont signé à [L Vienne].'],
  ['fr', 'M. [P Dupont] vivait rue Victor Hugo, et le Tour de France passait.'],
  ['fr', 'Le général [P de Brissac] parla ; C’est [P Jean de La Fare] qui vint.'],
  ['fr', 'Le directeur général de Brissac partit, et Les Enfants du Nord chantaient.'],
  ['fr', 'Le Président de la République et le Secrétaire général du CSM saluaient le général [P de Brissac].'],
  ['fr', 'Le Référentiel Général de Sécurité plut au colonel du CSM, à Mme [P du Barry] et au colonel [P de Brissac].'],
  ['fr', 'Le Directeur général de Pôle emploi aimait le Secrétariat général du Gouvernement.'],
  ['de', 'Ein General der Infanterie schrieb an General [P von Moltke] und Frau [P von der Heyden].'],
  ['es', 'El General del Ejército y el Presidente de la República vieron al general [P de Luna].'],
  ['es', '[L España] y [L Perú] son dos países.'],
  ['es', 'El presidente [P Sánchez] vio a [P Juan Pérez] y [P María López] en [L Sevilla].'],
  ['es', 'La Universidad de Chile ganó la Copa del Norte.'],
])('%s: %s', (language, example) => {
  expect(marked(readMarked(example).text, language)).toBe(example);
});

test('a place has one id in all languages, and is called as its documents call it', () => {
  const texts = [
    ['Elle vit en Allemagne. L’Allemagne est grande.'],
    ['She lives in Germany.'],
    ['Er lebt in Deutschland.'],
  ];
  const { names } = recognise(texts, { entries: [], rejected: [] }, [], ['fr', 'en', 'de']);
  expect(names.map(({ id, name, place, count }) => [id, name, place, count])).toEqual([
    ['allemagne', 'Allemagne', 'Germany', 4],
  ]);
});

test('a place of the authority file is meant in every language', () => {
  const germany = {
    id: 'germany',
    name: 'Germany',
    kind: 'place',
    aliases: [],
    misprints: [],
    roles: [],
    sameAs: [],
    isReviewed: true,
    line: 1,
  } as const;
  const { names } = recognise([['Elle vit en Allemagne.']], { entries: [germany], rejected: [] }, [], ['fr']);
  expect(names.map(({ id }) => id)).toEqual(['germany']);
});
