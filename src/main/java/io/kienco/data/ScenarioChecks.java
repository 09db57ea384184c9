package io.kienco.data;

import io.kienco.model.Horizon;
import io.kienco.model.Nearest;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Does a scenario fit its dataset, and itself? */
final class ScenarioChecks {

  private static final BigDecimal LARGE = BigDecimal.valueOf(3);

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
    new FloorChecks(scenario, fields, portfolio).check();
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
