package io.kienco.model;

import java.util.List;

/**
 * Plans of one dataset side by side. Lists {@code paid}, {@code places} and {@code owed} have one
 * entry for each plan, in the order of {@code plans}; money is đồng, benefit in thousandths.
 *
 * @param money by what it is added up, then by key, in the dataset's order
 * @param awards proposals that not every plan funds, or not in the same way; the dearest first
 */
public record Comparison(
    String dataset, List<Side> plans, List<MoneyRow> money, List<AwardRow> awards) {

  public Comparison {
    plans = List.copyOf(plans);
    money = List.copyOf(money);
    awards = List.copyOf(awards);
  }

  /**
   * One plan.
   *
   * @param scenario id of its scenario
   * @param owed entitlements and running costs by year
   * @param entitlements by kind, over all years; empty where no assessments were given
   * @param surelyBetter places, in {@code plans}, of plans whose bound is below this one's benefit:
   *     the difference is larger than the gaps
   * @param reckonedOtherwise places of plans whose benefit is another measure (other law, basis,
   *     discount, points or years): the two say nothing of each other
   */
  public record Side(
      String scenario,
      String title,
      long benefit,
      long bound,
      double gap,
      int awards,
      long spent,
      int ongoingUnmet,
      int mandatesUnmet,
      List<Plan.FloorResult> floors,
      List<YearAmount> owed,
      List<Entitled> entitlements,
      Spread spread,
      List<Integer> surelyBetter,
      List<Integer> reckonedOtherwise) {
    public Side {
      floors = List.copyOf(floors);
      owed = List.copyOf(owed);
      entitlements = List.copyOf(entitlements);
      surelyBetter = List.copyOf(surelyBetter);
      reckonedOtherwise = List.copyOf(reckonedOtherwise);
    }
  }

  public record YearAmount(int year, long amount) {}

  /** Đồng owed over the horizon under one rule's name; what is left of {@code owed} runs works. */
  public record Entitled(String name, long amount) {}

  /**
   * How evenly money reaches pupils, over communes.
   *
   * @param perPupil đồng
   * @param gini of đồng per pupil, each commune weighing as many as its pupils: 0 even, 1 all in
   *     one place
   * @param poorestFifth share of the money for the fifth of the pupils who live in the poorest
   *     communes, by {@code poverty_percent}; null where that is not known
   * @param left pupils of communes whose poverty is unknown: not in {@code poorestFifth}
   */
  public record Spread(long perPupil, double gini, Double poorestFifth, int left) {}

  /** What money is added up by. */
  public enum By {
    FUND,
    YEAR,
    ENVELOPE,
    COMMUNE,
    MEASURE,
    /** Region, border, level, kind of school, and the floors of the scenarios. */
    GROUP
  }

  /**
   * @param key fund, year, {@code FUND YEAR}, commune code, measure, or {@code COLUMN VALUE}
   * @param withinGap the plans differ here by no more than what awards that may be luck are paid
   */
  public record MoneyRow(By by, String key, List<Long> paid, boolean withinGap) {
    public MoneyRow {
      paid = List.copyOf(paid);
    }
  }

  /** In what way the plans differ about a proposal. */
  public enum Difference {
    /** Some fund it, some do not. */
    ONLY_SOME,
    /** All fund it, from other years. */
    MOVED,
    /** All fund it from the same year, by another scheme. */
    OTHER_SCHEME
  }

  /**
   * @param withinGap its benefit is smaller than what a plan might still gain: it may be luck
   * @param places null where the plan does not fund it
   */
  public record AwardRow(
      String proposal, Difference difference, boolean withinGap, List<Place> places) {
    public AwardRow {
      places = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(places));
    }
  }

  public record Place(int start, String scheme, long paid) {}
}
