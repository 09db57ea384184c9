package io.kienco.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A what-if. Every part has a default; {@link #DEFAULT} is the empty scenario {@code {}}.
 *
 * @param dataset dataset id it was written for; null for any
 * @param asOf date that decides which law holds; null for the first day of the horizon
 * @param horizon years planned; null for the dataset's
 * @param overlays folders under {@code rules/scenario} laid over the rulebook, in order
 * @param allowTail true when a work may finish after the horizon
 * @param inflation year -> how much works and running costs rise in it over the year before
 * @param contingency share of every capital ceiling that is held back, 0 to below 1
 * @param changes proposal id -> what is different about it
 * @param rolling what has happened since the plan that {@code stable} names; null when nothing
 */
public record Scenario(
    String id,
    String title,
    String dataset,
    LocalDate asOf,
    Horizon horizon,
    List<String> overlays,
    Money envelopes,
    Pins pins,
    List<Floor> floors,
    Limits limits,
    Benefit benefit,
    boolean allowTail,
    Stable stable,
    Solve solve,
    Map<Integer, BigDecimal> inflation,
    BigDecimal contingency,
    Map<String, Change> changes,
    Rolling rolling) {

  public static final Scenario DEFAULT =
      new Scenario(
          "default",
          null,
          null,
          null,
          null,
          List.of(),
          new Money(Map.of(), List.of()),
          Pins.NONE,
          List.of(),
          new Limits(null),
          new Benefit(Benefit.POINTS_X_BENEFICIARIES, BigDecimal.ZERO),
          false,
          null,
          new Solve(BigDecimal.ONE, null, 1L),
          Map.of(),
          BigDecimal.ZERO,
          Map.of(),
          null);

  public Scenario {
    overlays = List.copyOf(overlays);
    floors = List.copyOf(floors);
    inflation = inflation == null ? Map.of() : InOrder.of(inflation);
    contingency = contingency == null ? BigDecimal.ZERO : contingency;
    changes = changes == null ? Map.of() : InOrder.of(changes);
  }

  /** The years it plans: its own, or the dataset's. */
  public Horizon horizonIn(Portfolio portfolio) {
    return horizon == null ? portfolio.info().horizon() : horizon;
  }

  /** The date whose law holds: its own, or the first day of its horizon. */
  public LocalDate asOfIn(Portfolio portfolio) {
    return asOf == null ? LocalDate.of(horizonIn(portfolio).first(), 1, 1) : asOf;
  }

  /** Every envelope of a dataset as this scenario has it: scaled, then set; contingency aside. */
  public List<Envelope> envelopesOf(Portfolio portfolio) {
    Map<String, Envelope> all = new LinkedHashMap<>();
    for (Envelope envelope : portfolio.envelopes()) {
      BigDecimal factor = envelopes.scale().getOrDefault(envelope.fundId(), BigDecimal.ONE);
      BigDecimal ceiling = factor.multiply(BigDecimal.valueOf(envelope.ceilingVnd()));
      put(all, envelope.fundId(), envelope.year(), ceiling.setScale(0, RoundingMode.FLOOR));
    }
    for (Ceiling set : envelopes.set()) {
      put(all, set.fund(), set.year(), BigDecimal.valueOf(set.ceilingVnd()));
    }
    return List.copyOf(all.values());
  }

  private static void put(Map<String, Envelope> all, String fund, int year, BigDecimal ceiling) {
    all.put(fund + ' ' + year, new Envelope(fund, year, ceiling.longValueExact()));
  }

  /** The same but for what the change says: {@code scenario.with(s -> s.pins = pins)}. */
  public Scenario with(Consumer<ScenarioDraft> change) {
    ScenarioDraft draft = new ScenarioDraft(this);
    change.accept(draft);
    return draft.scenario();
  }

  /** Changes to ceilings: a factor by fund id, then exact ceilings that win over it. */
  public record Money(Map<String, BigDecimal> scale, List<Ceiling> set) {
    public Money {
      scale = InOrder.of(scale);
      set = List.copyOf(set);
    }
  }

  /** The ceiling of a fund in a year, in đồng; 0 is allowed here. */
  public record Ceiling(String fund, int year, long ceilingVnd) {}

  /**
   * A least share for a group.
   *
   * @param where column of communes, schools or proposals, or an attribute -> value it must have
   * @param of {@code spend} or {@code benefit}
   * @param share between 0 and 1, of the plan's total of the same
   */
  public record Floor(String id, Map<String, Object> where, String of, BigDecimal share) {
    public Floor {
      where = InOrder.of(where);
    }
  }

  /**
   * @param worksPerCommuneAndYear most works going on at once in a commune; null for no limit
   */
  public record Limits(Integer worksPerCommuneAndYear) {}

  /**
   * @param basis {@code points_x_beneficiaries} or {@code points}
   * @param discountPerYear share by which a year's delay lessens a benefit, 0 to below 1
   */
  public record Benefit(String basis, BigDecimal discountPerYear) {
    public static final String POINTS_X_BENEFICIARIES = "points_x_beneficiaries";
    public static final String POINTS = "points";
  }

  /**
   * Nothing that an earlier plan funds is dropped.
   *
   * @param against the earlier plan
   * @param charge null to forbid it; else what dropping a proposal costs, as a share of its benefit
   * @param moving what starting one in another year costs, likewise; null for nothing
   */
  public record Stable(String against, BigDecimal charge, BigDecimal moving) {
    public Stable(String against) {
      this(against, null, null);
    }
  }

  /**
   * What is different about one proposal.
   *
   * @param costPercent change of its cost, above -100; null for none
   * @param points added to its priority; null for none
   */
  public record Change(BigDecimal costPercent, BigDecimal points) {}

  /**
   * When to stop: after an amount of work (same inputs, same plan) or by the clock.
   *
   * @param work 1 is about ten seconds on a province of 650 schools; null when seconds are given
   * @param seconds by the clock; null when work is given
   */
  public record Solve(BigDecimal work, BigDecimal seconds, long seed) {}
}
