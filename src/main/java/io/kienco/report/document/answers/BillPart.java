package io.kienco.report.document.answers;

import io.kienco.model.AllowanceBill.Row;
import io.kienco.model.AllowanceBill.Stage;
import io.kienco.model.Instrument;
import io.kienco.report.document.content.Ground;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What the allowance bill is added up by. */
enum BillPart {
  LEVEL(Stage::byLevel),
  AREA(Stage::byArea),
  STAFF(Stage::byStaff),
  COMMUNE(Stage::byCommune);

  private final Function<Stage, List<Row>> rows;

  BillPart(Function<Stage, List<Row>> rows) {
    this.rows = rows;
  }

  List<Row> of(Stage stage) {
    return rows.apply(stage);
  }

  String id() {
    return "by-" + name().toLowerCase(Locale.ROOT);
  }

  String title(Ground ground) {
    return ground.say("allowances." + id());
  }

  /** What a key is called; it may be unknown. */
  String name(String key, Ground ground) {
    if (key == null) {
      return ground.say("allowances.no-key");
    }
    return switch (this) {
      case LEVEL -> ground.names().code("level", key);
      case AREA -> ground.texts().get("compare.group.region", key);
      case COMMUNE -> ground.names().commune(key);
      case STAFF -> rule(key, ground);
    };
  }

  /** The rule's own sentence: the law has a rule for each group of staff. */
  private static String rule(String rule, Ground ground) {
    if (!ground.texts().language().equals("vi")) {
      return rule;
    }
    return ground.assessment().instruments().stream()
        .map(Instrument::ruleTitles)
        .map((Map<String, String> titles) -> titles.get(rule))
        .filter(title -> title != null)
        .findFirst()
        .orElse(rule);
  }
}
