package io.kienco.api;

import io.javalin.http.Context;
import io.kienco.model.Plan;
import io.kienco.report.document.ReportFormat;
import io.kienco.report.document.ReportKind;
import io.kienco.report.document.Reports;
import io.kienco.report.document.Subject;
import io.kienco.report.document.form.Template;
import io.kienco.report.document.form.Watch;
import io.kienco.store.Plans;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CancellationException;

/** A plan's reports, as the report room writes them. */
final class ReportRoutes {

  private static final long NANOS = 90_000_000_000L;

  private final Rooms rooms;

  ReportRoutes(Rooms rooms) {
    this.rooms = rooms;
  }

  void plan(Context context) throws IOException {
    Plans.Row row = new Asking(rooms).done(Rooms.id(context));
    ReportKind kind = Lists.choice(context, "kind", ReportKind.class, ReportKind.ALLOCATION);
    ReportFormat format = Lists.choice(context, "format", ReportFormat.class, ReportFormat.PDF);
    Plan plan = rooms.library().plan(row.result());
    Subject subject =
        new Subject.OfPlan(
            plan,
            rooms
                .library()
                .assessment(row.made().datasetBundle(), row.made().rulesBundle(), plan.scenario()),
            rooms.library().inspection(row.made().datasetBundle()).issues());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long end = System.nanoTime() + NANOS;
    Watch watch = new Watch(pages -> {}, () -> System.nanoTime() > end);
    try {
      Reports.write(subject, kind, format, language(context), Template.DEFAULT, bytes, watch);
    } catch (CancellationException e) {
      throw Problem.of(Trouble.TAKES_TOO_LONG);
    } catch (IllegalArgumentException e) {
      throw Problem.of(Trouble.PARAMETER_WRONG, "format", null, "format", "pdf, html");
    }
    String name = row.id() + "." + format.code();
    context
        .contentType(format.mediaType())
        .header("Content-Disposition", "inline; filename=\"" + name + "\"")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox")
        .result(bytes.toByteArray());
  }

  private static String language(Context context) {
    String asked = context.queryParam("lang");
    return asked == null
        ? Language.of(context).language()
        : PlanView.lower(Lists.choice(asked, "lang", Tongue.class));
  }

  private enum Tongue {
    VI,
    EN
  }
}
