package io.kienco.data.importing;

import io.kienco.data.Issues;
import io.kienco.data.workbook.Line;
import io.kienco.data.workbook.Plain;
import io.kienco.model.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which of their columns a sheet has what each of the mapping's asks for. */
final class Places {

  private final Headings headings;
  private final String source;
  private final Issues issues;
  private final List<int[]> columns = new ArrayList<>();
  private final List<Map<Integer, String>> conditions = new ArrayList<>();

  private Places(Headings headings, String source, Issues issues) {
    this.headings = headings;
    this.source = source;
    this.issues = issues;
  }

  /** All headings that a mapping names. */
  static Set<String> wanted(Mapping.TableMapping table) {
    Set<String> wanted = new LinkedHashSet<>();
    for (Mapping.ColumnMapping column : table.columns()) {
      wanted.addAll(column.from());
      wanted.addAll(column.when().keySet());
    }
    return wanted;
  }

  /** Null when a heading is not there, or there twice; the issues say so. */
  static Places find(Mapping.TableMapping table, Headings headings, String source, Issues issues) {
    Places places = new Places(headings, source, issues);
    boolean found = true;
    for (Mapping.ColumnMapping mapping : table.columns()) {
      found &= places.add(mapping);
    }
    return found ? places : null;
  }

  /** Their columns for one of the mapping's. */
  int[] of(int mapped) {
    return columns.get(mapped);
  }

  /** Does the row have what the mapping's column wants of it? */
  boolean holds(int mapped, Line line) {
    return conditions.get(mapped).entrySet().stream()
        .allMatch(c -> Plain.key(line.text(c.getKey())).equals(c.getValue()));
  }

  private boolean add(Mapping.ColumnMapping mapping) {
    int[] from = mapping.from().stream().mapToInt(this::column).toArray();
    Map<Integer, String> when = new LinkedHashMap<>();
    mapping.when().forEach((heading, value) -> when.put(column(heading), Plain.key(value)));
    columns.add(from);
    conditions.add(when);
    return !when.containsKey(-1) && Arrays.stream(from).allMatch(c -> c >= 0);
  }

  private int column(String heading) {
    List<Integer> found = headings.columns(heading);
    if (found.size() == 1) {
      return found.get(0);
    }
    int row = headings.firstRow();
    if (found.size() > 1) {
      issues.error(source, row, heading, "heading-twice", heading, found.size());
    } else {
      String near = Nearest.to(heading, headings.shown());
      String shown = String.join(", ", headings.shown());
      if (near == null) {
        issues.error(source, row, heading, "heading-missing", heading, shown);
      } else {
        issues.error(source, row, heading, "heading-missing-near", heading, near);
      }
    }
    return -1;
  }
}
