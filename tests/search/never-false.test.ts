/** What is in no text is not found, however much like something else it is. */
import { askTexts } from './ask-texts.ts';

askTexts({
  'a name that is a form of a word, or begins another name': {
    texts: [
      [
        'The stoked fire was granted to Robinson and Carolina Ashgrove at Agra, in April.',
        'In agriculture a lazily written org chart angers nobody; Ruby Torwald laughed at it.',
        'The Marlowes met a Marlowe, and an open policy followed other policies.',
      ],
    ],
    right: [
      ['Robins', '1.1'],
      ['robin', '1.1'],
      ['Marlowe', '1.3'],
      ['Marlowes', '1.3'],
      ['policies', '1.3'],
      ['Policies', '1.3'],
    ],
    not: [
      ['Stokes', '1.1'],
      ['Grant', '1.1'],
      ['Robin', '1.1'],
      ['Ağrı', '1.1'],
      ['Ağrı', '1.2'],
      ['Łazy', '1.2'],
      ['Örge', '1.2'],
      ['Rubí', '1.2'],
      ['Lili', '1.1'],
    ],
  },
  'the office of another place': {
    texts: [
      [
        'The Norwegian foreign minister met the press in Oslo.',
        'Denmark sent fish, and the prime minister of Iceland sent none.',
        'The Swedish ambassador left.',
      ],
    ],
    right: [
      ['Norwegian foreign minister', '1.1'],
      ['prime minister of Iceland', '1.2'],
    ],
    not: [
      ['Danish foreign minister', '1.1'],
      ['Danish foreign minister', '1.2'],
      ['Swedish foreign minister', '1.1'],
      ['Swedish foreign minister', '1.3'],
      ['Finnish foreign minister', '1.1'],
      ['Icelandic ambassador', '1.3'],
      ['prime minister of Norway', '1.2'],
    ],
  },
});
