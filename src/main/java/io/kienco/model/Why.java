package io.kienco.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Why a proposal is funded or not, and what would fund it.
 *
 * @param award how it is funded; null unless it is
 * @param benefit of its best option; null when it cannot be valued
 * @param changes the smallest single change of each kind that would fund it; empty when it is
 *     funded, excluded, or nothing of the kind would
 */
public record Why(
    String proposal,
    Status status,
    Plan.Award award,
    Long benefit,
    List<Plan.Because> because,
    List<Plan.Blocker> blockedBy,
    List<Change> changes) {

  public Why {
    because = List.copyOf(because);
    blockedBy = List.copyOf(blockedBy);
    changes = List.copyOf(changes);
  }

  /** What became of it. */
  public enum Status {
    AWARDED,
    DEFERRED,
    EXCLUDED
  }

  /** What may be changed. */
  public enum Kind {
    /** Its cost, percent. */
    COST,
    /** Its points. */
    POINTS,
    /** Money in one fund and year, đồng. */
    MONEY,
    /** Works at once in its commune. */
    LIMIT,
    /** The share of a floor that would be missed with it, 0 to 1. */
    FLOOR
  }

  /** How sure it is. */
  public enum Basis {
    /** From the prices of the plan: nothing was solved again. */
    ESTIMATE,
    /** Solved again with the change: it is funded. */
    CONFIRMED,
    /** Solved again: no change of that kind that was tried funds it. */
    REFUTED
  }

  /**
   * One single change.
   *
   * @param amount percent of cost (negative), points, đồng, the new limit, or the floor's new share
   * @param fund of {@code MONEY}; else null
   * @param year of {@code MONEY}; else null
   * @param floor of {@code FLOOR}; else null
   * @param scenario the plan's scenario with this change: solve it to see for yourself
   */
  public record Change(
      Kind kind,
      BigDecimal amount,
      String fund,
      Integer year,
      String floor,
      Basis basis,
      Scenario scenario) {}
}
