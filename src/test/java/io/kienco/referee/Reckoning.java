package io.kienco.referee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The arithmetic of one choice: who pays how much and when, and what it is worth. */
final class Reckoning {

  private Reckoning() {}

  /** Amount of today's prices in those of a year. */
  interface Index {
    long in(int year, long amount);
  }

  /** Payments by year and fund, none of them zero; what rounding leaves falls to the last. */
  static List<Pay> payments(Work work, int start, List<Books.Share> shares, Index index) {
    List<Pay> payments = new ArrayList<>();
    long left = work.cost();
    for (int k = 0; k < work.duration(); k++) {
      long amount = k == work.duration() - 1 ? left : yearly(work, k);
      left -= amount;
      split(start + k, index.in(start + k, amount), shares, payments);
    }
    return payments;
  }

  private static long yearly(Work work, int k) {
    if (work.spread().isEmpty()) {
      return work.cost() / work.duration();
    }
    return Math.multiplyExact(work.cost(), (long) work.spread().get(k)) / 100;
  }

  private static void split(int year, long amount, List<Books.Share> shares, List<Pay> payments) {
    long left = amount;
    for (int i = 0; i < shares.size(); i++) {
      long part = i == shares.size() - 1 ? left : percent(amount, shares.get(i).percent());
      left -= part;
      if (part != 0) {
        payments.add(new Pay(shares.get(i).fund(), year, part));
      }
    }
  }

  private static long percent(long amount, BigDecimal percent) {
    BigDecimal part = percent.multiply(BigDecimal.valueOf(amount)).movePointLeft(2);
    return part.setScale(0, RoundingMode.FLOOR).longValueExact();
  }

  /** Running costs from the year after the work to the last of the horizon. */
  static List<Pay> running(Work work, int start, int last, String fund, Index index) {
    return work.annual() == 0
        ? List.of()
        : IntStream.rangeClosed(work.end(start) + 1, last)
            .mapToObj(year -> new Pay(fund, year, index.in(year, work.annual())))
            .toList();
  }

  /** Thousandths × people × (1 − discount)^years late, rounded toward minus infinity. */
  static long value(long points, long people, BigDecimal discount, int late) {
    BigDecimal kept = BigDecimal.ONE.subtract(discount).pow(late);
    BigDecimal value = BigDecimal.valueOf(points).multiply(BigDecimal.valueOf(people));
    return value.multiply(kept).setScale(0, RoundingMode.FLOOR).longValueExact();
  }
}
