/**
 * Mann's test for a trend (H. B. Mann, "Nonparametric tests against trend", Econometrica 13, 1945; M. G. Kendall, Rank
 * Correlation Methods, 4th ed., 1975): whether later values are higher, or lower, than earlier ones more often than they
 * would be in any order. It asks for no shape of the trend and no distribution of the values, but for values that do not
 * depend on each other.
 */
export type MannKendall = {
  /** Pairs in which the later value is higher, less those in which it is lower. Equal values count neither way. */
  s: number;
  /** The share of all orders of these values in which S is at least as far from zero, either way: two-sided, exact. */
  p: number;
};

/** Of values in the order of time. Exact for up to eighteen, whose orders a number can still count one by one. */
export function mannKendall(values: readonly number[]): MannKendall {
  const s = values.reduce((sum, value, index) => sum + risesFrom(value, values.slice(index + 1)), 0);
  const orders = ordersByInversions(tiesOf(values));
  // Turning every inversion right would give the highest S: each inverted pair is two away from that.
  const highest = orders.length - 1;
  const asFar = sumOf(orders.filter((_, inversions) => Math.abs(highest - 2 * inversions) >= Math.abs(s)));
  return { s, p: asFar / sumOf(orders) };
}

function risesFrom(value: number, later: readonly number[]): number {
  return later.reduce((sum, one) => sum + Math.sign(one - value), 0);
}

/** How many times each different value stands. */
function tiesOf(values: readonly number[]): number[] {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times.values()];
}

/**
 * How many orders of values there are with 0, 1, 2 … inversions (a higher one before a lower), where each value stands
 * as many times as given: the coefficients of the Gaussian multinomial [n]!/Π[t]! (P. A. MacMahon, "Two applications of
 * general theorems in combinatory analysis", 1916). Without ties it is the distribution that Kendall tabulates.
 */
function ordersByInversions(ties: readonly number[]): number[] {
  let orders = [1];
  let placed = 0;
  for (const count of ties) {
    for (let equal = 1; equal <= count; equal += 1) {
      placed += 1;
      orders = divided(multiplied(orders, placed), equal);
    }
  }
  return orders;
}

/** A polynomial times 1 + q + … + q^(length − 1). */
function multiplied(polynomial: readonly number[], length: number): number[] {
  const product = Array.from({ length: polynomial.length + length - 1 }, () => 0);
  return product.map((_, power) => sumOf(polynomial.slice(Math.max(0, power - length + 1), power + 1)));
}

/** A polynomial divided by 1 + q + … + q^(length − 1), which divides it evenly. */
function divided(polynomial: readonly number[], length: number): number[] {
  const quotient: number[] = [];
  for (const coefficient of polynomial.slice(0, polynomial.length - length + 1)) {
    const taken = length === 1 ? [] : quotient.slice(-(length - 1));
    quotient.push(coefficient - sumOf(taken));
  }
  return quotient;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
