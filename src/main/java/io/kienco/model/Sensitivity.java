package io.kienco.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a plan depends on the points of each criterion: every criterion's points 20 % up, 20 % down
 * and gone, each planned again.
 *
 * @param trials plans that were made
 * @param criteria those that give points here, the most upsetting first
 * @param standings every proposal that some trial funds
 */
public record Sensitivity(
    String dataset,
    String scenario,
    int trials,
    List<Criterion> criteria,
    List<Standing> standings) {

  public Sensitivity {
    criteria = List.copyOf(criteria);
    standings = List.copyOf(standings);
  }

  /**
   * @param proposals how many it gives points
   * @param trials one for each change of its points
   */
  public record Criterion(String instrument, String rule, int proposals, List<Trial> trials) {
    public Criterion {
      trials = List.copyOf(trials);
    }
  }

  /**
   * @param percent change of the criterion's points; -100 is without it
   * @param entering proposals funded now and not in the plan
   * @param leaving proposals not funded now
   * @param surely of both, those whose benefit is larger than the gaps
   */
  public record Trial(BigDecimal percent, int entering, int leaving, int surely) {}

  /** How safe a proposal's place is. */
  public enum Safety {
    /** Funded in every trial. */
    SURE,
    /** In at least two thirds. */
    LIKELY,
    /** In fewer. */
    MARGINAL
  }

  /**
   * @param funded share of the trials that fund it
   */
  public record Standing(String proposal, Safety safety, double funded, boolean inPlan) {}
}
