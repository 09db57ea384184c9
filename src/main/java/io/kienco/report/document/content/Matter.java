package io.kienco.report.document.content;

import io.kienco.model.Assessment;
import io.kienco.model.Commune;
import io.kienco.model.Plan;
import io.kienco.report.Amounts;
import io.kienco.report.Names;
import io.kienco.report.Reasons;
import io.kienco.report.Texts;
import io.kienco.report.document.paper.Fact;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What the parts of a report on a plan share. */
record Matter(
    Plan plan, Assessment assessment, Texts texts, Amounts amounts, Names names, Reasons reasons) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  static Matter of(Plan plan, Assessment assessment, Texts texts) {
    Names names = new Names(assessment, texts);
    return new Matter(
        plan, assessment, texts, new Amounts(texts), names, new Reasons(texts, names));
  }

  String say(String key, Object... args) {
    return texts.get("doc." + key, args);
  }

  Fact fact(String key, String value) {
    return new Fact(say(key), value);
  }

  static String day(LocalDate date) {
    return date == null ? "" : date.format(DAY);
  }

  List<Integer> years() {
    return assessment.horizon().years().boxed().toList();
  }

  /** The province of every commune; null where they are of several. */
  String province() {
    List<String> provinces =
        assessment.portfolio().communes().stream().map(Commune::province).distinct().toList();
    return provinces.size() == 1 ? provinces.get(0) : null;
  }
}
