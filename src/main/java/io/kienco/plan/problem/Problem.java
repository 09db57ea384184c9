package io.kienco.plan.problem;

import java.util.List;

/**
 * Choose one choice of every unit so that benefit is greatest and every row keeps its capacity.
 *
 * <p>Unit u has the choices {@code unitStart[u]} to {@code unitStart[u + 1] - 1}. Choice c brings
 * {@code benefit[c]}, adds {@code amount[e]} to sum {@code row[e]} for each e from {@code
 * entryStart[c]} to {@code entryStart[c + 1] - 1}, and takes the options {@code member[m]} for each
 * m from {@code memberStart[c]} to {@code memberStart[c + 1] - 1}; no option means nothing of the
 * unit is funded. Option o is proposal {@code optionProposal[o]} from year {@code optionStart[o]}
 * paid in way {@code optionWay[o]}.
 *
 * <p>Rows limit weighted sums of those sums, as {@link Matrix} says. In a problem that is written
 * out, sums and rows are one: the search works on such, on the whole of a small problem and on the
 * undecided {@link Part} of a large one.
 */
public final class Problem {

  public final Shape shape;
  public final List<Row> rows;
  public final Matrix matrix;
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
  private final Choices choices;
  private final OptionTable table;

  Problem(Shape shape, List<Row> rows, Matrix matrix, Choices choices, OptionTable table) {
    this.shape = shape;
    this.rows = List.copyOf(rows);
    this.matrix = matrix;
    this.choices = choices;
    this.table = table;
    capacity = rows.stream().mapToLong(Row::capacity).toArray();
    unitStart = choices.unitStart();
    benefit = choices.benefit();
    ongoing = choices.ongoing();
    mandates = choices.mandates();
    entryStart = choices.entryStart();
    row = choices.row();
    amount = choices.amount();
    memberStart = choices.memberStart();
    member = choices.member();
    optionProposal = table.proposal;
    optionStart = table.start;
    optionWay = table.way;
  }

  public int units() {
    return unitStart.length - 1;
  }

  public int choices() {
    return benefit.length;
  }

  /** Whether sums and rows are one. */
  public boolean isWrittenOut() {
    return matrix.isPlain();
  }

  /** The same choices for another aim, one number a choice. */
  public Problem aimedAt(long[] aim) {
    return new Problem(shape, rows, matrix, choices.aimedAt(aim), table);
  }

  /** The same choices and aim under other capacities. */
  public Problem within(List<Row> changed) {
    return new Problem(shape, changed, matrix, choices, table);
  }

  /** Other choices of the same options, written out. */
  Problem writtenOut(List<Row> within, Choices chosen) {
    return new Problem(shape, within, Matrix.plain(within.size()), chosen, table);
  }
}
