package io.kienco.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What teacher allowances cost under each stage of the law, and how much of the dearest stage the
 * recurrent ceilings can carry. Money is đồng a year.
 *
 * @param entitlement which entitlement it is
 * @param stages the law as it stands first, then what-ifs in the order asked
 * @param years the account of every year, for the cheapest and the dearest stage
 */
public record AllowanceBill(
    String dataset, String entitlement, List<Stage> stages, List<PhaseIn> years) {

  public AllowanceBill {
    stages = List.copyOf(stages);
    years = List.copyOf(years);
  }

  /**
   * The bill under one stage of the law.
   *
   * @param id overlay under {@code rules/scenario}; null for the law as it stands
   * @param title of the overlay, by language; empty where it has none
   * @param unknown schools whose allowance cannot be reckoned for want of data
   * @param byStaff by the rule that makes it due: the law has one for each group of staff
   * @param notices as in a plan: what is draft or illustrative in it
   */
  public record Stage(
      String id,
      Map<String, String> title,
      int unknown,
      List<Row> byYear,
      List<Row> byLevel,
      List<Row> byArea,
      List<Row> byCommune,
      List<Row> byStaff,
      List<String> notices) {
    public Stage {
      title = Map.copyOf(title);
      byYear = List.copyOf(byYear);
      byLevel = List.copyOf(byLevel);
      byArea = List.copyOf(byArea);
      byCommune = List.copyOf(byCommune);
      byStaff = List.copyOf(byStaff);
      notices = List.copyOf(notices);
    }

    /** What an overlay is called. */
    public String titleIn(String language) {
      return title.getOrDefault(language, id);
    }
  }

  /**
   * @param key level of education, area, commune code; null where only the year counts
   */
  public record Row(String key, int year, long amount) {}

  /**
   * One year of a phase-in from the cheapest stage to the dearest.
   *
   * @param ceiling of the recurrent fund
   * @param otherDue other entitlements
   * @param running running costs of the plan's new buildings; 0 without a plan
   * @param least bill of the cheapest stage
   * @param most bill of the dearest stage
   * @param share how much of the way to the dearest fits, never less than the year before; negative
   *     when not even the cheapest does
   * @param bill at that share
   * @param left what it leaves for more new buildings
   */
  public record PhaseIn(
      int year,
      long ceiling,
      long otherDue,
      long running,
      long least,
      long most,
      BigDecimal share,
      long bill,
      long left) {}
}
