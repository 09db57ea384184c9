package io.kienco.api;

import io.javalin.http.Context;
import io.kienco.report.document.ReportFormat;
import io.kienco.report.document.ReportKind;
import io.kienco.report.document.Reports;
import io.kienco.report.document.Subject;
import io.kienco.report.document.form.Template;
import io.kienco.report.document.form.Watch;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** Sends a report as the report room writes it: {@code format}, {@code lang}, within a time. */
final class ReportAnswer {

  private static final long NANOS = 90_000_000_000L;

  private ReportAnswer() {}

  private enum Tongue {
    VI,
    EN
  }

  /** A report that a plan can have, as {@code data-quality} or {@code data_quality}. */
  static ReportKind kind(Context context) {
    String asked = context.queryParam("kind");
    List<ReportKind> kinds =
        Arrays.stream(ReportKind.values())
            .filter(k -> k.ofPlan() || k == ReportKind.ALLOWANCES)
            .toList();
    return asked == null
        ? ReportKind.ALLOCATION
        : kinds.stream()
            .filter(k -> k.code().equalsIgnoreCase(asked.replace('_', '-')))
            .findFirst()
            .orElseThrow(() -> Problem.of(Trouble.PARAMETER_WRONG, "kind", null, "kind", kinds));
  }

  static void write(Context context, Subject subject, ReportKind kind, String name)
      throws IOException {
    ReportFormat format = Lists.choice(context, "format", ReportFormat.class, ReportFormat.PDF);
    Path file = Files.createTempFile("report", "." + format.code());
    try {
      fill(context, subject, kind, format, file);
      send(context, format, name, file);
    } catch (CancellationException e) {
      throw Problem.of(Trouble.TAKES_TOO_LONG);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void fill(
      Context context, Subject subject, ReportKind kind, ReportFormat format, Path file)
      throws IOException {
    long end = System.nanoTime() + NANOS;
    Watch watch = new Watch(pages -> {}, () -> System.nanoTime() > end);
    Template template = template(context, subject, kind);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      Reports.write(subject, kind, format, language(context), template, out, watch);
    }
  }

  /** From the disk: no answer is held in memory for as long as a slow reader takes. */
  private static void send(Context context, ReportFormat format, String name, Path file)
      throws IOException {
    context
        .contentType(format.mediaType())
        .header("Content-Disposition", "inline; filename=\"" + name + "." + format.code() + "\"")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox")
        .result(Files.newInputStream(file));
  }

  /** {@code columns=number,work,total}: of the report's own table, in this order. */
  private static Template template(Context context, Subject subject, ReportKind kind) {
    String asked = context.queryParam("columns");
    Template template = Template.DEFAULT;
    if (asked != null && !asked.isBlank()) {
      List<String> columns = List.of(asked.split(","));
      Set<String> known = Reports.choices(subject, kind, language(context));
      if (!known.containsAll(columns)) {
        throw Problem.of(Trouble.PARAMETER_WRONG, "columns", null, "columns", known);
      }
      for (String table : kind.tables()) {
        template = template.withColumns(table, columns);
      }
    }
    return template;
  }

  static String language(Context context) {
    String asked = context.queryParam("lang");
    return asked == null
        ? Language.of(context).language()
        : PlanView.lower(Lists.choice(asked, "lang", Tongue.class));
  }
}
