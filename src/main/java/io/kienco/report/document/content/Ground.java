package io.kienco.report.document.content;

import io.kienco.model.Assessment;
import io.kienco.model.Commune;
import io.kienco.report.Amounts;
import io.kienco.report.Names;
import io.kienco.report.Texts;
import io.kienco.report.document.paper.Fact;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What every report stands on: a dataset, the law on a date, and a reader's language. */
public class Ground {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Assessment assessment;
  private final Texts texts;
  private final Amounts amounts;
  private final Names names;

  public Ground(Assessment assessment, Texts texts) {
    this.assessment = assessment;
    this.texts = texts;
    this.amounts = new Amounts(texts);
    this.names = new Names(assessment, texts);
  }

  public final Assessment assessment() {
    return assessment;
  }

  public final Texts texts() {
    return texts;
  }

  public final Amounts amounts() {
    return amounts;
  }

  public final Names names() {
    return names;
  }

  public final String say(String key, Object... args) {
    return texts.get("doc." + key, args);
  }

  public final Fact fact(String key, String value) {
    return new Fact(say(key), value);
  }

  public static String day(LocalDate date) {
    return date == null ? "" : date.format(DAY);
  }

  public final List<Integer> years() {
    return assessment.horizon().years().boxed().toList();
  }

  /** The province of every commune; null where they are of several. */
  final String province() {
    List<String> provinces =
        assessment.portfolio().communes().stream().map(Commune::province).distinct().toList();
    return provinces.size() == 1 ? provinces.get(0) : null;
  }
}
