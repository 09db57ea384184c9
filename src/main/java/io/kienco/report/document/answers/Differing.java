package io.kienco.report.document.answers;

import io.kienco.model.Comparison;
import io.kienco.model.Comparison.AwardRow;
import io.kienco.model.Comparison.Difference;
import io.kienco.model.Comparison.Place;
import io.kienco.report.Letters;
import io.kienco.report.document.content.Ground;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Works that the plans do not treat alike, by the way in which they differ. */
final class Differing {

  private final Ground ground;
  private final Comparison comparison;

  Differing(Ground ground, Comparison comparison) {
    this.ground = ground;
    this.comparison = comparison;
  }

  Block block(Difference difference) {
    List<AwardRow> works =
        comparison.awards().stream().filter(r -> r.difference() == difference).toList();
    String id = difference.name().toLowerCase(Locale.ROOT).replace('_', '-');
    if (works.isEmpty()) {
      return new Block.Words(ground.say("comparison." + id + ".none"));
    }
    boolean scheme = difference == Difference.OTHER_SCHEME;
    List<Column> columns = new ArrayList<>(heading());
    for (int i = 0; i < comparison.plans().size(); i++) {
      columns.addAll(scheme ? List.of(scheme(i)) : List.of(start(i), paid(i)));
    }
    columns.add(luck());
    List<Row> rows = works.stream().map(w -> row(w, scheme)).toList();
    return new Table(id, ground.say("comparison." + id), columns, rows);
  }

  /** Every such work with all that is known of it, for machines. */
  Table list() {
    List<Column> columns = new ArrayList<>(heading());
    columns.add(Column.text("difference", ground.say("col.difference"), 20));
    for (int i = 0; i < comparison.plans().size(); i++) {
      columns.addAll(List.of(start(i), paid(i), scheme(i)));
    }
    columns.add(luck());
    List<Row> rows = comparison.awards().stream().map(this::all).toList();
    return new Table("differences", ground.say("comparison.differences"), columns, rows);
  }

  private List<Column> heading() {
    return List.of(
        Column.code("proposal", ground.say("col.proposal"), 12),
        Column.text("work", ground.say("col.work"), 44));
  }

  private Column start(int plan) {
    String title = ground.say("col.plan.start", Letters.of(plan));
    return Column.of(Kind.YEAR, "start" + (plan + 1), title, 9);
  }

  private Column paid(int plan) {
    String title = ground.say("col.plan.paid", Letters.of(plan));
    return Column.of(Kind.MONEY, "paid" + (plan + 1), title, 14);
  }

  private Column scheme(int plan) {
    String title = ground.say("col.plan.scheme", Letters.of(plan));
    return Column.text("scheme" + (plan + 1), title, 24);
  }

  private Column luck() {
    return Column.text("luck", ground.say("col.luck"), 12);
  }

  private Row row(AwardRow work, boolean scheme) {
    List<Object> cells = new ArrayList<>();
    cells.add(work.proposal());
    cells.add(ground.names().work(work.proposal()));
    for (Place place : work.places()) {
      if (scheme) {
        cells.add(place == null ? null : ground.names().scheme(place.scheme()));
      } else {
        cells.add(place == null ? null : place.start());
        cells.add(place == null ? null : place.paid());
      }
    }
    cells.add(luck(work));
    return new Row(Row.ITEM, cells);
  }

  private Row all(AwardRow work) {
    List<Object> cells = new ArrayList<>();
    cells.add(work.proposal());
    cells.add(ground.names().work(work.proposal()));
    String id = work.difference().name().toLowerCase(Locale.ROOT).replace('_', '-');
    cells.add(ground.say("comparison." + id));
    for (Place place : work.places()) {
      cells.add(place == null ? null : place.start());
      cells.add(place == null ? null : place.paid());
      cells.add(place == null ? null : ground.names().scheme(place.scheme()));
    }
    cells.add(luck(work));
    return new Row(Row.ITEM, cells);
  }

  private String luck(AwardRow work) {
    return work.withinGap() ? ground.say("yes") : "";
  }
}
