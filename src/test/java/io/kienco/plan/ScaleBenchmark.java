package io.kienco.plan;

import io.kienco.data.DatasetReader;
import io.kienco.data.ScenarioReader;
import io.kienco.model.Assessment;
import io.kienco.model.Citation;
import io.kienco.model.Finding;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import io.kienco.model.Scenario;
import io.kienco.model.School;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Plans a generated dataset under its own scenario and says how long it took and how near it came.
 * Points are given in one pass here, so that sizes are compared that no rule engine need hold.
 */
public final class ScaleBenchmark {

  private static final Citation GIVEN = new Citation("given", "benchmark", null, "in_force");

  private ScaleBenchmark() {}

  /**
   * Arguments: folders of {@code io.kienco.generate.Main} with commas between, the first of them
   * planned by a JVM that has compiled nothing yet, and seconds to solve; or the folders, {@code
   * work} and an amount of work, which does not hang on how busy the machine is.
   */
  public static void main(String[] args) {
    for (String folder : args[0].split(",")) {
      System.err.println(folder);
      run(Path.of(folder), solve(args));
    }
  }

  private static void run(Path folder, Scenario.Solve solving) {
    long start = System.nanoTime();
    Portfolio portfolio = DatasetReader.read(folder).portfolio();
    Scenario scenario =
        ScenarioReader.read(folder.resolve("scenario.json"), portfolio)
            .scenario()
            .with(s -> s.solve = solving);
    System.err.printf(Locale.ROOT, "read %.1f s%n", seconds(start));
    Assessment assessment = assessment(portfolio);
    long solve = System.nanoTime();
    long cpu = processor();
    Plan plan =
        Planner.plan(
            assessment,
            scenario,
            p ->
                System.err.printf(
                    Locale.ROOT,
                    "%7.2f s, %7.2f of processor: %s %d, at most %d, gap %.4f %%%n",
                    p.seconds(),
                    (processor() - cpu) / 1e9,
                    p.phase(),
                    p.benefit(),
                    p.bound(),
                    100 * p.gap()),
            () -> false);
    System.err.println("proposals,seconds,processor_seconds,gap_percent,peak_megabytes");
    System.out.printf(
        Locale.ROOT,
        "%d,%.2f,%.2f,%.4f,%d%n",
        portfolio.proposals().size(),
        seconds(solve),
        (processor() - cpu) / 1e9,
        100 * plan.summary().gap(),
        peakMegabytes());
    long verify = System.nanoTime();
    boolean holds = PlanVerifier.verify(assessment, plan).holds();
    System.err.printf(Locale.ROOT, "verified %s in %.1f s%n", holds, seconds(verify));
  }

  private static Scenario.Solve solve(String[] args) {
    return args.length > 2
        ? new Scenario.Solve(new BigDecimal(args[2]), null, 1)
        : new Scenario.Solve(null, new BigDecimal(args[1]), 1);
  }

  /** Nanoseconds of all threads so far, compiling and collecting included. */
  private static long processor() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static long peakMegabytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        >> 20;
  }

  private static Assessment assessment(Portfolio portfolio) {
    Map<String, School> schools = portfolio.schoolsByCode();
    List<Finding> findings = new ArrayList<>();
    for (Proposal proposal : portfolio.proposals()) {
      findings.add(
          new Finding.Points(proposal.id(), points(schools.get(proposal.schoolCode())), GIVEN));
      if (proposal.measure().equals("border_boarding_school")) {
        findings.add(new Finding.Mandate(proposal.id(), 2030, GIVEN));
      }
    }
    LocalDate day = LocalDate.of(portfolio.info().horizon().first(), 1, 1);
    return new Assessment(
        portfolio, day, portfolio.info().horizon(), "benchmark", List.of(), findings);
  }

  /**
   * Thousandths: 5, and 3 for each temporary room, and 4 for each grade below A; 30 at a border.
   */
  private static long points(School school) {
    int below = school == null ? 0 : school.conditionGrade().charAt(0) - 'A';
    return school == null ? 30_000 : 1000L * (5 + 3 * school.roomsTemporary() + 4 * below);
  }
}
