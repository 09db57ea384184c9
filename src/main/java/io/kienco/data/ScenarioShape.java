package io.kienco.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.kienco.model.Horizon;
import io.kienco.model.Pins;
import io.kienco.model.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The fields of a scenario's JSON; what is absent takes the default. */
final class ScenarioShape {

  private static final Scenario DEFAULT = Scenario.DEFAULT;
  private static final long MOST_VND = 100_000_000_000_000_000L;

  private final JsonFields fields;

  ScenarioShape(JsonFields fields) {
    this.fields =
        fields.allow(
            "id",
            "title",
            "dataset",
            "asOf",
            "horizon",
            "overlays",
            "envelopes",
            "pins",
            "floors",
            "limits",
            "benefit",
            "allowTail",
            "stable",
            "solve",
            "inflation",
            "contingency",
            "changes",
            "rolling");
  }

  Scenario scenario() {
    String id = fields.id("id");
    int[] years = fields.years("horizon", 2000, 2100);
    JsonFields limits = fields.object("limits").allow("worksPerCommuneAndYear");
    Long works = limits.whole("worksPerCommuneAndYear", 1, 1_000_000);
    ScenarioTerms terms = new ScenarioTerms(fields);
    return DEFAULT.with(
        s -> {
          s.id = id == null ? s.id : id;
          s.title = fields.text("title");
          s.dataset = fields.text("dataset");
          s.asOf = fields.date("asOf");
          s.horizon = years == null ? null : new Horizon(years[0], years[1]);
          s.overlays = fields.texts("overlays");
          s.envelopes = money(fields.object("envelopes").allow("scale", "set"));
          s.pins = pins(fields.object("pins").allow("must", "never", "at"));
          s.floors = floors();
          s.limits = new Scenario.Limits(works == null ? null : works.intValue());
          s.benefit = benefit(fields.object("benefit").allow("basis", "discountPerYear"));
          s.allowTail = Boolean.TRUE.equals(fields.flag("allowTail"));
          s.stable = terms.stable();
          s.solve = solve(fields.object("solve").allow("work", "seconds", "seed"));
          s.inflation = terms.inflation();
          s.contingency = terms.contingency();
          s.changes = terms.changes();
          s.rolling = terms.rolling();
        });
  }

  private static Scenario.Money money(JsonFields money) {
    Map<String, BigDecimal> scale = new LinkedHashMap<>();
    JsonFields factors = money.object("scale");
    factors.each(
        (fund, value) -> {
          BigDecimal factor = factors.number(fund, "0", "1000");
          if (factor != null) {
            scale.put(fund, factor);
          }
        });
    List<Scenario.Ceiling> set = new ArrayList<>();
    for (JsonFields row : money.objects("set")) {
      row.allow("fund", "year", "ceilingVnd");
      List.of("fund", "year", "ceilingVnd").forEach(row::requireField);
      String fund = row.text("fund");
      Long year = row.whole("year", 1990, 2100);
      Long ceiling = row.whole("ceilingVnd", 0, MOST_VND);
      if (fund != null && year != null && ceiling != null) {
        set.add(new Scenario.Ceiling(fund, year.intValue(), ceiling));
      }
    }
    return new Scenario.Money(scale, set);
  }

  private static Pins pins(JsonFields pins) {
    Map<String, Pins.At> at = new LinkedHashMap<>();
    JsonFields places = pins.object("at");
    places.each(
        (proposal, value) -> {
          JsonFields place = places.object(proposal).allow("start", "scheme");
          Long start = place.whole("start", 1990, 2100);
          Integer year = start == null ? null : start.intValue();
          at.put(proposal, new Pins.At(year, place.text("scheme")));
        });
    return new Pins(
        new LinkedHashSet<>(pins.texts("must")), new LinkedHashSet<>(pins.texts("never")), at);
  }

  private List<Scenario.Floor> floors() {
    List<Scenario.Floor> floors = new ArrayList<>();
    for (JsonFields row : fields.objects("floors")) {
      row.allow("id", "where", "of", "share");
      List.of("id", "where", "share").forEach(row::requireField);
      String of = row.choice("of", "spend", "benefit");
      Map<String, Object> where = new LinkedHashMap<>();
      row.object("where").each((column, value) -> addCondition(row, where, column, value));
      BigDecimal share = row.share("share", "1", 4);
      String id = row.text("id");
      if (id != null && share != null) {
        floors.add(new Scenario.Floor(id, where, of == null ? "spend" : of, share));
      }
    }
    return floors;
  }

  private static void addCondition(
      JsonFields row, Map<String, Object> where, String column, JsonNode value) {
    if (value.isBoolean()) {
      where.put(column, value.booleanValue());
    } else if (JsonFields.sane(value)) {
      where.put(column, value.decimalValue());
    } else if (value.isTextual()) {
      where.put(column, value.textValue());
    } else {
      row.fail("where", "floor-value-wrong", column, value.toString());
    }
  }

  private static Scenario.Benefit benefit(JsonFields benefit) {
    String basis =
        benefit.choice("basis", Scenario.Benefit.POINTS_X_BENEFICIARIES, Scenario.Benefit.POINTS);
    BigDecimal discount = benefit.share("discountPerYear", "0.99", 6);
    return new Scenario.Benefit(
        basis == null ? DEFAULT.benefit().basis() : basis,
        discount == null ? DEFAULT.benefit().discountPerYear() : discount);
  }

  private static Scenario.Solve solve(JsonFields solve) {
    BigDecimal work = solve.number("work", "0.001", "1000");
    BigDecimal seconds = solve.number("seconds", "0.01", "86400");
    Long seed = solve.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE);
    if (work != null && seconds != null) {
      solve.fail("seconds", "solve-work-and-seconds");
    }
    BigDecimal byWork = seconds == null && work == null ? DEFAULT.solve().work() : work;
    return new Scenario.Solve(byWork, seconds, seed == null ? DEFAULT.solve().seed() : seed);
  }
}
