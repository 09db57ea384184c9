package io.kienco.report.document;

import io.kienco.report.Texts;
import io.kienco.report.document.answers.AllowanceReport;
import io.kienco.report.document.answers.ComparisonReport;
import io.kienco.report.document.answers.ImpactReport;
import io.kienco.report.document.answers.SweepReport;
import io.kienco.report.document.content.AllocationReport;
import io.kienco.report.document.content.DataQuality;
import io.kienco.report.document.content.Scorecards;
import io.kienco.report.document.form.CsvForm;
import io.kienco.report.document.form.HtmlForm;
import io.kienco.report.document.form.PdfForm;
import io.kienco.report.document.form.Template;
import io.kienco.report.document.form.Watch;
import io.kienco.report.document.form.WorkbookForm;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The one door: a subject in, the bytes of a report out. */
public final class Reports {

  private Reports() {}

  /**
   * Writes a report; the same subject, kind, format, language and template give the same bytes.
   *
   * @param language {@code vi} or {@code en}
   * @param template {@link Template#DEFAULT}, or an office's own
   * @param watch {@link Watch#NONE}, or who follows and may stop it
   * @throws io.kienco.report.document.form.BadTemplate when the template cannot be used
   * @throws java.util.concurrent.CancellationException when it was stopped
   */
  public static void write(
      Subject subject,
      ReportKind kind,
      ReportFormat format,
      String language,
      Template template,
      OutputStream out,
      Watch watch)
      throws IOException {
    Texts texts = Texts.in(language);
    Paper paper = template.arranged(paper(subject, kind, texts));
    switch (format) {
      case HTML -> out.write(html(paper, template, texts).getBytes(StandardCharsets.UTF_8));
      case PDF -> new PdfForm(watch).write(paper, new HtmlForm(texts).of(paper, template), out);
      case XLSX -> new WorkbookForm(texts, watch).write(paper, out);
      case CSV -> new CsvForm(watch).write(paper, out);
    }
  }

  /** Columns of the report's own table, from which a reader may choose. */
  public static List<Column> columns(Subject subject, ReportKind kind, String language) {
    return paper(subject, kind, Texts.in(language)).mainTable().columns();
  }

  /** Ids of columns that a reader may name: of the report's own tables, on paper and as a list. */
  public static SortedSet<String> choices(Subject subject, ReportKind kind, String language) {
    return paper(subject, kind, Texts.in(language))
        .tables()
        .filter(table -> kind.tables().contains(table.id()))
        .flatMap(table -> table.columns().stream())
        .map(Column::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String html(Paper paper, Template template, Texts texts) {
    return "<!DOCTYPE html>\n" + new HtmlForm(texts).of(paper, template);
  }

  private static Paper paper(Subject subject, ReportKind kind, Texts texts) {
    if (kind.ofPlan() && subject instanceof Subject.OfPlan of) {
      return ofPlan(of, kind, texts);
    }
    if (kind == ReportKind.SCORECARDS && subject instanceof Subject.OfSchool of) {
      return Scorecards.of(of.plan(), of.assessment(), List.of(of.school()), texts);
    }
    if (kind == ReportKind.COMPARISON && subject instanceof Subject.OfPlans of) {
      return ComparisonReport.of(of.plans(), of.comparison(), of.assessment(), texts);
    }
    if (kind == ReportKind.SWEEP && subject instanceof Subject.OfSweep of) {
      return SweepReport.of(of.sweep(), of.scenario(), of.assessment(), texts);
    }
    if (kind == ReportKind.IMPACT && subject instanceof Subject.OfImpact of) {
      return ImpactReport.of(of.impact(), of.scenario(), of.before(), of.after(), texts);
    }
    if (kind == ReportKind.ALLOWANCES && subject instanceof Subject.OfAllowances of) {
      return AllowanceReport.of(of.bill(), of.scenario(), of.assessment(), texts);
    }
    throw new IllegalArgumentException("a report " + kind + " is not of " + subject.getClass());
  }

  private static Paper ofPlan(Subject.OfPlan of, ReportKind kind, Texts texts) {
    return switch (kind) {
      case SCORECARDS -> Scorecards.of(of.plan(), of.assessment(), texts);
      case DATA_QUALITY -> DataQuality.of(of.plan(), of.assessment(), of.issues(), texts);
      default ->
          AllocationReport.of(of.plan(), of.assessment(), of.issues(), of.boundaries(), texts);
    };
  }
}
