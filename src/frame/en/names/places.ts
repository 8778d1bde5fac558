import type { Part } from '../../words.ts';

/** The page of the places, and its map. */
export const placesWords = {
  title: 'Places',
  none: 'No places were found in these texts.',
  introduction: <Node>(names: Part<Node>) => [
    'The places of these texts, the most mentioned first. ',
    names('All names'),
    ' are listed from A to Z.',
  ],
  place: 'Place',
  mentions: 'Mentions',
  documents: 'Documents',
  position: 'Position',
  map: 'Map of the places',
  mapOfRest: 'Map of the places far from these',
  rest: 'The places far from these.',
  dots: 'A dot is larger the more often its place is mentioned. Coastlines: Natural Earth, public domain.',
  north: 'N',
  south: 'S',
  east: 'E',
  west: 'W',
};
