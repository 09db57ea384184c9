package io.kienco.ask;

import io.kienco.model.AllowanceBill;
import io.kienco.model.AllowanceBill.PhaseIn;
import io.kienco.model.AllowanceBill.Row;
import io.kienco.model.AllowanceBill.Stage;
import io.kienco.model.Assessment;
import io.kienco.model.Commune;
import io.kienco.model.Envelope;
import io.kienco.model.Finding;
import io.kienco.model.Finding.Entitlement;
import io.kienco.model.Horizon;
import io.kienco.model.Instrument;
import io.kienco.model.Plan;
import io.kienco.model.Plan.EnvelopeUse;
import io.kienco.model.Scenario;
import io.kienco.model.School;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What teacher allowances cost under each stage of the law, and how much the ceilings carry. */
public final class Allowances {

  private static final String ALLOWANCE = "teacher-allowance";

  private Allowances() {}

  /**
   * @param stages the same portfolio under the law as it stands, then under each overlay
   * @param overlays names of the overlays, one fewer than stages
   * @param plan whose new buildings' running costs are due too; or null
   */
  public static AllowanceBill of(
      List<Assessment> stages, List<String> overlays, Scenario scenario, Plan plan) {
    List<Stage> bills = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      bills.add(stage(i == 0 ? null : overlays.get(i - 1), stages.get(i)));
    }
    return new AllowanceBill(
        stages.get(0).portfolio().info().id(),
        ALLOWANCE,
        bills,
        years(stages, bills, scenario, plan));
  }

  private static Stage stage(String id, Assessment assessment) {
    Map<String, School> schools = assessment.portfolio().schoolsByCode();
    Map<String, Commune> communes = assessment.portfolio().communesByCode();
    List<Entitlement> due = new ArrayList<>();
    int unknown = 0;
    for (Finding finding : assessment.findings()) {
      if (finding instanceof Entitlement owed && owed.name().equals(ALLOWANCE)) {
        due.add(owed);
      } else if (finding instanceof Finding.Unknown gap && gap.what().contains(ALLOWANCE)) {
        unknown++;
      }
    }
    Function<Entitlement, String> commune = e -> schools.get(e.schoolCode()).communeCode();
    return new Stage(
        id,
        title(id, assessment),
        unknown,
        rows(due, e -> null),
        rows(due, e -> schools.get(e.schoolCode()).level()),
        rows(due, e -> area(communes.get(commune.apply(e)))),
        rows(due, commune),
        rows(due, e -> e.citation().rule()),
        assessment.notices(due.stream().map(e -> (Finding) e)));
  }

  /** A card of the overlay's own name says what it is. */
  private static Map<String, String> title(String overlay, Assessment assessment) {
    return assessment.instruments().stream()
        .filter(i -> i.id().equals(overlay))
        .findFirst()
        .map(Instrument::title)
        .orElse(Map.of());
  }

  private static String area(Commune commune) {
    return commune == null ? null : commune.region();
  }

  private static List<Row> rows(List<Entitlement> due, Function<Entitlement, String> key) {
    SortedMap<String, SortedMap<Integer, Long>> sums =
        new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
    for (Entitlement owed : due) {
      sums.computeIfAbsent(key.apply(owed), k -> new TreeMap<>())
          .merge(owed.year(), owed.amountVnd(), Math::addExact);
    }
    List<Row> rows = new ArrayList<>();
    sums.forEach((name, years) -> years.forEach((y, vnd) -> rows.add(new Row(name, y, vnd))));
    return rows;
  }

  private static List<PhaseIn> years(
      List<Assessment> stages, List<Stage> bills, Scenario scenario, Plan plan) {
    Assessment now = stages.get(0);
    String fund = now.portfolio().info().recurrentFund();
    if (fund == null) {
      return List.of();
    }
    Comparator<Stage> byTotal = Comparator.comparingLong(Allowances::total);
    Map<Integer, Long> least = byYear(bills.stream().min(byTotal).orElseThrow());
    Map<Integer, Long> most = byYear(bills.stream().max(byTotal).orElseThrow());
    Map<Integer, Long> own = byYear(bills.get(0));
    Horizon horizon = scenario.horizonIn(now.portfolio());
    Map<Integer, PhaseIn> years = new TreeMap<>(Comparator.reverseOrder());
    for (Envelope envelope : scenario.envelopesOf(now.portfolio())) {
      int year = envelope.year();
      if (envelope.fundId().equals(fund) && horizon.contains(year)) {
        long all = now.owedByYear().getOrDefault(year, 0L);
        long other = all - own.getOrDefault(year, 0L);
        long running = plan == null ? 0 : running(plan, fund, year, all);
        long low = least.getOrDefault(year, 0L);
        long high = most.getOrDefault(year, 0L);
        years.put(
            year,
            new PhaseIn(year, envelope.ceilingVnd(), other, running, low, high, null, low, 0));
      }
    }
    return phasedIn(years);
  }

  /** From the last year back, so that no year goes further than a later one can. */
  private static List<PhaseIn> phasedIn(Map<Integer, PhaseIn> lastFirst) {
    List<PhaseIn> years = new ArrayList<>();
    BigDecimal most = BigDecimal.ONE;
    for (PhaseIn year : lastFirst.values()) {
      long room = year.ceiling() - year.otherDue() - year.running();
      most = share(room - year.least(), year.most() - year.least()).min(most);
      BigDecimal way = most.multiply(BigDecimal.valueOf(year.most() - year.least()));
      long more = most.signum() < 0 ? 0 : way.setScale(0, RoundingMode.FLOOR).longValueExact();
      long bill = year.least() + more;
      years.add(
          0,
          new PhaseIn(
              year.year(),
              year.ceiling(),
              year.otherDue(),
              year.running(),
              year.least(),
              year.most(),
              most,
              bill,
              room - bill));
    }
    return years;
  }

  /** In thousandths, downwards. */
  private static BigDecimal share(long room, long way) {
    if (way == 0) {
      return room < 0 ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    }
    return BigDecimal.valueOf(room).divide(BigDecimal.valueOf(way), 3, RoundingMode.FLOOR);
  }

  private static long running(Plan plan, String fund, int year, long entitlements) {
    return plan.envelopes().stream()
        .filter(u -> u.fund().equals(fund) && u.year() == year)
        .mapToLong(EnvelopeUse::owed)
        .map(owed -> Math.max(0, owed - entitlements))
        .sum();
  }

  private static long total(Stage stage) {
    return stage.byYear().stream().mapToLong(Row::amount).sum();
  }

  private static Map<Integer, Long> byYear(Stage stage) {
    Map<Integer, Long> years = new LinkedHashMap<>();
    stage.byYear().forEach(r -> years.put(r.year(), r.amount()));
    return years;
  }
}
