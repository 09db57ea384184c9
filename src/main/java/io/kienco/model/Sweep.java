package io.kienco.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * One thing turned from low to high, and the plan at every point. Benefit in thousandths.
 *
 * @param what what is turned
 * @param id the fund or floor; null for all capital funds
 * @param impossible of the points without a plan, the nearest to one that has a plan; null where
 *     all have one
 */
public record Sweep(
    String dataset,
    What what,
    String id,
    List<Point> points,
    List<Step> steps,
    Impossible impossible) {

  public Sweep {
    points = List.copyOf(points);
    steps = List.copyOf(steps);
  }

  /** What is turned. */
  public enum What {
    /** A factor on the ceilings of one fund, or of all capital funds. */
    MONEY,
    /** The share of a floor: the frontier between benefit and what a group gets. */
    FLOOR
  }

  /**
   * What to turn, and how far.
   *
   * @param id fund or floor; null for all capital funds
   */
  public record Range(What what, String id, BigDecimal from, BigDecimal to, int steps) {}

  /**
   * @param at factor or share
   * @param why the lines that stand in the way there, the turned money as lines too
   */
  public record Impossible(BigDecimal at, Contradiction why) {}

  /**
   * @param at factor or share
   * @param money sum of the capital ceilings
   * @param reached share of the floor's group, of what the floor is about; null without a floor
   * @param next where one more đồng would bring most; null when nothing would bring more
   * @param conflicts why there is no plan at this point; then all numbers are 0
   */
  public record Point(
      BigDecimal at,
      long money,
      long benefit,
      long bound,
      double gap,
      int awards,
      long spent,
      int ongoingUnmet,
      int mandatesUnmet,
      int floorsUnmet,
      Double reached,
      Next next,
      List<Conflict> conflicts) {
    public Point {
      conflicts = List.copyOf(conflicts);
    }
  }

  /**
   * The next đồng's best use.
   *
   * @param perBillion benefit that a billion đồng more of that fund and year would bring, at first
   * @param proposals deferred ones that are nearest to being funded by it, at most three
   */
  public record Next(String fund, int year, double perBillion, List<String> proposals) {
    public Next {
      proposals = List.copyOf(proposals);
    }
  }

  /** Whether best plans drop something where there is more money. */
  public enum Nesting {
    /** These two plans drop nothing. */
    NESTED,
    /** Proven: keeping everything brings less than this plan, or cannot be. */
    NOT_NESTED,
    /** Something leaves, but by less than the gaps: it cannot be told. */
    OPEN
  }

  /**
   * From a point to the next.
   *
   * @param to index of the later point
   * @param entering proposals that are funded now
   * @param leaving proposals that are not any more
   * @param nesting null where a floor is turned
   * @param notNested where that is proven, the leaving ones whose benefit is larger than the gaps
   * @param stableCost benefit that keeping everything funded before would cost at this point,
   *     largest estimate; null when it was not asked for, cannot be, or nothing leaves
   */
  public record Step(
      int to,
      List<String> entering,
      List<String> leaving,
      Nesting nesting,
      List<String> notNested,
      Long stableCost) {
    public Step {
      entering = List.copyOf(entering);
      leaving = List.copyOf(leaving);
      notNested = List.copyOf(notNested);
    }
  }
}
