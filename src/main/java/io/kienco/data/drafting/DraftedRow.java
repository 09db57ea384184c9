package io.kienco.data.drafting;

import io.kienco.model.Horizon;
import io.kienco.model.School;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** A need as a row of {@code proposals.csv}. */
final class DraftedRow {

  private static final int LONGEST = 3;

  private final Pricing pricing;
  private final Horizon horizon;

  DraftedRow(Pricing pricing, Horizon horizon) {
    this.pricing = pricing;
    this.horizon = horizon;
  }

  /**
   * @param requires id of what must be finished before; null when nothing must
   */
  Map<String, String> of(Want want, String id, String requires) {
    School school = want.school();
    String measure = want.measure().name();
    BigDecimal cost = pricing.cost(measure, school, want.quantity());
    BigDecimal annual = pricing.annual(measure, cost);
    String quantity = Integer.toString(want.quantity());
    Map<String, String> row = new LinkedHashMap<>();
    ProposalSheet.OURS.forEach(c -> row.put(c, ""));
    row.put("proposal_id", id);
    row.put("school_code", school.code());
    row.put("measure", measure);
    row.put("title", want.measure().title().replace("{0}", quantity) + ", " + school.name());
    row.put("quantity", quantity);
    row.put("unit", pricing.unit(measure));
    row.put("cost_vnd", cost.toPlainString());
    row.put("duration_years", Integer.toString(years(want)));
    row.put("beneficiaries", text(pupils(want)));
    row.put("annual_cost_vnd", annual == null ? "" : annual.toPlainString());
    row.put("alternative_group", text(want.group()));
    row.put("requires", text(requires));
    row.put("status", "new");
    return row;
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  private int years(Want want) {
    Integer perYear = want.measure().perYear();
    int years = perYear == null ? 1 : (want.quantity() + perYear - 1) / perYear;
    return Math.min(years, Math.min(LONGEST, horizon.length()));
  }

  /** Null when the census does not say; a plan then takes all pupils of the school. */
  private static Integer pupils(Want want) {
    School school = want.school();
    String who = want.measure().pupils();
    if (who == null) {
      return school.pupils();
    }
    int quantity = want.quantity();
    return switch (who) {
      case "classes" -> share(school.pupils(), quantity, school.classes());
      case "boarders" -> school.boardingPupils();
      case "places" ->
          share(school.boardingPupils(), quantity, plus(school.boardingRooms(), quantity));
      case "teachers" -> share(school.pupils(), quantity, school.teachers());
      case "sites" -> share(school.pupils(), quantity, plus(school.satelliteSites(), 1));
      default -> throw new IllegalArgumentException("pupils of " + who);
    };
  }

  private static Integer plus(Integer a, int b) {
    return a == null ? null : Integer.valueOf(a + b);
  }

  /** Rounded up, and never more than all of them. */
  private static Integer share(Integer all, int part, Integer whole) {
    if (all == null || whole == null || whole == 0) {
      return null;
    }
    return (int) Math.min(all, ((long) all * part + whole - 1) / whole);
  }
}
