package io.kienco.plan.problem;

import java.util.List;

/**
 * Choose one choice of every unit so that benefit is greatest and every row keeps its capacity.
 *
 * <p>Unit u has the choices {@code unitStart[u]} to {@code unitStart[u + 1] - 1}. Choice c brings
 * {@code benefit[c]}, adds {@code amount[e]} to row {@code row[e]} for each e from {@code
 * entryStart[c]} to {@code entryStart[c + 1] - 1}, and takes the options {@code member[m]} for each
 * m from {@code memberStart[c]} to {@code memberStart[c + 1] - 1}; no option means nothing of the
 * unit is funded. Option o is proposal {@code optionProposal[o]} from year {@code optionStart[o]}
 * paid in way {@code optionWay[o]}.
 */
public final class Problem {

  public final Shape shape;
  public final List<Row> rows;
  public final long[] capacity;
  public final int[] unitStart;
  public final long[] benefit;
  public final byte[] ongoing;
  public final byte[] mandates;
  public final int[] entryStart;
  public final int[] row;
  public final long[] amount;
  public final int[] memberStart;
  public final int[] member;
  public final int[] optionProposal;
  public final int[] optionStart;
  public final int[] optionWay;

  Problem(
      Shape shape,
      List<Row> rows,
      int[] unitStart,
      long[] benefit,
      byte[] ongoing,
      byte[] mandates,
      int[] entryStart,
      int[] row,
      long[] amount,
      int[] memberStart,
      int[] member,
      int[] optionProposal,
      int[] optionStart,
      int[] optionWay) {
    this.shape = shape;
    this.rows = List.copyOf(rows);
    this.capacity = rows.stream().mapToLong(Row::capacity).toArray();
    this.unitStart = unitStart;
    this.benefit = benefit;
    this.ongoing = ongoing;
    this.mandates = mandates;
    this.entryStart = entryStart;
    this.row = row;
    this.amount = amount;
    this.memberStart = memberStart;
    this.member = member;
    this.optionProposal = optionProposal;
    this.optionStart = optionStart;
    this.optionWay = optionWay;
  }

  public int units() {
    return unitStart.length - 1;
  }

  public int choices() {
    return benefit.length;
  }

  /** The same choices for another aim, one number a choice. */
  public Problem aimedAt(long[] aim) {
    return with(rows, aim, entryStart, row, amount);
  }

  /** The same choices and aim under other capacities. */
  public Problem within(List<Row> changed) {
    return with(changed, benefit, entryStart, row, amount);
  }

  Problem with(List<Row> rows, long[] benefit, int[] entryStart, int[] row, long[] amount) {
    return new Problem(
        shape,
        rows,
        unitStart,
        benefit,
        ongoing,
        mandates,
        entryStart,
        row,
        amount,
        memberStart,
        member,
        optionProposal,
        optionStart,
        optionWay);
  }
}
