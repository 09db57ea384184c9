package io.kienco.data.importing;

import io.kienco.data.workbook.Plain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a sheet's headings stand and which column each wanted one is; a heading over several rows
 * is known by its last part or by all of its parts.
 */
final class Headings {

  private final int firstRow;
  private final int depth;
  private final Map<String, List<Integer>> columnsByLabel = new HashMap<>();
  private final List<String> shown = new ArrayList<>();

  private Headings(Top top, int firstRow, int depth) {
    this.firstRow = firstRow;
    this.depth = depth;
    for (int column = 0; column < top.width(); column++) {
      List<String> labels = top.labels(column, firstRow, depth);
      if (!labels.isEmpty()) {
        String whole = String.join(" / ", labels);
        shown.add(whole);
        add(Plain.key(whole), column);
        for (int i = 1; i < labels.size(); i++) {
          add(Plain.key(String.join(" / ", labels.subList(i, labels.size()))), column);
        }
      }
    }
  }

  static Headings at(Top top, int firstRow, int depth) {
    return new Headings(top, firstRow, depth);
  }

  /** The place in the first thirty rows that has most of the wanted headings. */
  static Headings find(Top top, Collection<String> wanted, Integer givenRow) {
    Headings best = null;
    int bestFound = -1;
    int first = givenRow == null ? 1 : givenRow;
    int last = givenRow == null ? Top.HEADING_ROWS : givenRow;
    for (int row = first; row <= last; row++) {
      for (int depth = 1; depth <= Top.DEEPEST && top.has(row); depth++) {
        Headings here = new Headings(top, row, depth);
        int found = (int) wanted.stream().filter(w -> here.columns(w).size() == 1).count();
        if (found > bestFound) {
          best = here;
          bestFound = found;
          if (found == wanted.size()) {
            return best;
          }
        }
      }
    }
    return best;
  }

  /** Every column whose heading this is; {@code Name #2} is the second of that name. */
  List<Integer> columns(String heading) {
    List<Integer> exact = columnsByLabel.getOrDefault(Plain.key(heading), List.of());
    if (exact.isEmpty() && heading.matches(".*#\\d{1,3}")) {
      int hash = heading.lastIndexOf('#');
      int which = Integer.parseInt(heading.substring(hash + 1));
      List<Integer> all =
          columnsByLabel.getOrDefault(Plain.key(heading.substring(0, hash)), List.of());
      return which >= 1 && which <= all.size() ? List.of(all.get(which - 1)) : List.of();
    }
    return exact;
  }

  /** Column -> heading with all its parts. */
  Map<Integer, String> shownByColumn(Top top) {
    Map<Integer, String> byColumn = new LinkedHashMap<>();
    for (int column = 0; column < top.width(); column++) {
      List<String> labels = top.labels(column, firstRow, depth);
      if (!labels.isEmpty()) {
        byColumn.put(column, String.join(" / ", labels));
      }
    }
    return byColumn;
  }

  List<String> shown() {
    return shown;
  }

  int firstRow() {
    return firstRow;
  }

  int lastRow() {
    return firstRow + depth - 1;
  }

  private void add(String key, int column) {
    List<Integer> columns = columnsByLabel.computeIfAbsent(key, k -> new ArrayList<>());
    if (!columns.contains(column)) {
      columns.add(column);
    }
  }
}
