/** What is made of each item, made when it is first asked for. */
export function askedOnce<Item, Made>(make: (item: Item) => Made): (item: Item) => Made {
  const known = new Map<Item, Made>();
  return (item) => {
    const made = known.has(item) ? (known.get(item) as Made) : make(item);
    known.set(item, made);
    return made;
  };
}
