package io.kienco.report.document.answers;

import io.kienco.model.Comparison;
import io.kienco.model.Comparison.By;
import io.kienco.model.Comparison.Entitled;
import io.kienco.model.Comparison.MoneyRow;
import io.kienco.report.Letters;
import io.kienco.report.document.content.Ground;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Column.Kind;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The plans' money side by side, a column a plan, and how far apart they are. */
final class MoneyBeside {

  private final Ground ground;
  private final Comparison comparison;

  MoneyBeside(Ground ground, Comparison comparison) {
    this.ground = ground;
    this.comparison = comparison;
  }

  /** Groups overlap, so that their money has no total. */
  Table table(By by) {
    List<MoneyRow> money =
        comparison.money().stream()
            .filter(r -> r.by() == by && r.paid().stream().anyMatch(v -> v != 0))
            .toList();
    List<Row> rows = new ArrayList<>(money.stream().map(this::row).toList());
    if (by != By.GROUP) {
      rows.add(0, total(money));
    }
    String id = "by-" + by.name().toLowerCase(Locale.ROOT);
    return new Table(id, ground.say("comparison." + id), columns(by != By.GROUP), rows);
  }

  /** What the law makes them pay each year, by kind. */
  Table entitled() {
    Map<String, List<Long>> kinds = new TreeMap<>();
    for (int i = 0; i < comparison.plans().size(); i++) {
      for (Entitled due : comparison.plans().get(i).entitlements()) {
        kinds.computeIfAbsent(due.name(), k -> nothing()).set(i, due.amount());
      }
    }
    List<Row> rows = new ArrayList<>();
    kinds.forEach(
        (kind, due) -> rows.add(row(Row.ITEM, ground.names().code("entitlement", kind), due)));
    return new Table("entitled", ground.say("comparison.entitled"), columns(false), rows);
  }

  private List<Long> nothing() {
    return new ArrayList<>(Collections.nCopies(comparison.plans().size(), 0L));
  }

  private List<Column> columns(boolean adds) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("name", ground.say("col.name"), 40));
    for (int i = 0; i < comparison.plans().size(); i++) {
      columns.add(new Column("plan" + (i + 1), Letters.of(i), Kind.MONEY, 20, adds));
    }
    String apart = ground.say(two() ? "col.change" : "col.apart");
    columns.add(new Column("apart", apart, Kind.MONEY, 20, adds && two()));
    return columns;
  }

  private boolean two() {
    return comparison.plans().size() == 2;
  }

  private Row row(MoneyRow row) {
    return row(Row.ITEM, name(row), row.paid());
  }

  private Row total(List<MoneyRow> money) {
    List<Long> sums = new ArrayList<>();
    for (int i = 0; i < comparison.plans().size(); i++) {
      int plan = i;
      sums.add(money.stream().mapToLong(r -> r.paid().get(plan)).sum());
    }
    return row(Row.TOTAL, ground.say("total"), sums);
  }

  private Row row(int depth, String name, List<Long> paid) {
    List<Object> cells = new ArrayList<>();
    cells.add(name);
    cells.addAll(paid);
    cells.add(apart(paid));
    return new Row(depth, cells);
  }

  /** Of two plans the second less the first; of more, the most less the least. */
  private long apart(List<Long> paid) {
    if (two()) {
      return paid.get(1) - paid.get(0);
    }
    long most = paid.stream().mapToLong(Long::longValue).max().orElse(0);
    return most - paid.stream().mapToLong(Long::longValue).min().orElse(0);
  }

  private String name(MoneyRow row) {
    return switch (row.by()) {
      case FUND -> ground.names().fund(row.key());
      case COMMUNE -> ground.names().commune(row.key());
      case MEASURE -> ground.names().code("measure", row.key());
      case GROUP -> group(row.key());
      default -> row.key();
    };
  }

  /** {@code COLUMN VALUE}. */
  private String group(String key) {
    String[] words = key.split(" ", 2);
    return switch (words[0]) {
      case "level", "kind" -> ground.names().code(words[0], words[1]);
      case "land_border" -> ground.say("comparison.border." + words[1]);
      default -> ground.texts().get("compare.group." + words[0], words[1]);
    };
  }
}
