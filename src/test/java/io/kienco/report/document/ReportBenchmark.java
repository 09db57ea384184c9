package io.kienco.report.document;

import io.kienco.data.DatasetReader;
import io.kienco.data.DatasetReading;
import io.kienco.data.PlanReader;
import io.kienco.model.Assessment;
import io.kienco.model.Boundaries;
import io.kienco.model.Plan;
import io.kienco.policy.Rulebook;
import io.kienco.report.document.form.Template;
import io.kienco.report.document.form.Watch;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Every report of a plan, each several times: how long, how large, how much memory. */
final class ReportBenchmark {

  private ReportBenchmark() {}

  /**
   * Arguments: dataset folder, its plan.json, folder for the reports, rounds (3), pattern of
   * KIND.FORMAT.
   */
  public static void main(String[] args) throws IOException {
    DatasetReading reading = DatasetReader.read(Path.of(args[0]));
    Plan plan = PlanReader.read(Path.of(args[1])).plan();
    Path folder = Files.createDirectories(Path.of(args[2]));
    int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 3;
    Assessment assessment =
        Rulebook.read(Path.of("rules"), plan.scenario().overlays())
            .rulebook()
            .assess(
                reading.portfolio(),
                plan.scenario().asOfIn(reading.portfolio()),
                plan.scenario().horizonIn(reading.portfolio()));
    Subject subject = new Subject.OfPlan(plan, assessment, reading.issues(), Boundaries.NONE);
    for (ReportKind kind : ReportKind.values()) {
      for (ReportFormat format : List.of(ReportFormat.values())) {
        boolean asked = args.length < 5 || (kind + "." + format).matches(args[4]);
        if (kind.ofPlan() && asked) {
          for (int round = 0; round < rounds; round++) {
            time(subject, kind, format, folder.resolve(kind + "." + format));
          }
        }
      }
    }
  }

  private static void time(Subject subject, ReportKind kind, ReportFormat format, Path file)
      throws IOException {
    long start = System.nanoTime();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try (OutputStream out = Files.newOutputStream(file)) {
      Reports.write(subject, kind, format, "vi", Template.DEFAULT, out, Watch.NONE);
    }
    System.out.printf(
        "%-12s %-4s %6.2f s, %6.2f s of processor, %,d bytes%n",
        kind,
        format,
        (System.nanoTime() - start) / 1e9,
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9,
        Files.size(file));
  }
}
