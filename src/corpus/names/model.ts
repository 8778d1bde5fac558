/** The nouns of names and places. All of it is plain, readonly data. */

/** What a name stands for. It says what a thing is, never what to think of it; a kind that is not sure is `other`. */
export type Kind = (typeof KINDS)[number];

/** In the order in which they are listed. */
export const KINDS = ['person', 'organisation', 'place', 'other'] as const;

/** One entry of `names.yaml`, already checked. */
export type AuthorityEntry = {
  /** Slug of the name: its page is `/names/<id>/`. */
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** Other forms under which the same is written or looked for. */
  readonly aliases: readonly string[];
  /** Misprints of a source: found like aliases, never shown as other names. */
  readonly misprints: readonly string[];
  /** What the person or thing is called in a text without its name: "Taliban supreme leader". Searched, never marked. */
  readonly roles: readonly string[];
  /** `Q42` */
  readonly wikidata?: string;
  /** Latitude and longitude in degrees, north and east positive. */
  readonly at?: readonly [number, number];
  readonly note?: string;
  /** Id of the entry that took this one over; the page of this one leads there. */
  readonly mergedInto?: string;
  /** Addresses of the same thing elsewhere: http or https. */
  readonly sameAs: readonly string[];
  /** A person looked at it. */
  readonly isReviewed: boolean;
  /** Line of `names.yaml` at which the entry starts, from 1. */
  readonly line: number;
};

/** `names.yaml` as the recogniser uses it. Without a file both are empty. */
export type Authority = {
  readonly entries: readonly AuthorityEntry[];
  /** Forms that look like a name and are none. */
  readonly rejected: readonly string[];
};

/** A place in a paragraph's plain text that names something; offsets in UTF-16 units, `end` exclusive. */
export type Mention = {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** Id of the name. */
  readonly name: string;
};

/** A mention with the text that it stands in. */
export type Occurrence = Mention & {
  /** Id of the document. */
  readonly document: string;
  /** Of the paragraph: `p7`. */
  readonly address: string;
  /** The text of the paragraph, or of the note that the paragraph is the first to cite. Offsets count in it. */
  readonly text: string;
  readonly isInNote: boolean;
  /** Where in the document it stands, in thousandths of its length; what is in a note, where its paragraph starts. */
  readonly place: number;
};

/** A name of the corpus, with every place that mentions it. */
export type Name = Pick<AuthorityEntry, 'id' | 'name' | 'kind' | 'aliases' | 'misprints' | 'roles' | 'sameAs'> &
  Partial<Pick<AuthorityEntry, 'wikidata' | 'at' | 'note'>> & {
    /** False if rules found it and nobody looked at it yet. */
    readonly isReviewed: boolean;
    /** A person looked at it, it stands in several paragraphs, or it had a page before. */
    readonly hasPage: boolean;
    readonly tally: Tally;
    /** In the order of the corpus. Of a name whose page another process makes, none. */
    readonly occurrences: readonly Occurrence[];
    /** The names that stand in most of its paragraphs; none where there are no occurrences. */
    readonly beside: readonly Beside[];
  };

/** A name that stands in the same paragraphs as another, in how many, and where first. */
export type Beside = { readonly paragraphs: number; readonly first: Occurrence };

/** How all texts mention a name: what has to be known of each, without its occurrences. */
export type Tally = {
  readonly mentions: number;
  /** That mention it. */
  readonly documents: number;
  /** Whether more than one paragraph does. */
  readonly isInSeveral: boolean;
  /** Where it is mentioned first. */
  readonly first?: Pick<Occurrence, 'document' | 'address'>;
  /** As it is written, each with how often, in the order of the corpus. */
  readonly forms: readonly { readonly text: string; readonly count: number }[];
  /** Of a person: how many mentions have a title of women, of men, or of both. */
  readonly titles: Readonly<Record<'woman' | 'man' | 'either', number>>;
  /** How a text first says who or what it is. */
  readonly introduction?: Introduction;
  /** Ids of those that mention it most, where not few do. */
  readonly mainDocuments: readonly string[];
};

/** Words of a text that say who or what a name is, and where they stand. */
export type Introduction = Pick<Occurrence, 'document' | 'address'> & {
  readonly text: string;
  /** No paragraph before this one has the name. */
  readonly isFirst: boolean;
};

/** The id of a name that was published and is no more. */
export type FormerName = {
  readonly id: string;
  readonly name: string;
  /** The name that it is now, if that is known. */
  readonly into?: string;
};

/** A name that a text has, with what an editor needs to judge it. */
export type FoundName = {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** It is in the authority file. */
  readonly isKnown: boolean;
  /** As written, each with how often, most often first. */
  readonly forms: readonly { readonly form: string; readonly count: number }[];
  readonly count: number;
  /** What speaks for the kind, in words, strongest first: "follows the title Minister". */
  readonly reasons: readonly string[];
  /** How clearly the kind is told from the others: names can be listed best evidence first. */
  readonly evidence: number;
  /** Where it is named first: the document and the text in it, counted from 0, and the offsets there. */
  readonly first: Pick<Mention, 'start' | 'end'> & { readonly document: number; readonly text: number };
  /** The place of the gazetteer that it is, by its English name. */
  readonly place?: string;
  /** Latitude and longitude in degrees, for a city of the lists. */
  readonly at?: readonly [number, number];
  /** Where other places of this name are. */
  readonly namesakes?: readonly (readonly [number, number])[];
};

/** An adjective of a place or one of its people, which is no mention: "Afghan" of Afghanistan. */
export type Demonym = { readonly form: string; readonly place: string; readonly count: number };
