interface Said {
  readonly tieCount: number;
  readonly source: { readonly id: string };
}

/** The two sources that speak of most ties, in the order given; null where there are not two. */
export function saysMost(said: readonly Said[]): { first: string; second: string } | null {
  const most = [...said].sort((a, b) => b.tieCount - a.tieCount).slice(0, 2);
  const [first, second] = said.filter((each) => most.includes(each));
  return first && second ? { first: first.source.id, second: second.source.id } : null;
}
