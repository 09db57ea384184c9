package io.kienco.data;

import io.kienco.model.Rolling;
import io.kienco.model.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a scenario assumes of prices, of single proposals, and of the years behind it. */
final class ScenarioTerms {

  private static final long MOST_VND = 100_000_000_000_000_000L;

  private final JsonFields fields;

  ScenarioTerms(JsonFields fields) {
    this.fields = fields;
  }

  /** Year -> rise over the year before. */
  Map<Integer, BigDecimal> inflation() {
    Map<Integer, BigDecimal> inflation = new LinkedHashMap<>();
    JsonFields years = fields.object("inflation");
    years.each(
        (year, value) -> {
          BigDecimal rise = years.number(year, "-0.5", "2");
          if (!year.matches("(19|20)\\d\\d")) {
            years.fail(year, "inflation-not-a-year", year);
          } else if (rise != null) {
            inflation.put(Integer.valueOf(year), rise);
          }
        });
    return inflation;
  }

  BigDecimal contingency() {
    return fields.share("contingency", "0.9", 6);
  }

  Map<String, Scenario.Change> changes() {
    Map<String, Scenario.Change> changes = new LinkedHashMap<>();
    JsonFields proposals = fields.object("changes");
    proposals.each(
        (proposal, value) -> {
          JsonFields change = proposals.object(proposal).allow("costPercent", "points");
          BigDecimal points = change.number("points", "-1000000", "1000000");
          if (points != null && points.stripTrailingZeros().scale() > 3) {
            change.fail("points", "field-too-fine", change.at("points"), points.toPlainString(), 3);
            return;
          }
          BigDecimal cost = change.number("costPercent", "-99.9999", "10000");
          changes.put(proposal, new Scenario.Change(cost, points));
        });
    return changes;
  }

  Scenario.Stable stable() {
    JsonFields stable = fields.object("stable").allow("against", "charge", "moving");
    String against = stable.text("against");
    BigDecimal charge = stable.number("charge", "0", "100");
    BigDecimal moving = stable.number("moving", "0", "0.99");
    if (against == null && (charge != null || moving != null)) {
      stable.fail("against", "stable-without-plan");
    }
    return against == null ? null : new Scenario.Stable(against, charge, moving);
  }

  /** Null where the scenario has no years behind it. */
  Rolling rolling() {
    if (!fields.has("rolling")) {
      return null;
    }
    JsonFields rolling = fields.object("rolling").allow("decided", "spent", "costVnd");
    Long decided = rolling.whole("decided", 1990, 2100);
    if (!rolling.has("decided")) {
      fields.fail("rolling", "rolling-without-year");
    }
    Map<String, Long> costs = new LinkedHashMap<>();
    JsonFields known = rolling.object("costVnd");
    known.each(
        (proposal, value) -> {
          Long cost = known.whole(proposal, 1, MOST_VND);
          if (cost != null) {
            costs.put(proposal, cost);
          }
        });
    List<Rolling.Spent> spent = spent(rolling);
    return decided == null ? null : new Rolling(decided.intValue(), spent, costs);
  }

  private static List<Rolling.Spent> spent(JsonFields rolling) {
    List<Rolling.Spent> spent = new ArrayList<>();
    for (JsonFields row : rolling.objects("spent")) {
      row.allow("proposal", "fund", "year", "amountVnd");
      List.of("proposal", "fund", "year", "amountVnd").forEach(row::requireField);
      String proposal = row.text("proposal");
      String fund = row.text("fund");
      Long year = row.whole("year", 1990, 2100);
      Long amount = row.whole("amountVnd", 0, MOST_VND);
      if (proposal != null && fund != null && year != null && amount != null) {
        spent.add(new Rolling.Spent(proposal, fund, year.intValue(), amount));
      }
    }
    return spent;
  }
}
