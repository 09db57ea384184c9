package io.kienco.ask;

import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Risk;
import io.kienco.model.Sweep;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** How long the answers take in a warm JVM, with the plan and the assessment at hand. */
record AnswerTimes(Assessment assessment, Plan plan) {

  void print() {
    why();
    draws();
    sweep();
    sweep();
  }

  /** Of every deferred proposal, the slowest told. */
  private void why() {
    double slowest = 0;
    long start = System.nanoTime();
    for (Plan.Deferral deferral : plan.deferred()) {
      long one = System.nanoTime();
      WhyNot.of(assessment, plan, deferral.proposal());
      slowest = Math.max(slowest, millis(one));
    }
    double mean = millis(start) / plan.deferred().size();
    say("why: mean %.2f ms, slowest %.1f ms of %d", mean, slowest, plan.deferred().size());
  }

  private void draws() {
    long start = System.nanoTime();
    Risk.Terms terms = new Risk.Terms(1000, 1, new BigDecimal("0.2"), Map.of());
    new Draws(assessment.portfolio(), plan, terms).envelopes();
    say("1,000 draws: %.0f ms", millis(start));
  }

  private void sweep() {
    Sweep.Range range =
        new Sweep.Range(Sweep.What.MONEY, null, new BigDecimal("0.5"), new BigDecimal("1.5"), 21);
    long start = System.nanoTime();
    Sweep sweep = Sweeper.sweep(assessment, plan.scenario(), range, null, s -> {}, () -> false);
    double worst = sweep.points().stream().mapToDouble(Sweep.Point::gap).max().orElse(0);
    say("21 points: %.1f s, worst gap %.3f %%", millis(start) / 1000, 100 * worst);
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  private static void say(String text, Object... args) {
    System.out.println(String.format(Locale.ROOT, text, args));
  }
}
