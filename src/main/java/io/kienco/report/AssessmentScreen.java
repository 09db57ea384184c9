package io.kienco.report;

import io.kienco.model.Assessment;
import java.time.format.DateTimeFormatter;

/** The ranking with its reasons, and what is owed, on one screen. */
public final class AssessmentScreen {

  private static final int SHOWN = 10;

  private final Assessment assessment;
  private final AssessmentFile file;
  private final Texts texts;
  private final Amounts amounts;
  private final Names names;
  private final Reasons reasons;
  private final Page page = new Page();

  public AssessmentScreen(Assessment assessment, Texts texts) {
    this.assessment = assessment;
    this.file = AssessmentFile.of(assessment);
    this.texts = texts;
    this.amounts = new Amounts(texts);
    this.names = new Names(assessment, texts);
    this.reasons = new Reasons(texts, names);
  }

  /**
   * @param written where the JSON is; null when none was written
   */
  public String text(String written) {
    heading();
    entitlements();
    new UnknownLine(texts).of(assessment).ifPresent(page::line);
    needs();
    ranking();
    if (written != null) {
      line("plan.files", written);
    }
    return page.text();
  }

  private void heading() {
    String date = assessment.asOf().format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    line("assess.heading", assessment.portfolio().info().title(texts.language()));
    line("assess.subheading", date, file.instruments().size());
    new Notices(texts, names)
        .lines(assessment.notices(assessment.findings().stream()))
        .forEach(page::line);
    long eligible = file.ranking().stream().filter(AssessmentFile.Ranked::eligible).count();
    page.gap();
    line(
        "assess.counts",
        amounts.count(file.ranking().size()),
        amounts.count(eligible),
        amounts.count(file.ranking().size() - eligible),
        amounts.count(file.ranking().stream().filter(r -> r.mandate() != null).count()));
  }

  private void entitlements() {
    if (file.entitlements().isEmpty()) {
      return;
    }
    page.gap();
    YearTable table = new YearTable(texts.get("assess.owed"), texts, file.horizon());
    file.entitlements()
        .forEach((name, byYear) -> table.row(names.code("entitlement", name), byYear));
    page.block(table.text());
  }

  private void needs() {
    if (file.needs().isEmpty()) {
      return;
    }
    page.gap();
    line("assess.needs", amounts.count(file.needs().size()));
    file.needByMeasure()
        .forEach(
            (measure, n) ->
                line("assess.need", names.code("measure", measure), amounts.count(Math.round(n))));
  }

  private void ranking() {
    page.gap();
    line("assess.ranking", Math.min(SHOWN, file.ranking().size()), file.ranking().size());
    file.ranking().stream().limit(SHOWN).forEach(this::ranked);
  }

  private void ranked(AssessmentFile.Ranked ranked) {
    line("assess.ranked", amounts.points(ranked.points()), ranked.proposal());
    page.detail(names.work(ranked.proposal()));
    reasons.because(ranked.because()).forEach(page::detail);
  }

  private void line(String key, Object... args) {
    page.line(texts.get(key, args));
  }
}
