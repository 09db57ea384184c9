package io.kienco.plan.problem;

import io.kienco.model.Groups;
import io.kienco.model.Scenario;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Rows for floors: share × all − group ≤ 0, in whole numbers by the share's denominator. */
public final class FloorRows {

  private final List<Scenario.Floor> scenario;
  private final Groups groups;
  private final int first;
  private final List<long[]> fractions = new ArrayList<>();

  FloorRows(List<Scenario.Floor> scenario, Groups groups, List<Row> rows) {
    this.scenario = scenario;
    this.groups = groups;
    this.first = rows.size();
    for (Scenario.Floor floor : scenario) {
      long[] fraction = fraction(floor.share());
      fractions.add(fraction);
      rows.add(new Row(Row.Kind.FLOOR, floor.id(), 0, 0, fraction[1]));
    }
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

  /** Membership of a candidate, one flag a floor. */
  boolean[] groups(Candidate candidate) {
    boolean[] in = new boolean[scenario.size()];
    for (int f = 0; f < in.length; f++) {
      in[f] = groups.covers(scenario.get(f), candidate.proposal());
    }
    return in;
  }

  void addTo(Entries entries, Option option, long benefit, boolean[] groups) {
    for (int f = 0; f < groups.length; f++) {
      long value = scenario.get(f).of().equals("spend") ? option.spend() : benefit;
      long top = fractions.get(f)[0];
      long weight = groups[f] ? top - fractions.get(f)[1] : top;
      entries.add(first + f, Math.multiplyExact(weight, value));
    }
  }
}
