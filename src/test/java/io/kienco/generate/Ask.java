package io.kienco.generate;

import java.util.ArrayList;
import java.util.List;

/** A proposal while it is being made; null is unknown or not applicable. */
final class Ask {

  final String id;
  final String measure;
  String schoolCode;
  String communeCode;
  String title;
  int quantity;
  String unit;
  long costVnd;
  int years = 1;
  List<Integer> spread = List.of();
  Integer earliest;
  Integer latest;
  Integer beneficiaries;
  Long annualVnd;
  String group;
  List<String> requires = new ArrayList<>();
  boolean ongoing;

  Ask(String id, String measure) {
    this.id = id;
    this.measure = measure;
  }

  Ask forPupils(Integer pupils) {
    this.beneficiaries = pupils;
    return this;
  }

  Ask inGroup(String name) {
    this.group = name;
    return this;
  }

  Ask after(Ask required) {
    if (required != null) {
      requires.add(required.id);
    }
    return this;
  }

  Object[] row() {
    return new Object[] {
      id,
      schoolCode,
      communeCode,
      measure,
      title,
      quantity,
      unit,
      costVnd,
      years,
      spread,
      earliest,
      latest,
      beneficiaries,
      annualVnd,
      group,
      requires,
      ongoing ? "ongoing" : "new"
    };
  }

  static String[] header() {
    return ("proposal_id,school_code,commune_code,measure,title,quantity,unit,cost_vnd,duration_years,"
            + "spread,earliest_start,latest_start,beneficiaries,annual_cost_vnd,alternative_group,requires,status")
        .split(",");
  }
}
