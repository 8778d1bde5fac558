/** Whether women or men are called so in English; nothing where it is not known, or both are. */
export function givenNameGender(name: string): 'f' | 'm' | undefined {
  const folded = name.toLowerCase();
  if (WOMEN.has(folded)) return 'f';
  return MEN.has(folded) ? 'm' : undefined;
}

/** The most common given names of the last two centuries, and of older novels. */
const WOMEN: ReadonlySet<string> = new Set(
  (
    'mary anne anna ann elizabeth jane catherine katherine kate caroline charlotte emma emily sophia sophie maria marianne georgiana lydia kitty ' +
    'louisa harriet fanny frances isabella julia lucy sarah susan susanna margaret martha alice amelia eleanor ellen helen henrietta honoria ida irene ' +
    'judith laura lilian mabel matilda nancy nina olivia patricia rachel rebecca rosa rose ruth violet victoria virginia agnes barbara betty beatrice ' +
    'bridget carol christine clara constance cora cynthia deborah diana dorothy edith esther eva evelyn flora florence gertrude grace hannah hilary ' +
    'jennifer jessica joan joanna josephine karen linda lisa lois mildred monica pamela penelope phoebe priscilla sandra sharon sylvia teresa theresa ursula'
  ).split(' '),
);

const MEN: ReadonlySet<string> = new Set(
  (
    'john william james george charles henry thomas robert edward richard joseph samuel david arthur albert alfred frederick francis walter harry ' +
    'daniel benjamin peter paul mark michael matthew andrew anthony philip stephen steven simon adam alan alexander ambrose archibald barack brian ' +
    'christopher clarence clement cyril denis dennis donald douglas edgar edmund edwin ernest eugene ferdinand fitzwilliam franklin gerald gilbert ' +
    'gordon gregory harold herbert horace howard hugh humphrey isaac jack jacob jeffrey jeremy jerome jonathan joshua kenneth kevin lawrence leonard ' +
    'lewis louis martin maurice nathaniel neil nicholas norman oliver oscar oswald patrick percy ralph raymond reginald roger roland ronald rupert ' +
    'sebastian sidney stuart theodore timothy vincent vernon wilfred winston ernest'
  ).split(' '),
);
