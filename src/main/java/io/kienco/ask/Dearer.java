package io.kienco.ask;

import io.kienco.model.Contradiction.Kind;
import io.kienco.model.Contradiction.Line;
import io.kienco.model.Rolling;
import io.kienco.model.Scenario;
import io.kienco.model.Scenario.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lines of a scenario that make works cost more: prices, single changes, costs known anew. */
final class Dearer {

  private Dearer() {}

  static List<Line> of(Scenario scenario) {
    List<Line> lines = new ArrayList<>();
    scenario
        .inflation()
        .forEach((year, by) -> add(lines, new Line(Kind.INFLATION, null, year, by, null)));
    scenario
        .changes()
        .forEach((id, c) -> add(lines, new Line(Kind.CHANGE, id, null, c.costPercent(), null)));
    if (scenario.rolling() != null) {
      scenario.rolling().costVnd().forEach((id, vnd) -> add(lines, cost(id, vnd)));
    }
    return lines;
  }

  private static Line cost(String id, long vnd) {
    return new Line(Kind.COST, id, null, BigDecimal.valueOf(vnd), null);
  }

  private static void add(List<Line> lines, Line line) {
    if (line.value() != null && line.value().signum() > 0) {
      lines.add(line);
    }
  }

  /**
   * @param value in the line's place; null to take the line out
   */
  static Scenario with(Scenario scenario, Line line, BigDecimal value) {
    return switch (line.kind()) {
      case INFLATION -> scenario.with(s -> s.inflation = put(s.inflation, line.year(), value));
      case CHANGE -> scenario.with(s -> s.changes = change(s.changes, line.id(), value));
      case COST -> scenario.with(s -> s.rolling = cost(s.rolling, line.id(), value));
      default -> throw new IllegalArgumentException(line + " makes nothing dearer");
    };
  }

  private static Map<String, Change> change(
      Map<String, Change> changes, String id, BigDecimal percent) {
    return put(changes, id, new Change(percent, changes.get(id).points()));
  }

  private static Rolling cost(Rolling rolling, String id, BigDecimal vnd) {
    Long cost = vnd == null ? null : vnd.longValueExact();
    return new Rolling(rolling.decided(), rolling.spent(), put(rolling.costVnd(), id, cost));
  }

  private static <K extends Comparable<K>, V> Map<K, V> put(Map<K, V> map, K key, V value) {
    Map<K, V> other = new TreeMap<>(map);
    other.remove(key);
    if (value != null) {
      other.put(key, value);
    }
    return other;
  }
}
