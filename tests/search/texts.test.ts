/** Kinds of text on which a search for names is easily wrong, and what is right there; asked through the built index. */
import { askTexts, type KindOfText } from './ask-texts.ts';

const KINDS: Readonly<Record<string, KindOfText>> = {
  'letters of a Hebrew name, with a word that is written as one with them': {
    languages: ['he'],
    texts: [['הספינה באה בלילה, וצה״ל היה שם.', 'צה"ל הלך אחר כך.', 'הים היה שקט מאוד.']],
    right: [
      ['צה״ל', '1.1 1.2'],
      ['צה"ל', '1.1 1.2'],
      ['צהל', '1.1 1.2'],
    ],
  },
  'a part of a word with dots, with capitals inside': {
    texts: [
      [
        'Then call window.Fleet.allMoored.bind there.',
        'It is Fleet.allMoored in short, or Ferry-ByNight.',
        'The old Ferry-ByNight-Line sailed on.',
      ],
    ],
    right: [
      ['Fleet.allMoored', '1.1 1.2'],
      ['fleet.allmoored', '1.1 1.2'],
      ['Ferry-ByNight', '1.2 1.3'],
    ],
  },
  'a name with a slip, a word, and a word that no text has': {
    texts: [['Henrike Brandstock waited in the harbour.', 'The harbour was empty.', 'Henrike Brandstock left.']],
    right: [['brandstok harbour zeppelin', '1.1']],
    not: [['brandstok harbour zeppelin', '1.2 1.3']],
  },
  'a fraction as one sign, or as two numbers': {
    texts: [
      [
        'Take ½ cup of salt.',
        'Take 1/2 cup of oats.',
        'Take 12 cups of rye.',
        'Take 1½ cups of peas.',
        'Take 1 1/2 cups of oil.',
        'They left on 9/11, and 3/4 stayed.',
      ],
    ],
    right: [
      ['½ cup', '1.1 1.2 1.4 1.5'],
      ['1/2 cup', '1.1 1.2 1.4 1.5'],
      ['1½ cups', '1.4 1.5'],
      ['1 1/2 cups', '1.4 1.5'],
      ['12 cups', '1.3'],
      ['9/11', '1.6'],
      ['¾', '1.6'],
    ],
  },
  'an article that is cut short before a word in parts': {
    languages: ['fr', 'it'],
    texts: [
      ['Il vit l’U.D.E. et le musée d’avant-guerre.', "Elle lut l'e-mail d’O’Brien."],
      ["La posta dell’e-commerce e dell'I.N.A. di Roma."],
    ],
    right: [
      ['UDE', '1.1'],
      ['l’UDE', '1.1'],
      ["l'U.D.E.", '1.1'],
      ['avantguerre', '1.1'],
      ['avant-guerre', '1.1'],
      ['email', '1.2'],
      ['OBrien', '1.2'],
      ['ecommerce', '2.1'],
      ['INA', '2.1'],
    ],
  },
  'a title before a surname': {
    texts: [
      [
        'Mr. Harwood had come to the hall, and his sister Eleanor Harwood came with him in the evening.',
        '“I am delighted,” said Miss Harwood, “that Mrs. Pell has brought her daughters.”',
        'Mrs. Pell was tired, and Lady Augusta was proud. Anna Pell and Clara Pell listened.',
        'Colonel Everard arrived with Everard Lisle, who was a student of law.',
        'Colonel Everard spoke first, and everybody laughed.',
      ],
    ],
    right: [
      ['Miss Harwood', '1.2'],
      ['Mrs. Pell', '1.2 1.3'],
      ['mrs pell', '1.2 1.3'],
      ['Lady Augusta', '1.3'],
      ['Colonel Everard', '1.4 1.5'],
      ['Mr. Harwood', '1.1'],
    ],
    not: [['Mr. Harwood', '1.2']],
  },
  'a title, and persons of whom it cannot be said': {
    texts: [
      [
        'Sir Walter Denholm spoke; Lady Denholm was silent, and Miss Anne Denholm laughed.',
        'Captain Wexford sailed in May, and Wexford Tane, his clerk, stayed at home.',
        'Dr. Helen Orme met Dr. Paul Orme at the station. Dr. Orme was late.',
      ],
      ['Walter Denholm was born in Leeds.', 'Wexford Tane was born in York.'],
    ],
    right: [
      ['Miss Denholm', '1.1'],
      ['Lady Denholm', '1.1'],
      ['Sir Walter', '1.1'],
      ['Captain Wexford', '1.2'],
      ['Dr Paul Orme', '1.3'],
    ],
    not: [
      ['Miss Denholm', '2.1'],
      ['Lady Denholm', '2.1'],
      ['Captain Wexford', '2.2'],
      ['Mrs. Tane', '2.1'],
    ],
  },
  'an office or a rank that no text gives a person': {
    texts: [['Astrid Halvorsen opened the bridge.', 'Later Halvorsen left, and Ingrid Solberg spoke.']],
    right: [
      ['President Halvorsen', '1.1 1.2'],
      ['Chancellor Solberg', '1.2'],
      ['Captain Halvorsen', '1.1 1.2'],
      ['Inspector Solberg', '1.2'],
    ],
    not: [
      ['President Ingrid', '1.1'],
      ['Lord Halvorsen', '1.1'],
      ['Magnus Halvorsen', '1.1'],
    ],
  },
  'men and women of one surname': {
    texts: [
      ['Miss Holm stayed. Charles Holm smiled.', 'Mrs. Lunde came, and William Lunde left.', 'Henry Lunde sang.'],
    ],
    right: [
      ['Mr. Holm', '1.1'],
      ['Mr. Lunde', '1.2 1.3'],
      ['Mrs. Lunde', '1.2'],
    ],
    not: [['Mrs. Lunde', '1.3']],
  },
  'somebody whom a stranger gives another title': {
    texts: [
      [
        'Dr. Ravnsborg came, and Dr. Grimsby Ravnsborg bowed.',
        '“Miss Ravnsborg,” he said to the other guest, and laughed.',
      ],
    ],
    right: [['Mr. Ravnsborg', '1.1 1.2']],
    not: [],
  },
  'a form of address before a surname that is a word, or that two persons share': {
    texts: [
      [
        'Martin Frost met Oliver Lake on the bridge.',
        'In the evening Oliver Lake sang, and Martin Frost slept.',
        'Helen Winter wrote to Oliver Barlow, and Susan Barlow answered.',
        'The lake was cold, and there was frost on it.',
      ],
    ],
    right: [
      ['Mr. Frost', '1.1 1.2'],
      ['mr lake', '1.1 1.2'],
      ['Ms. Winter', '1.3'],
      ['Mr. Barlow', '1.3'],
    ],
    not: [['Mr. Winter', '1.3']],
  },
  'a surname before a comma, where its words are words too, or of several persons': {
    texts: [
      [
        'Peter Grant met Oliver Frost and Peter Hale on the bridge.',
        'In the evening Peter Hale told Grant and Frost of it.',
        'Later Grant and Hale left for the city.',
      ],
    ],
    right: [
      ['Grant, Peter', '1.1 1.2 1.3'],
      ['Frost, Oliver', '1.1 1.2'],
      ['Hale, Peter', '1.1 1.2 1.3'],
    ],
    not: [['Frost, Oliver', '1.3']],
  },
  'a surname that is a place, and names in any order': {
    texts: [
      [
        'Vernon Chad resigned in the spring, and Oscar Tuller stayed on with the paper.',
        'Oscar Tuller praised Vernon Chad in a speech that lasted an hour.',
      ],
      ['Chad lies south of the desert, and its lake is shrinking every year.'],
    ],
    right: [
      ['Chad, Vernon', '1.1 1.2'],
      ['Tuller Chad', '1.1 1.2'],
      ['Chad', '1.1 1.2 2.1'],
      ['chad vernon', '1.1 1.2'],
      ['Chad, O.', '1.1 1.2'],
    ],
  },
  'words with hyphens, dots, apostrophes and numbers': {
    texts: [
      [
        'The anti-viral service of portal.harbor.org sends an e-mail; the prewar web-site did not.',
        'On Oct. 9, 1951, 3,417 people met Dr. Ilse Brandt, Ph.D., at Kauaʻi’s airport.',
        'The antiviral wrote an email before pre-war days.',
      ],
    ],
    right: [
      ['antiviral', '1.1 1.3'],
      ['anti-viral', '1.1 1.3'],
      ['email', '1.1 1.3'],
      ['prewar', '1.1 1.3'],
      ['website', '1.1'],
      ['harbor.org', '1.1'],
      ['3417', '1.2'],
      ['October 1951', '1.2'],
      ['9 October 1951', '1.2'],
      ['PhD', '1.2'],
      ["Kaua'i", '1.2'],
      ['Kauai', '1.2'],
    ],
  },
  'letters that are written for others': {
    texts: [
      [
        'Øystein went from Wrocław to Þingvellir with a ﬁne hors-d’œuvre, and the Weiß family to Großenhain.',
        'Jürgen paid １２ marks; the ＵＮＯ did not.',
        'وصلت السيارة إلى الإسكندرية سنة ١٩٣٤ مع كتابي.',
      ],
    ],
    right: [
      ['Oystein', '1.1'],
      ['Wroclaw', '1.1'],
      ['thingvellir', '1.1'],
      ['fine', '1.1'],
      ['oeuvre', '1.1'],
      ['Weiss', '1.1'],
      ['Grossenhain', '1.1'],
      ['Juergen', '1.2'],
      ['Jurgen', '1.2'],
      ['12', '1.2'],
      ['UNO', '1.2'],
      ['1934', '1.3'],
      ['اسكندريه', '1.3'],
      ['کتابی', '1.3'],
    ],
  },
  'abbreviated parts of names': {
    texts: [
      [
        'They left Mt. Rainier and Ft. Wayne the same year; St. Ives was far.',
        'Mount Hood and Fort Wade are elsewhere; Gen. Ada Tolliver met Sen. Paul Marsh.',
      ],
    ],
    right: [
      ['Mount Rainier', '1.1'],
      ['fort wayne', '1.1'],
      ['Saint Ives', '1.1'],
      ['mt hood', '1.2'],
      ['General Ada Tolliver', '1.2'],
      ['Senator Marsh', '1.2'],
    ],
    not: [['Fort Wayne', '1.2']],
  },
  'titles, streets and firms that are cut short': {
    texts: [['Pvt. Amos Lunt of Garnet Corp. rowed past Pt. Arden to Willow Ave. and the Bros. Vesper & Co. there.']],
    right: [
      ['Private Lunt', '1.1'],
      ['Point Arden', '1.1'],
      ['Willow Avenue', '1.1'],
      ['Garnet Corporation', '1.1'],
      ['brothers vesper', '1.1'],
    ],
  },
  'dates in other orders': {
    texts: [['On May 2nd, 1874, the bridge fell; the report is of 1931-08-04.', 'In May it rained.']],
    right: [
      ['2 May 1874', '1.1'],
      ['1874-05-02', '1.1'],
      ['4th of August, 1931', '1.1'],
      ['Aug. 4, 1931', '1.1'],
      ['May 2, 1874', '1.1'],
      ['August 1931', '1.1'],
      ['4 August 1931', '1.1'],
    ],
  },
  'Persian words with a sign that keeps letters apart, a space, or nothing between their parts': {
    languages: ['fa'],
    texts: [['آن‌ها نمی‌نویسند.', 'سنگ‌های سفید را آورد.', 'او می رود.']],
    right: [
      ['نمی‌نویسند', '1.1'],
      ['نمینویسند', '1.1'],
      ['نمی نویسند', '1.1'],
      ['سنگ', '1.2'],
      ['سنگ های', '1.2'],
      ['می‌رود', '1.3'],
    ],
  },
  'digits with dots': {
    texts: [['The share was 2.71 of 271 parts.', 'Of 4,500 ships 4.500.000 tons were lost.', 'Part 271 was short.']],
    right: [
      ['2.71', '1.1'],
      ['271', '1.1 1.3'],
      ['4500', '1.2'],
      ['4500000', '1.2'],
    ],
    not: [['2.71', '1.3']],
  },
  'words and numbers among letters without spaces': {
    texts: [['于1937年，Linuxは3,450円でした。ปี ๒๔๗๕ ครับ', '7\u202F654 and 6٬543 were counted; צה״ל.']],
    right: [
      ['Linux', '1.1'],
      ['1937', '1.1'],
      ['3450', '1.1'],
      ['2475', '1.1'],
      ['7654', '1.2'],
      ['6543', '1.2'],
      ['צהל', '1.2'],
    ],
  },
  'plurals in -ses and -zes, -ves and -eed': {
    texts: [
      ['The hearses and mazes of the nurses; their verses were licensed.', 'Knives were agreed on; wolves came.'],
    ],
    right: [
      ['hearse', '1.1'],
      ['maze', '1.1'],
      ['nurse', '1.1'],
      ['verse', '1.1'],
      ['knife', '1.2'],
      ['wolf', '1.2'],
      ['agree', '1.2'],
    ],
  },
  'signs that stand for letters': {
    texts: [['Room №7 was at 31 ℃ and held 12 ㎏ of salt.']],
    right: [
      ['No7', '1.1'],
      ['12 kg', '1.1'],
    ],
  },
  'names of other letters by their sound': {
    texts: [['Антон Чехов жил в Ялте, а Київ был далеко. Ο Σεφέρης έγραψε.', 'سافر يوسف إلى بغداد وبيروت.']],
    right: [
      ['Chekhov', '1.1'],
      ['Kiev', '1.1'],
      ['Kyiv', '1.1'],
      ['Seferis', '1.1'],
      ['Baghdad', '1.2'],
      ['Beirut', '1.2'],
      ['بيروت', '1.2'],
    ],
  },
  'particles and initials': {
    texts: [['Rembrandt van Rijn, Simone de Beauvoir and Jean d’Ormesson met Walter De la Mare and C. S. Lewis.']],
    right: [
      ['Ormesson', '1.1'],
      ['VanRijn', '1.1'],
      ['R. van Rijn', '1.1'],
      ['DeBeauvoir', '1.1'],
      ['CS Lewis', '1.1'],
      ['C.S. Lewis', '1.1'],
    ],
  },
  'initials of somebody who is no known name': {
    texts: [
      ['Ottilie von der Heide wrote to Karl-Heinz Brandstock.', 'The Brandstock mill and the Heide mill stood still.'],
    ],
    right: [
      ['O. von der Heide', '1.1'],
      ['K.-H. Brandstock', '1.1'],
      ['KH Brandstock', '1.1'],
      ['K. Brandstock', '1.1'],
    ],
    not: [['X. Brandstock', '1.1']],
  },
  'names that are places, in the other order': {
    texts: [['Verona is far.', 'Florence Verona sang in the hall.', 'Sydney Lagos left with Florence Verona.']],
    right: [
      ['Verona, Florence', '1.2 1.3'],
      ['Lagos Sydney', '1.3'],
    ],
  },
  'Arabic words with the sign hamza on one letter or another': {
    languages: ['ar'],
    texts: [['وصل الرؤساء إلى المبنى.', 'هذه شؤون المدينة.', 'قرأ شيئا عن البيئة.']],
    right: [
      ['رؤساء', '1.1'],
      ['رئساء', '1.1'],
      ['شئون', '1.2'],
      ['بيئة', '1.3'],
    ],
  },
  'names of other letters in other cases than the question': {
    texts: [
      ['Он читал Григоровича и письма Некрасовского кружка в доме Аксаковых.', 'Мы жили в Канюві, а потім у Рокові.'],
      ['Του Ελύτη άρεσε το ποίημα.', 'رفت به شهر مهران و برگشت.'],
    ],
    languages: ['ru', 'el'],
    right: [
      ['Grigorovich', '1.1'],
      ['Nekrasovsky', '1.1'],
      ['Rokiv', '1.2'],
      ['Elytis', '2.1'],
      ['Mehran', '2.2'],
    ],
  },
  'words that are written apart, or as one': {
    texts: [
      ['They kept a log book of the storms.', 'The lifeboat lay on the beach, beside a grey wall.'],
      ['It boils for 45 min at 90°C; the wire is 3mm thick and 20 m long.', 'The 3rd floor was empty.'],
    ],
    right: [
      ['logbook', '1.1'],
      ['logbooks', '1.1'],
      ['life boat', '1.2'],
      ['life boats beach', '1.2'],
      ['gray', '1.2'],
      ['45min', '2.1'],
      ['3 mm', '2.1'],
      ['3mm', '2.1'],
      ['20m', '2.1'],
      ['3rd floor', '2.2'],
    ],
    not: [
      ['logbook', '1.2'],
      ['Logbook', '1.1'],
    ],
  },
  'a name of Cyrillic letters, in Latin ones and whatever case it stands in': {
    languages: ['ru'],
    texts: [['Лев Волынский приехал в Москву.', 'У Волынского были дети.', 'Все смеялись с Волынским.', 'Шёл снег.']],
    right: [
      ['Volynsky', '1.1 1.2 1.3'],
      ['Lev Volynskiy', '1.1 1.2 1.3'],
      ['Moskva', '1.1'],
    ],
    not: [['Volynsky', '1.4']],
  },
  'endings of languages of which no library has stems, and verbs and marks that are written in two ways': {
    languages: ['pl', 'cs', 'de', 'hi'],
    texts: [
      ['Rybacy z wysp wracali łodziami do portu, a w latarni paliło się światło.'],
      ['Mlynáři mleli obilí ve mlýnech u řeky.'],
      ['Er zeichnete die Küste, und sie rechnete alles nach; ganz fern lag Ganzheim.'],
      ['वे सिन्धु के किनारे रहते थे।'],
    ],
    right: [
      ['wyspa', '1.1'],
      ['latarnia', '1.1'],
      ['port', '1.1'],
      ['mlýn', '2.1'],
      ['řeka', '2.1'],
      ['zeichnen', '3.1'],
      ['rechnen', '3.1'],
      ['सिंधु', '4.1'],
    ],
    not: [['Ganze', '3.1']],
  },
  'words of other letters that only have the consonants of a name': {
    languages: ['ar', 'ru'],
    texts: [
      ['هذه قرارات المجلس في كل عام عملية.', 'بررسی دارند و روشن کردند.', 'هذا دمج بين الأدوات وليس غيره.'],
      ['Лицо было можно видеть всякий раз.', 'Точно так.'],
    ],
    right: [['قرارات', '1.1']],
    not: [
      ['Kurt', '1.1'],
      ['Amalia', '1.1'],
      ['Boris', '1.2'],
      ['Durand', '1.2'],
      ['Regina', '1.2'],
      ['Dumas', '1.3'],
      ['Odette', '1.3'],
      ['Lutz', '2.1'],
      ['Masson', '2.1'],
      ['Wysoka', '2.1'],
      ['Tyson', '2.2'],
    ],
  },
  'signs and capitals in the names of programs': {
    texts: [
      [
        'It is written in C++ and J#, never in C.',
        'Of drive C only `fileName` is read; see RFC 2119.',
        'Vitamin C is not.',
      ],
    ],
    right: [
      ['C++', '1.1'],
      ['J#', '1.1'],
      ['c', '1.1 1.2 1.3'],
      ['file name', '1.2'],
      ['filename', '1.2'],
      ['fileName', '1.2'],
      ['rfc2119', '1.2'],
    ],
    not: [
      ['C++', '1.2'],
      ['C++', '1.3'],
    ],
  },
  'given names and orders that are cut short, other spellings of names, capitals before digits': {
    texts: [
      [
        'Geo. Venn and Wm. Tarrant wrote to Fr. Anselm of the Labour Centre.',
        'See ISO8601 on it, and the Straßenmeister Großkühn.',
        'Chas. Pendry Sr. met A. B. Pendry.',
      ],
    ],
    right: [
      ['George Venn', '1.1'],
      ['William Tarrant', '1.1'],
      ['Father Anselm', '1.1'],
      ['Labor Center', '1.1'],
      ['ISO 8601', '1.2'],
      ['iso8601', '1.2'],
      ['Grosskuehn', '1.2'],
      ['Strassenmeister', '1.2'],
      ['Pendrey', '1.3'],
    ],
  },
  'a slip in a name, beside a word of other letters that sounds like it': {
    languages: ['en', 'ar'],
    texts: [['The clerk Jonas Swintal wrote to Paul Drumard of it.'], ['هو سونتل في البيت.']],
    right: [['Swintel', '1.1']],
  },
  'a surname that several persons have, mistyped': {
    texts: [
      [
        'Sir Rufus Tremellick met his cousin Ann Tremellick in the garden of the house.',
        'Robert Ollacombe wrote to Emily Ollacombe about the weather there.',
        'Ollacombe had a cold, and the doctor of the town came to see him at once.',
      ],
    ],
    right: [
      ['Tremelick', '1.1'],
      ['Ollacomb', '1.2 1.3'],
      ['Olalcombe', '1.2 1.3'],
    ],
  },
  'a title that no text gives the person': {
    texts: [
      [
        'Mr. Orlan Lestrick, of the Yard, came to the house with two constables.',
        'An inspector from the railway had been there before; Lestrick did not meet him.',
        'The captain of the ship was asleep, and the mate too.',
        'Lestrick left at ten.',
      ],
    ],
    right: [
      ['inspector lestrick', '1.2'],
      ['captain lestrick', '1.1 1.2 1.4'],
    ],
    not: [['captain lestrick', '1.3']],
  },
  'German nouns, written small or in capitals': {
    languages: ['de'],
    texts: [
      [
        'Der Leuchtturmwärter schrieb drei Briefe an die Behörde in Hamburg.',
        'Über die Straße liefen Füchse; der Fuchs am Tor blieb stehen.',
        'Sie schreiben ihm, dass die BEHÖRDE FÜR FISCHEREI geschlossen sei.',
        'Wir essen spät, und das Essen ist kalt.',
      ],
    ],
    right: [
      ['leuchtturmwärter', '1.1'],
      ['LEUCHTTURMWÄRTER', '1.1'],
      ['wo schrieb der leuchtturmwärter seine briefe', '1.1'],
      ['brief', '1.1'],
      ['Brief', '1.1'],
      ['BRIEFE', '1.1'],
      ['fuchs', '1.2'],
      ['füchse', '1.2'],
      ['strasse', '1.2'],
      ['STRASSE', '1.2'],
      ['STRAẞE', '1.2'],
      ['behörde', '1.1 1.3'],
      ['Behörde', '1.1 1.3'],
      ['BEHÖRDE', '1.3'],
      ['behörde für fischerei', '1.3'],
      ['hamburg', '1.1'],
      ['essen', '1.4'],
      ['Essen', '1.4'],
    ],
  },
  'Hebrew words with what is written as one with them, half a width of Japanese, dots of Hindi': {
    languages: ['he', 'ja', 'hi'],
    texts: [['הנערים שטו בכנרת ושהשמש שקעה.'], ['ガラスの家。'], ['वह साँप को देखकर सड़क पर रुका।']],
    right: [
      ['נערים', '1.1'],
      ['כנרת', '1.1'],
      ['השמש', '1.1'],
      ['ｶﾞﾗｽ', '2.1'],
      ['सांप', '3.1'],
      ['सडक', '3.1'],
    ],
  },
  'names of other letters as other languages write them': {
    texts: [['Сергей Рахманинов и Николай Чернышевский.', 'التقى مروان وجواد.', 'Ο Ησίοδος και το Ρέθυμνο.']],
    right: [
      ['Tschernyschewskij', '1.1'],
      ['Rachmaninow', '1.1'],
      ['Rakhmaninov', '1.1'],
      ['Marwan', '1.2'],
      ['Hesiodos', '1.3'],
    ],
  },
  'verbs that change in the middle': {
    texts: [['She swam home and had forgotten it.', 'They fought and were taught; he went.']],
    right: [
      ['swimming', '1.1'],
      ['forget', '1.1'],
      ['fights', '1.2'],
      ['teaching', '1.2'],
      ['go', '1.2'],
    ],
  },
  'texts of several languages': {
    texts: [
      ['He wrote that 孙中山在广州寻找朋友 and went home to Bergen.'],
      ['这是一段文字，孙中山在广州寻找朋友，互联网还没有出现。'],
      ['정약용은 강진에서 책을 썼다. 대구는 멀었다.'],
      ['Ο Κωνσταντίνος Καβάφης έζησε στην Αλεξάνδρεια. Иван Франко жил во Львове.'],
    ],
    right: [
      ['广州', '1.1 2.1'],
      ['联网', '2.1'],
      ['강진', '3.1'],
      ['정약용', '3.1'],
      ['Kavafis', '4.1'],
      ['Franko', '4.1'],
    ],
  },
};

askTexts(KINDS);
