package io.kienco.data;

import io.kienco.model.Commune;
import io.kienco.model.Envelope;
import io.kienco.model.FinancingPayment;
import io.kienco.model.Fund;
import io.kienco.model.Proposal;
import io.kienco.model.School;
import io.kienco.model.UnitCost;
import java.math.BigDecimal;
import java.util.Map;

/** Turns a sound row into the noun that it describes. */
final class Records {

  /** One row of {@code schemes.csv}. */
  record Share(String scheme, String title, String fund, BigDecimal percent) {}

  private Records() {}

  static Commune commune(Row r) {
    return new Commune(
        r.text("commune_code"),
        r.text("name"),
        r.text("type"),
        r.text("province_code"),
        r.text("province"),
        r.decimal("latitude"),
        r.decimal("longitude"),
        r.decimal("area_km2"),
        r.whole("population"),
        r.flag("land_border"),
        r.text("region"),
        r.whole("villages"),
        r.whole("difficult_villages"),
        r.decimal("ethnic_percent"),
        r.decimal("poverty_percent"));
  }

  static School school(Row r) {
    return new School(
        r.text("school_code"),
        r.text("name"),
        r.text("level"),
        r.text("kind"),
        r.text("commune_code"),
        r.decimal("latitude"),
        r.decimal("longitude"),
        r.whole("satellite_sites"),
        r.whole("pupils"),
        r.whole("ethnic_pupils"),
        r.whole("boarding_pupils"),
        r.whole("classes"),
        r.whole("mixed_classes"),
        r.whole("two_shift_classes"),
        r.whole("rooms_solid"),
        r.whole("rooms_semi_solid"),
        r.whole("rooms_temporary"),
        r.whole("rooms_borrowed"),
        r.whole("subject_rooms"),
        r.whole("boarding_rooms"),
        r.whole("staff_housing_rooms"),
        r.flag("kitchen"),
        r.flag("clean_water"),
        r.flag("electricity"),
        r.flag("internet"),
        r.flag("toilets_adequate"),
        r.whole("teachers"),
        r.whole("teachers_required"),
        r.whole("staff"),
        r.decimal("mean_salary_coefficient"),
        r.whole("national_standard"),
        r.text("condition_grade"));
  }

  /** A proposal without a commune stands in its school's. */
  static Proposal proposal(Row r, Map<String, School> schools) {
    String school = r.text("school_code");
    String commune = r.text("commune_code");
    if (commune == null && schools.containsKey(school)) {
      commune = schools.get(school).communeCode();
    }
    String status = r.text("status");
    return new Proposal(
        r.text("proposal_id"),
        school,
        commune,
        r.text("measure"),
        r.text("title"),
        r.decimal("quantity"),
        r.text("unit"),
        r.money("cost_vnd"),
        r.whole("duration_years"),
        r.wholes("spread"),
        r.whole("earliest_start"),
        r.whole("latest_start"),
        r.whole("beneficiaries"),
        r.money("annual_cost_vnd"),
        r.text("alternative_group"),
        r.texts("requires"),
        status == null ? "new" : status);
  }

  static Fund fund(Row r) {
    boolean carryOver = Boolean.TRUE.equals(r.flag("carry_over"));
    String id = r.text("fund_id");
    String title = r.text("title");
    return new Fund(id, title == null ? id : title, r.text("kind"), carryOver);
  }

  static Envelope envelope(Row r) {
    return new Envelope(r.text("fund_id"), r.whole("year"), r.money("ceiling_vnd"));
  }

  static Share share(Row r) {
    return new Share(
        r.text("scheme_id"), r.text("title"), r.text("fund_id"), r.exact("share_percent"));
  }

  static FinancingPayment payment(Row r) {
    return new FinancingPayment(
        r.text("proposal_id"),
        r.text("option_id"),
        r.text("fund_id"),
        r.whole("year"),
        r.money("amount_vnd"));
  }

  static UnitCost unitCost(Row r) {
    return new UnitCost(
        r.text("measure"),
        r.text("unit"),
        r.money("cost_vnd"),
        r.decimal("recurrent_percent"),
        r.text("source"));
  }
}
