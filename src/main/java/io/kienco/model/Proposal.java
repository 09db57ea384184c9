package io.kienco.model;

import java.util.List;

/**
 * One candidate investment at one school, or in one commune for a new school.
 *
 * @param communeCode its own, else its school's: never null in a sound portfolio
 * @param costVnd what is still to be paid; null only where {@code financing.csv} has its options
 * @param spread percent of the cost in each year of work, summing to 100; empty means even
 * @param requires proposals that must be finished before this one starts
 * @param status {@code new} or {@code ongoing} (already started: starts in the first year)
 */
public record Proposal(
    String id,
    String schoolCode,
    String communeCode,
    String measure,
    String title,
    Double quantity,
    String unit,
    Long costVnd,
    int durationYears,
    List<Integer> spread,
    Integer earliestStart,
    Integer latestStart,
    Integer beneficiaries,
    Long annualCostVnd,
    String alternativeGroup,
    List<String> requires,
    String status) {

  public static final String NEW = "new";
  public static final String ONGOING = "ongoing";

  public Proposal {
    spread = List.copyOf(spread);
    requires = List.copyOf(requires);
  }

  public boolean ongoing() {
    return ONGOING.equals(status);
  }

  /** The same at another cost. */
  public Proposal withCost(long other) {
    return copy(other, earliestStart, alternativeGroup, requires, status);
  }

  /** The same, not begun yet and not before that year. */
  public Proposal startingFrom(int year) {
    return copy(costVnd, year, alternativeGroup, requires, NEW);
  }

  /** The same with other ties to proposals beside it. */
  public Proposal tied(String group, List<String> after) {
    return copy(costVnd, earliestStart, group, after, status);
  }

  private Proposal copy(Long cost, Integer earliest, String group, List<String> after, String now) {
    return new Proposal(
        id,
        schoolCode,
        communeCode,
        measure,
        title,
        quantity,
        unit,
        cost,
        durationYears,
        spread,
        earliest,
        latestStart,
        beneficiaries,
        annualCostVnd,
        group,
        after,
        now);
  }
}
