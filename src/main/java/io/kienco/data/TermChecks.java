package io.kienco.data;

import io.kienco.model.Fund;
import io.kienco.model.Horizon;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import io.kienco.model.Rolling;
import io.kienco.model.Scenario;
import java.util.Set;
import java.util.stream.Collectors;

/** Do a scenario's prices, changes and past fit the dataset? */
final class TermChecks {

  private final Scenario scenario;
  private final JsonFields fields;
  private final Horizon horizon;
  private final Set<String> proposals;
  private final Set<String> funds;

  TermChecks(Scenario scenario, JsonFields fields, Portfolio portfolio, Horizon horizon) {
    this.scenario = scenario;
    this.fields = fields;
    this.horizon = horizon;
    this.proposals = portfolio.proposals().stream().map(Proposal::id).collect(Collectors.toSet());
    this.funds = portfolio.funds().stream().map(Fund::id).collect(Collectors.toSet());
  }

  void check() {
    JsonFields changes = fields.object("changes");
    scenario.changes().keySet().forEach(id -> checkProposal(changes, id, id));
    for (int year : scenario.inflation().keySet()) {
      if (!horizon.contains(year)) {
        JsonFields inflation = fields.object("inflation");
        String first = String.valueOf(horizon.first());
        String last = String.valueOf(horizon.last());
        inflation.warn("" + year, "inflation-outside-horizon", "" + year, first, last);
      }
    }
    if (scenario.rolling() != null) {
      checkPast(scenario.rolling(), fields.object("rolling"));
    }
  }

  private void checkPast(Rolling rolling, JsonFields place) {
    if (scenario.stable() == null) {
      fields.fail("rolling", "rolling-without-plan");
    }
    if (!horizon.contains(rolling.decided()) || rolling.decided() == horizon.last()) {
      String last = String.valueOf(horizon.last() - 1);
      place.fail("decided", "rolling-nothing-left", String.valueOf(horizon.first()), last);
    }
    JsonFields costs = place.object("costVnd");
    rolling.costVnd().keySet().forEach(id -> checkProposal(costs, id, id));
    for (Rolling.Spent spent : rolling.spent()) {
      checkProposal(place, "spent", spent.proposal());
      ScenarioChecks.checkId(place, "spent", spent.fund(), funds, Dictionary.FUNDS);
      if (spent.year() > rolling.decided() || spent.year() < horizon.first()) {
        String decided = String.valueOf(rolling.decided());
        place.fail("spent", "spent-not-decided", spent.proposal(), "" + spent.year(), decided);
      }
    }
  }

  private void checkProposal(JsonFields place, String field, String id) {
    ScenarioChecks.checkId(place, field, id, proposals, Dictionary.PROPOSALS);
  }
}
