package io.kienco.cli;

import io.kienco.model.Fund;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.model.Sweep.Range;
import io.kienco.model.Sweep.What;
import java.math.BigDecimal;
import java.util.List;
import picocli.CommandLine.Option;

/** What a sweep turns, and how far. */
final class SweepRange {

  private static final int MOST = 1001;

  @Option(
      names = "--fund",
      paramLabel = "F",
      description = "Of a sweep: the fund to turn (default: all capital funds).")
  private String fund;

  @Option(
      names = "--floor",
      paramLabel = "ID",
      description = "Of a sweep: turn the share of this floor of the scenario instead of money.")
  private String floor;

  @Option(
      names = "--from",
      paramLabel = "X",
      description = "Of a sweep: first factor (default: 0.5) or share (0).")
  private BigDecimal from;

  @Option(
      names = "--to",
      paramLabel = "X",
      description = "Of a sweep: last factor (default: 1.5) or share (0.5).")
  private BigDecimal to;

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "Of a sweep: points (default: 21; 11 of a floor).")
  private Integer steps;

  Range in(Portfolio portfolio, Scenario scenario, Output output) {
    if (fund != null && floor != null) {
      throw output.usage("usage.sweep-both");
    }
    boolean share = floor != null;
    if (fund != null) {
      known("sweep-fund-unknown", fund, portfolio.funds().stream().map(Fund::id).toList());
    } else if (share) {
      List<String> floors = scenario.floors().stream().map(Scenario.Floor::id).toList();
      known("sweep-floor-unknown", floor, floors);
    }
    BigDecimal first = from == null ? new BigDecimal(share ? "0" : "0.5") : from;
    BigDecimal last = to == null ? new BigDecimal(share ? "0.5" : "1.5") : to;
    int points = steps == null ? (share ? 11 : 21) : steps;
    boolean most = share && last.compareTo(BigDecimal.ONE) > 0;
    if (first.signum() < 0 || last.compareTo(first) < 0 || points < 1 || points > MOST || most) {
      throw output.usage("usage.sweep-range", MOST);
    }
    return new Range(share ? What.FLOOR : What.MONEY, share ? floor : fund, first, last, points);
  }

  private static void known(String code, String given, List<String> ids) {
    if (!ids.contains(given)) {
      throw WrongInput.of(null, code, given, ids.isEmpty() ? "–" : String.join(", ", ids));
    }
  }
}
