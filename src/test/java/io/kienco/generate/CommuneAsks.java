package io.kienco.generate;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/** One boarding school in each border commune, one learning centre in each commune. */
final class CommuneAsks {

  /** Less than this part of the cost remains: work has begun. */
  private static final double BEGUN = 0.4;

  private final Asks asks;

  CommuneAsks(Asks asks) {
    this.asks = asks;
  }

  void of(Place place) {
    List<NamedCsvRecord> known =
        Facts.table("border_schools.csv").stream()
            .filter(row -> row.getField("commune_code").equals(place.code()))
            .toList();
    known.forEach(row -> boardingSchool(place, row));
    learningCentre(place);
  }

  /** The total is as published; where work has begun, the cost is what remains of it. */
  private void boardingSchool(Place place, NamedCsvRecord row) {
    int classes = Facts.whole(row, "classes");
    double total = Facts.number(row, "total_bn_vnd");
    String billions = String.valueOf(total).replace(".0", "").replace('.', ',');
    String words =
        "Xây trường phổ thông nội trú liên cấp TH&THCS "
            + classes
            + " lớp (tổng mức "
            + billions
            + " tỷ đồng)";
    Ask ask = asks.commune(place, "border_boarding_school", 1, words);
    asks.price(ask, Math.round(total * 1000) * Prices.MILLION);
    ask.earliest = null;
    ask.latest = null;
    asks.running(ask);
    ask.forPupils(Facts.whole(row, "pupils"));
    double remaining = Facts.whole(row, "remaining_percent") / 100.0;
    if (remaining < BEGUN) {
      asks.startEarlier(ask, remaining);
      ask.years = 2;
      ask.spread = List.of(60, 40);
    } else {
      ask.costVnd = (long) (ask.costVnd * remaining / 1e7) * 10 * Prices.MILLION;
    }
  }

  private void learningCentre(Place place) {
    Ask ask =
        asks.commune(place, "community_learning_centre", 1, "Nâng cấp trung tâm học tập cộng đồng");
    ask.beneficiaries = place.population() == null ? null : place.population() / 25;
  }
}
