package io.kienco.plan.problem;

import io.kienco.model.Groups;
import io.kienco.model.Scenario;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows for floors: share × everything − the group's part ≤ 0, in whole numbers by the share's
 * denominator and in steps ({@link FloorSteps}). An option adds to the sum of everything and to
 * those of its own groups alone.
 */
public final class FloorRows {

  private final Question question;
  private final List<Scenario.Floor> floors;
  private final int first;
  private final int[][] groups;
  private int spendSum = -1;
  private int benefitSum = -1;
  private final List<long[]> fractions = new ArrayList<>();

  FloorRows(Question question, boolean wanted, List<Row> rows) {
    this.question = question;
    this.floors = wanted ? question.scenario().floors() : List.of();
    this.first = rows.size();
    for (Scenario.Floor floor : floors) {
      long[] fraction = fraction(floor.share());
      fractions.add(fraction);
      rows.add(new Row(Row.Kind.FLOOR, floor.id(), 0, 0, fraction[1]));
    }
    groups = groups();
  }

  /** The floors whose group each candidate is in. */
  private int[][] groups() {
    int size = floors.isEmpty() ? 0 : question.candidates().size();
    Groups.Covering covering = question.groups().covering(floors);
    int[][] groups = new int[size][];
    IntStream.range(0, size)
        .parallel()
        .forEach(i -> groups[i] = covering.of(question.candidates().get(i).proposal()));
    return groups;
  }

  /** A share as numerator and denominator. */
  public static long[] fraction(BigDecimal share) {
    BigDecimal plain = share.stripTrailingZeros();
    plain = plain.scale() < 0 ? plain.setScale(0) : plain;
    BigInteger top = plain.unscaledValue();
    BigInteger bottom = BigInteger.TEN.pow(plain.scale());
    BigInteger common = top.gcd(bottom).max(BigInteger.ONE);
    return new long[] {top.divide(common).longValueExact(), bottom.divide(common).longValueExact()};
  }

  static boolean ofSpend(Scenario.Floor floor) {
    return floor.of().equals("spend");
  }

  /** Takes numbers for the sums of everything, from the next free one; returns the next free. */
  int number(int free) {
    int next = free;
    if (floors.stream().anyMatch(FloorRows::ofSpend)) {
      spendSum = next++;
    }
    if (!floors.stream().allMatch(FloorRows::ofSpend)) {
      benefitSum = next++;
    }
    return next;
  }

  void addTo(Matrix.Builder matrix) {
    if (spendSum >= 0) {
      matrix.total(spendSum);
    }
    if (benefitSum >= 0) {
      matrix.total(benefitSum);
    }
    for (int f = 0; f < floors.size(); f++) {
      matrix.put(first + f, ofSpend(floors.get(f)) ? spendSum : benefitSum, fractions.get(f)[0]);
      matrix.put(first + f, first + f, -fractions.get(f)[1]);
    }
  }

  void addTo(Entries entries, int option) {
    if (floors.isEmpty()) {
      return;
    }
    OptionTable table = question.table();
    long spend = table.spend[option] / question.floorSteps().spend();
    long benefit = table.benefit[option] / question.floorSteps().benefit();
    if (spendSum >= 0) {
      entries.add(spendSum, spend);
    }
    if (benefitSum >= 0) {
      entries.add(benefitSum, benefit);
    }
    for (int f : groups[table.proposal[option]]) {
      entries.add(first + f, ofSpend(floors.get(f)) ? spend : benefit);
    }
  }
}
