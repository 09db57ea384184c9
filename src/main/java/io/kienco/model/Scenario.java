package io.kienco.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A what-if. Every part has a default; {@link #DEFAULT} is the empty scenario {@code {}}.
 *
 * @param dataset dataset id it was written for; null for any
 * @param asOf date that decides which law holds; null for the first day of the horizon
 * @param horizon years planned; null for the dataset's
 * @param overlays folders under {@code rules/scenario} laid over the rulebook, in order
 * @param allowTail true when a work may finish after the horizon
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
    Solve solve) {

  public static final Scenario DEFAULT =
      new Scenario(
          "default",
          null,
          null,
          null,
          null,
          List.of(),
          new Money(Map.of(), List.of()),
          new Pins(Set.of(), Set.of(), Map.of()),
          List.of(),
          new Limits(null),
          new Benefit(Benefit.POINTS_X_BENEFICIARIES, BigDecimal.ZERO),
          false,
          null,
          new Solve(BigDecimal.ONE, null, 1L));

  public Scenario {
    overlays = List.copyOf(overlays);
    floors = List.copyOf(floors);
  }

  /** The years it plans: its own, or the dataset's. */
  public Horizon horizonIn(Portfolio portfolio) {
    return horizon == null ? portfolio.info().horizon() : horizon;
  }

  /** The date whose law holds: its own, or the first day of its horizon. */
  public LocalDate asOfIn(Portfolio portfolio) {
    return asOf == null ? LocalDate.of(horizonIn(portfolio).first(), 1, 1) : asOf;
  }

  /** The same under the law of another date. */
  public Scenario withAsOf(LocalDate date) {
    return new Scenario(
        id, title, dataset, date, horizon, overlays, envelopes, pins, floors, limits, benefit,
        allowTail, stable, solve);
  }

  /** The same, stopped otherwise. */
  public Scenario withSolve(Solve other) {
    return new Scenario(
        id, title, dataset, asOf, horizon, overlays, envelopes, pins, floors, limits, benefit,
        allowTail, stable, other);
  }

  /** The same with other pins. */
  public Scenario withPins(Pins other) {
    return new Scenario(
        id, title, dataset, asOf, horizon, overlays, envelopes, other, floors, limits, benefit,
        allowTail, stable, solve);
  }

  /** The same with other money. */
  public Scenario withEnvelopes(Money other) {
    return new Scenario(
        id, title, dataset, asOf, horizon, overlays, other, pins, floors, limits, benefit,
        allowTail, stable, solve);
  }

  /** Changes to ceilings: a factor by fund id, then exact ceilings that win over it. */
  public record Money(Map<String, BigDecimal> scale, List<Ceiling> set) {
    public Money {
      scale = sorted(scale);
      set = List.copyOf(set);
    }
  }

  /** The ceiling of a fund in a year, in đồng; 0 is allowed here. */
  public record Ceiling(String fund, int year, long ceilingVnd) {}

  /** Proposal ids that must be awarded, never be awarded, or be awarded exactly so. */
  public record Pins(Set<String> must, Set<String> never, Map<String, At> at) {
    public Pins {
      must = Collections.unmodifiableSet(new TreeSet<>(must));
      never = Collections.unmodifiableSet(new TreeSet<>(never));
      at = sorted(at);
    }
  }

  /** An exact place; a null part is left to the solver. */
  public record At(Integer start, String scheme) {}

  /**
   * A least share for a group.
   *
   * @param where column of communes, schools or proposals, or an attribute -> value it must have
   * @param of {@code spend} or {@code benefit}
   * @param share between 0 and 1, of the plan's total of the same
   */
  public record Floor(String id, Map<String, Object> where, String of, BigDecimal share) {
    public Floor {
      where = sorted(where);
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

  /** Nothing that the plan of this id funds is dropped. */
  public record Stable(String against) {}

  /**
   * When to stop: after an amount of work (same inputs, same plan) or by the clock.
   *
   * @param work 1 is about ten seconds on a province of 650 schools; null when seconds are given
   * @param seconds by the clock; null when work is given
   */
  public record Solve(BigDecimal work, BigDecimal seconds, long seed) {}

  /** In one order everywhere: a set of the JDK's own changes its order from run to run. */
  private static <T> Map<String, T> sorted(Map<String, T> map) {
    return Collections.unmodifiableMap(new TreeMap<>(map));
  }
}
