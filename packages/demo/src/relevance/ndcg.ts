/** What a product of that grade is worth: 3 is exactly what was meant, 1 has to do with it. */
const gain = (grade: number): number => 2 ** grade - 1;

/** Of one list, best first: the gains of its products, less the further down they are. */
function dcg(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + gain(grade) / Math.log2(place + 2), 0);
}

/**
 * How near an order of products is to the best one that the grades allow, 0 to 1, looking at the first `depth`: 1
 * where nothing better could stand anywhere. Products without a grade are worth nothing.
 */
export function ndcg<K>(found: readonly K[], relevant: ReadonlyMap<K, number>, depth: number): number {
  const best = dcg([...relevant.values()].toSorted((a, b) => b - a).slice(0, depth));
  return best === 0 ? 1 : dcg(found.slice(0, depth).map((key) => relevant.get(key) ?? 0)) / best;
}
