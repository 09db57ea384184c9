package io.kienco.plan.exact;

/**
 * Numbers over a common measure, small enough that no sum of them passes what the engine reckons
 * with. Where they do not divide evenly they are rounded so that no plan is lost.
 */
final class Scaled {

  final long measure;

  private Scaled(long measure) {
    this.measure = measure;
  }

  /**
   * @param numbers that share the measure
   * @param most what their largest sum may come to
   * @param limit what it may come to when scaled
   */
  static Scaled of(long[] numbers, double most, double limit) {
    long common = 0;
    for (long number : numbers) {
      common = gcd(common, Math.abs(number));
    }
    common = Math.max(1, common);
    return new Scaled((long) Math.max(common, Math.ceil(most / limit)));
  }

  /** At most the number: for what a row adds up, so that the row forbids nothing more. */
  long floor(long number) {
    return Math.floorDiv(number, measure);
  }

  /** At least the number: for what is gained, so that the bound stays one. */
  long ceil(long number) {
    return -Math.floorDiv(-number, measure);
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
