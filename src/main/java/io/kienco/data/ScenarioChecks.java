package io.kienco.data;

import io.kienco.model.Attribute;
import io.kienco.model.Groups;
import io.kienco.model.Horizon;
import io.kienco.model.Nearest;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Does a scenario fit its dataset, and itself? */
final class ScenarioChecks {

  private static final BigDecimal LARGE = BigDecimal.valueOf(3);

  /** Of a column with many values, so many are named. */
  private static final int VALUES = 8;

  private final Scenario scenario;
  private final JsonFields fields;
  private final Portfolio portfolio;
  private final Horizon horizon;

  ScenarioChecks(Scenario scenario, JsonFields fields, Portfolio portfolio) {
    this.scenario = scenario;
    this.fields = fields;
    this.portfolio = portfolio;
    this.horizon = scenario.horizon() == null ? portfolio.info().horizon() : scenario.horizon();
  }

  void check() {
    String dataset = portfolio.info().id();
    if (scenario.dataset() != null && !scenario.dataset().equals(dataset)) {
      fields.fail("dataset", "scenario-other-dataset", scenario.dataset(), dataset);
    }
    checkEnvelopes(fields.object("envelopes"));
    checkHorizon();
    new PinChecks(scenario.pins(), fields.object("pins"), portfolio, horizon)
        .check(scenario.allowTail());
    checkFloors();
    new TermChecks(scenario, fields, portfolio, horizon).check();
  }

  private void checkEnvelopes(JsonFields envelopes) {
    Set<String> funds =
        portfolio.funds().stream().map(f -> f.id()).collect(Collectors.toCollection(HashSet::new));
    JsonFields scale = envelopes.object("scale");
    scale.each((fund, factor) -> checkId(scale, fund, fund, funds, Dictionary.FUNDS));
    scenario.envelopes().scale().forEach((fund, factor) -> checkFactor(scale, fund, factor));
    Set<String> seen = new HashSet<>();
    for (Scenario.Ceiling row : scenario.envelopes().set()) {
      checkId(envelopes, "set", row.fund(), funds, Dictionary.FUNDS);
      if (!seen.add(row.fund() + ' ' + row.year())) {
        envelopes.fail("set", "envelope-set-twice", row.fund(), row.year());
      }
      if (!horizon.contains(row.year())) {
        envelopes.fail(
            "set", "envelope-set-outside-horizon", row.year(), horizon.first(), horizon.last());
      }
    }
  }

  /** Nobody multiplies a ceiling by 90, but many mean 90 percent. */
  private static void checkFactor(JsonFields scale, String fund, BigDecimal factor) {
    if (factor.compareTo(LARGE) > 0) {
      String part = factor.movePointLeft(2).stripTrailingZeros().toPlainString();
      scale.warn(fund, "scale-large", fund, factor.toPlainString(), part);
    }
  }

  /** Every year planned needs an envelope in some fund. */
  private void checkHorizon() {
    Set<Integer> funded = new HashSet<>();
    portfolio.envelopes().forEach(e -> funded.add(e.year()));
    scenario.envelopes().set().forEach(e -> funded.add(e.year()));
    if (scenario.horizon() != null) {
      horizon
          .years()
          .filter(year -> !funded.contains(year))
          .limit(1)
          .forEach(year -> fields.fail("horizon", "horizon-without-money", year));
    }
  }

  private void checkFloors() {
    Set<String> seen = new HashSet<>();
    List<String> columns = groupColumns();
    for (JsonFields row : fields.objects("floors")) {
      String id = row.text("id");
      if (id != null && !seen.add(id)) {
        row.fail("id", "floor-id-twice", id);
      }
      JsonFields where = row.object("where");
      if (where.isEmpty() && row.has("where")) {
        row.fail("where", "floor-without-where");
      }
      where.each((column, value) -> checkColumn(where, column, columns));
    }
    checkGroups(columns);
  }

  /** A floor for nobody can be met by no plan: nearest to it would be to spend nothing. */
  private void checkGroups(List<String> columns) {
    List<JsonFields> rows = fields.objects("floors");
    if (rows.size() != scenario.floors().size()) {
      return;
    }
    Groups groups = new Groups(portfolio);
    for (int i = 0; i < rows.size(); i++) {
      Scenario.Floor floor = scenario.floors().get(i);
      if (!floor.where().isEmpty()
          && columns.containsAll(floor.where().keySet())
          && portfolio.proposals().stream().noneMatch(p -> groups.covers(floor, p))) {
        rows.get(i).fail("where", "floor-covers-nobody", floor.id(), values(groups, floor));
      }
    }
  }

  /** What there is instead of the values that a floor asks for. */
  private String values(Groups groups, Scenario.Floor floor) {
    return floor.where().keySet().stream()
        .map(column -> column + ": " + values(groups, column))
        .collect(Collectors.joining("; "));
  }

  private String values(Groups groups, String column) {
    String values =
        portfolio.proposals().stream()
            .map(p -> groups.value(p, column))
            .filter(Objects::nonNull)
            .map(ScenarioChecks::written)
            .distinct()
            .sorted()
            .limit(VALUES)
            .collect(Collectors.joining(", "));
    return values.isEmpty() ? "–" : values;
  }

  private static String written(Object value) {
    Object plain = value instanceof Attribute attribute ? attribute.text() : value;
    return plain instanceof String ? "\"" + plain + '"' : plain.toString();
  }

  private static void checkColumn(JsonFields where, String column, List<String> columns) {
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

  private List<String> groupColumns() {
    List<String> columns = new ArrayList<>();
    for (String file : List.of(Dictionary.COMMUNES, Dictionary.SCHOOLS, Dictionary.PROPOSALS)) {
      Dictionary.columns(file).forEach(c -> columns.add(c.name()));
    }
    portfolio.attributes().stream().map(a -> a.name()).distinct().forEach(columns::add);
    return columns;
  }

  static void checkId(
      JsonFields place, String field, String id, Collection<String> known, String file) {
    if (known.contains(id)) {
      return;
    }
    String near = Nearest.to(id, known);
    if (near == null) {
      place.fail(field, "id-unknown", id, file);
    } else {
      place.fail(field, "id-unknown-near", id, file, near);
    }
  }
}
