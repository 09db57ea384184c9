package io.kienco.model;

import java.util.List;

/**
 * What drafting proposals from needs did to a dataset.
 *
 * @param lines one for each need, drafted row or gap in the census that there is something to say
 *     of
 * @param same drafted proposals that stand as they were
 * @param numbers what prices were multiplied by, from the rulebook on its date
 */
public record Drafting(List<Line> lines, int same, List<Number> numbers) {

  public Drafting {
    lines = List.copyOf(lines);
    numbers = List.copyOf(numbers);
  }

  /** What became of a need or a drafted proposal. */
  public enum Kind {
    /** A new proposal. */
    ADDED,
    /** Nobody had touched it, and it follows the census and the prices. */
    CHANGED,
    /** Nobody had touched it, and its need is gone or met by a proposal of the planner's. */
    DROPPED,
    /** The planner's edit stays, though it would be drafted otherwise now. */
    KEPT,
    /** Its need is gone; it was edited, or another proposal requires it. */
    KEPT_WITHOUT_NEED,
    /** The planner took it out, and it stays out. */
    LEFT_OUT,
    /** A proposal that was there already. */
    PROPOSED,
    /** {@code unit_costs.csv} has no row for the measure. */
    UNPRICED,
    /** Nothing to be built or bought: staff. */
    NOT_A_WORK,
    /** The census does not say whether there is a need. */
    UNKNOWN
  }

  /**
   * One school and measure.
   *
   * @param proposal its id; null where there is none
   * @param before what was last drafted; null where nothing was
   * @param after what would be drafted now; null where nothing would
   * @param column of {@code schools.csv} that is empty; null but for {@link Kind#UNKNOWN}
   */
  public record Line(
      Kind kind,
      String school,
      String measure,
      String proposal,
      Amount before,
      Amount after,
      String column) {}

  /** In the measure's unit, and in đồng. */
  public record Amount(String quantity, String costVnd) {}

  /** A number of a card: {@code drafting_contingency_percent}, {@code drafting_coefficient_…}. */
  public record Number(String name, double value, String status) {}
}
