package io.kienco.plan.peers;

import io.kienco.model.Assessment;
import io.kienco.model.Envelope;
import io.kienco.model.Plan;
import io.kienco.model.Scenario;
import io.kienco.plan.Planner;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What if one ceiling were 5 % lower or higher: plans a province, then again from that plan for
 * each of a few ceilings, in the same process, as the service does. Prints a line of CSV for each;
 * seconds of the processor are those of all threads.
 */
public final class WhatIfBenchmark {

  private static final BigDecimal FIRST_WORK = new BigDecimal("0.5");
  private static final double[] MOVED = {0.95, 1.05};

  private WhatIfBenchmark() {}

  /** Arguments: first seed, last seed, and the seconds of each what-if. */
  public static void main(String[] args) throws IOException {
    System.out.println("seed,ceiling,times,seconds,processor,gap_percent");
    for (long seed = Long.parseLong(args[0]); seed <= Long.parseLong(args[1]); seed++) {
      Instance instance = Instance.of("province", seed);
      Scenario first = instance.solved(new Scenario.Solve(FIRST_WORK, null, 1));
      Plan before = plan(instance.assessment(), first, null);
      for (String fund : List.of("programme", "province")) {
        for (double times : MOVED) {
          ask(seed, instance, before, fund, times, new BigDecimal(args[2]));
        }
      }
    }
  }

  private static void ask(
      long seed, Instance instance, Plan before, String fund, double times, BigDecimal seconds) {
    int year = instance.assessment().horizon().first() + 2;
    Scenario.Ceiling moved =
        new Scenario.Ceiling(fund, year, (long) (ceiling(instance, fund, year) * times));
    Scenario scenario =
        instance
            .solved(new Scenario.Solve(null, seconds, 1))
            .with(s -> s.envelopes = new Scenario.Money(Map.of(), List.of(moved)));
    long start = System.nanoTime();
    long processor = processor();
    Plan plan = plan(instance.assessment(), scenario, before);
    System.out.printf(
        Locale.ROOT,
        "%d,%s %d,%.2f,%.2f,%.2f,%.4f%n",
        seed,
        fund,
        year,
        times,
        (System.nanoTime() - start) / 1e9,
        (processor() - processor) / 1e9,
        100 * plan.summary().gap());
  }

  /** All threads, compiling and collecting too. */
  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long ceiling(Instance instance, String fund, int year) {
    return instance.assessment().portfolio().envelopes().stream()
        .filter(e -> e.fundId().equals(fund) && e.year() == year)
        .mapToLong(Envelope::ceilingVnd)
        .findFirst()
        .orElseThrow();
  }

  private static Plan plan(Assessment assessment, Scenario scenario, Plan warm) {
    return Planner.plan(assessment, scenario, null, warm, progress -> {}, () -> false);
  }
}
