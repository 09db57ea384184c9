package io.kienco.data;

import io.kienco.model.Groups;
import io.kienco.model.Nearest;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Is there somebody in the dataset for whom each floor of a scenario could be? */
final class FloorChecks {

  /** So many columns are named instead of an empty one. */
  private static final int COLUMNS = 5;

  /** Of a column with many values, so many are named. */
  private static final int VALUES = 8;

  private final Scenario scenario;
  private final List<JsonFields> rows;
  private final Portfolio portfolio;
  private final List<String> columns;
  private final GroupValues values;

  FloorChecks(Scenario scenario, JsonFields fields, Portfolio portfolio) {
    this.scenario = scenario;
    this.rows = fields.objects("floors");
    this.portfolio = portfolio;
    this.columns = columns();
    this.values = new GroupValues(portfolio);
  }

  void check() {
    Set<String> seen = new HashSet<>();
    for (JsonFields row : rows) {
      String id = row.text("id");
      if (id != null && !seen.add(id)) {
        row.fail("id", "floor-id-twice", id);
      }
      JsonFields where = row.object("where");
      if (where.isEmpty() && row.has("where")) {
        row.fail("where", "floor-without-where");
      }
      where.each((column, value) -> checkColumn(where, column));
    }
    if (rows.size() == scenario.floors().size()) {
      Groups groups = new Groups(portfolio);
      for (int i = 0; i < rows.size(); i++) {
        checkGroup(groups, rows.get(i), scenario.floors().get(i));
      }
    }
  }

  private void checkColumn(JsonFields where, String column) {
    if (columns.contains(column)) {
      return;
    }
    String near = Nearest.to(column, columns);
    if (near == null) {
      where.fail(column, "floor-column-unknown", column);
    } else {
      where.fail(column, "floor-column-unknown-near", column, near);
    }
  }

  /** A floor for nobody can be met by no plan: nearest to it would be to spend nothing. */
  private void checkGroup(Groups groups, JsonFields row, Scenario.Floor floor) {
    if (floor.where().isEmpty()
        || !columns.containsAll(floor.where().keySet())
        || portfolio.proposals().stream().anyMatch(p -> groups.covers(floor, p))) {
      return;
    }
    List<String> empty =
        floor.where().keySet().stream().filter(c -> values.of(c, 1).isEmpty()).toList();
    JsonFields where = row.object("where");
    empty.forEach(c -> where.fail(c, "floor-column-empty", c, floor.id(), instead(c)));
    if (empty.isEmpty()) {
      String known =
          floor.where().keySet().stream().map(this::known).collect(Collectors.joining("; "));
      row.fail("where", "floor-covers-nobody", floor.id(), known);
    }
  }

  /** What there is instead of the values that a floor asks for. */
  private String known(String column) {
    return column + ": " + String.join(", ", values.of(column, VALUES));
  }

  /** Columns that part the proposals into a few groups, those of the same file first. */
  private String instead(String empty) {
    List<String> files = new ArrayList<>(Dictionary.grouping());
    files.sort((a, b) -> Boolean.compare(has(b, empty), has(a, empty)));
    Set<String> near = new LinkedHashSet<>();
    files.stream()
        .flatMap(f -> Dictionary.columns(f).stream())
        .filter(c -> c.type() == CellType.BOOLEAN || !c.codes().isEmpty())
        .forEach(c -> near.add(c.name()));
    portfolio.attributes().forEach(a -> near.add(a.name()));
    String some =
        near.stream()
            .filter(c -> parts(values.of(c, VALUES + 1).size()))
            .limit(COLUMNS)
            .map(this::known)
            .collect(Collectors.joining("; "));
    return some.isEmpty() ? "–" : some;
  }

  private static boolean parts(int groups) {
    return groups > 1 && groups <= VALUES;
  }

  private static boolean has(String file, String column) {
    return Dictionary.find(file, column) != null;
  }

  private List<String> columns() {
    List<String> all = new ArrayList<>();
    for (String file : Dictionary.grouping()) {
      Dictionary.columns(file).forEach(c -> all.add(c.name()));
    }
    portfolio.attributes().stream().map(a -> a.name()).distinct().forEach(all::add);
    return all;
  }
}
