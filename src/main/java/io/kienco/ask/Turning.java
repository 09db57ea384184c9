package io.kienco.ask;

import io.kienco.model.Assessment;
import io.kienco.model.Conflict;
import io.kienco.model.Plan;
import io.kienco.model.Plan.EnvelopeUse;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.model.Sweep.Point;
import io.kienco.model.Sweep.Range;
import io.kienco.model.Sweep.What;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/** One thing turned from low to high: the scenario of each point, and what its plan comes to. */
final class Turning {

  /** The longest id of a scenario. */
  private static final int LONGEST = 64;

  final Assessment assessment;
  final Range range;
  private final Portfolio portfolio;
  private final Scenario scenario;
  private final Set<String> capital;

  Turning(Assessment assessment, Scenario scenario, Range range) {
    this.assessment = assessment;
    this.portfolio = assessment.portfolio();
    this.scenario = scenario;
    this.range = range;
    this.capital = portfolio.capitalFunds();
  }

  BigDecimal at(int i) {
    BigDecimal width = range.to().subtract(range.from());
    int whole = Math.max(1, range.steps() - 1);
    return range
        .from()
        .add(
            width
                .multiply(BigDecimal.valueOf(i))
                .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP))
        .stripTrailingZeros();
  }

  /**
   * The scenario at a level.
   *
   * @param work the most that its plan may take
   */
  Scenario scenario(BigDecimal at, BigDecimal work) {
    Scenario quick =
        scenario.with(
            s -> {
              s.id = named(at);
              s.solve = Quick.of(s.solve, work);
            });
    return range.what() == What.MONEY
        ? Money.scaled(quick, funds(), at)
        : quick.with(s -> s.floors = floors(at));
  }

  /**
   * @param plan null where there is none
   * @param conflicts why
   */
  Point point(BigDecimal at, Scenario turned, Plan plan, List<Conflict> conflicts) {
    long money =
        turned.envelopesOf(portfolio).stream()
            .filter(e -> capital.contains(e.fundId()))
            .filter(e -> turned.horizonIn(portfolio).contains(e.year()))
            .mapToLong(e -> e.ceilingVnd())
            .sum();
    if (plan == null) {
      return new Point(at, money, 0, 0, 0, 0, 0, 0, 0, 0, null, null, conflicts);
    }
    Plan.Summary summary = plan.summary();
    return new Point(
        at,
        money,
        summary.benefit(),
        summary.bound(),
        summary.gap(),
        plan.awards().size(),
        plan.envelopes().stream().mapToLong(EnvelopeUse::spent).sum(),
        summary.ongoingUnmet(),
        summary.mandatesUnmet(),
        summary.floorsUnmet(),
        range.what() == What.FLOOR ? Reached.share(portfolio, plan, range.id()) : null,
        NextDong.of(plan),
        List.of());
  }

  /** Tells the plan of one point from that of another. */
  private String named(BigDecimal at) {
    String turned = scenario.id() + '-' + (range.id() == null ? "capital" : range.id());
    String level = '-' + at.toPlainString();
    return turned.substring(0, Math.min(turned.length(), LONGEST - level.length())) + level;
  }

  private Set<String> funds() {
    return range.id() == null ? capital : Set.of(range.id());
  }

  private List<Scenario.Floor> floors(BigDecimal share) {
    return scenario.floors().stream()
        .map(
            f ->
                f.id().equals(range.id())
                    ? new Scenario.Floor(f.id(), f.where(), f.of(), share.min(BigDecimal.ONE))
                    : f)
        .toList();
  }
}
