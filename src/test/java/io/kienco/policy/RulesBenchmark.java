package io.kienco.policy;

import io.kienco.model.Finding;
import io.kienco.model.Portfolio;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The whole rulebook over a country's schools, beside a plain Java loop; and many reloads. */
final class RulesBenchmark {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Path RULES = Path.of("rules");

  private RulesBenchmark() {}

  /** Arguments: number of schools (52000), number of reloads (200). */
  public static void main(String[] args) {
    int schools = args.length > 0 ? Integer.parseInt(args[0]) : 52_000;
    int reloads = args.length > 1 ? Integer.parseInt(args[1]) : 200;
    Portfolio portfolio = SamplePortfolio.of(schools, 1);
    Rulebook rulebook = Rulebook.read(RULES, List.of()).rulebook();
    int rules = rulebook.files().stream().mapToInt(f -> f.criteria().size()).sum();
    say("%d rules, %d schools and as many proposals", rules, schools);
    PlainLoop loop = new PlainLoop(rulebook, DAY);
    for (int run = 1; run <= 8; run++) {
      time("plain loop", () -> loop.findings(portfolio, portfolio.info().horizon()));
      time("engine", () -> rulebook.assess(portfolio, DAY, portfolio.info().horizon()).findings());
    }
    reload(reloads);
  }

  private static void time(String what, Supplier<List<Finding>> work) {
    System.gc();
    long start = System.nanoTime();
    long cpu = processCpu();
    int findings = work.get().size();
    say(
        "%-10s %8.0f ms, %8.0f ms of processor, %d findings",
        what, (System.nanoTime() - start) / 1e6, (processCpu() - cpu) / 1e6, findings);
  }

  private static void reload(int times) {
    List<Double> milliseconds = new ArrayList<>();
    for (int i = 0; i <= times; i++) {
      long start = System.nanoTime();
      Rulebook.read(RULES, List.of());
      milliseconds.add((System.nanoTime() - start) / 1e6);
      if (i % 50 == 0) {
        System.gc();
        Runtime now = Runtime.getRuntime();
        long megabytes = (now.totalMemory() - now.freeMemory()) >> 20;
        say("after %3d reloads %4d MB, last reload %.0f ms", i, megabytes, milliseconds.get(i));
      }
    }
    milliseconds.sort(null);
    say("median reload %.0f ms", milliseconds.get(milliseconds.size() / 2));
  }

  private static long processCpu() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return system instanceof com.sun.management.OperatingSystemMXBean os
        ? os.getProcessCpuTime()
        : 0;
  }

  private static void say(String text, Object... args) {
    System.out.println(String.format(Locale.ROOT, text, args));
  }
}
