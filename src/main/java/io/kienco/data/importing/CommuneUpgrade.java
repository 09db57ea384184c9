package io.kienco.data.importing;

import io.kienco.data.Issues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Replaces old commune codes by new ones. A commune that went whole into one is replaced and
 * listed; one that was divided is a question with its candidates, never a guess.
 */
final class CommuneUpgrade {

  private static final String COMMUNE = "commune_code";
  private static final double KM_PER_DEGREE = 111.2;

  private final CommuneChanges changes;
  private final Map<String, String> answers;
  private final Issues issues;
  private final Map<String, Integer> replaced = new LinkedHashMap<>();

  /**
   * @param answers key of a school or proposal, or old code or name of a commune -> new code
   */
  CommuneUpgrade(CommuneChanges changes, Map<String, String> answers, Issues issues) {
    this.changes = changes;
    this.answers = answers;
    this.issues = issues;
  }

  /** Replaces the commune in a row of a table, when the row names one. */
  void upgrade(ImportedTable table, String[] cells, int row) {
    String old = table.cell(cells, COMMUNE);
    if (!old.isEmpty()) {
      String owner = table.cell(cells, table.keyColumn());
      String heading = table.heading(COMMUNE);
      table.set(
          cells, COMMUNE, upgrade(old, owner, point(table, cells), table.source(), row, heading));
    }
  }

  private static double[] point(ImportedTable table, String[] cells) {
    String latitude = table.cell(cells, "latitude");
    String longitude = table.cell(cells, "longitude");
    return latitude.isEmpty() || longitude.isEmpty()
        ? null
        : new double[] {Double.parseDouble(latitude), Double.parseDouble(longitude)};
  }

  /**
   * The new code; null when the answer is not known, which is then asked.
   *
   * @param owner key of the school or proposal whose commune it is
   * @param point latitude and longitude of the owner; null when unknown
   */
  private String upgrade(
      String old, String owner, double[] point, String source, int row, String heading) {
    List<CommuneChanges.Target> targets = changes.find(old);
    Set<String> codes =
        targets.stream()
            .map(CommuneChanges.Target::code)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    String answer = answers.getOrDefault(owner, answers.get(old));
    if (answer != null && (codes.contains(answer) || targets.isEmpty() && known(answer))) {
      return answer;
    }
    if (answer != null) {
      issues.error(
          source, row, heading, "commune-answer-wrong", answer, owner, shown(targets, point));
      return null;
    }
    if (targets.isEmpty()) {
      return keep(old, source, row, heading);
    }
    if (codes.size() == 1 && targets.stream().allMatch(CommuneChanges.Target::whole)) {
      String code = targets.get(0).code();
      replaced.merge(old + " → " + code + " " + targets.get(0).name(), 1, Integer::sum);
      return code;
    }
    issues.error(source, row, heading, "commune-question", old, owner, shown(targets, point));
    return null;
  }

  /** Lists what was replaced. */
  void tell(String source) {
    replaced.forEach(
        (change, rows) -> issues.warn(source, null, null, "commune-replaced", change, rows));
    replaced.clear();
  }

  /** The new commune of a code, or null. */
  CommuneChanges.Target find(String code) {
    return changes.findNew(code);
  }

  private boolean known(String code) {
    return changes.findNew(code) != null;
  }

  private String keep(String code, String source, int row, String heading) {
    if (!known(code)) {
      issues.error(source, row, heading, "commune-not-in-table", code);
      return null;
    }
    return code;
  }

  /** Candidates, the nearest first where points are known. */
  private static String shown(List<CommuneChanges.Target> targets, double[] point) {
    List<CommuneChanges.Target> sorted = new ArrayList<>(targets);
    sorted.sort(Comparator.comparingDouble(t -> kilometres(t, point)));
    return sorted.stream().map(t -> shown(t, point)).distinct().collect(Collectors.joining(", "));
  }

  private static String shown(CommuneChanges.Target target, double[] point) {
    double km = kilometres(target, point);
    String text = target.code() + " " + target.name();
    return km == Double.MAX_VALUE ? text : text + String.format(Locale.ROOT, " (%.1f km)", km);
  }

  private static double kilometres(CommuneChanges.Target target, double[] point) {
    if (point == null || target.latitude() == null || target.longitude() == null) {
      return Double.MAX_VALUE;
    }
    double north = target.latitude() - point[0];
    double east = (target.longitude() - point[1]) * Math.cos(Math.toRadians(point[0]));
    return KM_PER_DEGREE * Math.hypot(north, east);
  }
}
