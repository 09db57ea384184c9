package io.kienco.plan.search;

import io.kienco.model.Scenario;
import io.kienco.plan.exact.Effort;
import java.math.BigDecimal;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;

/** How long to search: an amount of work, or until a time; either way until told to stop. */
public final class Budget {

  /** Moves that one unit of work buys: about ten seconds of a province on two cores. */
  private static final double MOVES = 20e6;

  /** The engine's own measure of as much work. */
  private static final double ENGINE_WORK = 2;

  private static final double BRIEF_WORK = 0.5;
  private static final long SEED = 1;

  /** Share of the time that prices may take. */
  private static final double LATE = 0.65;

  private final BooleanSupplier stop;
  private final long started = System.nanoTime();
  private final double seconds;
  private final double moves;
  private double spent;

  public Budget(Scenario.Solve solve, BooleanSupplier stop) {
    this.stop = stop;
    this.seconds =
        solve.seconds() == null ? Double.POSITIVE_INFINITY : solve.seconds().doubleValue();
    BigDecimal work = solve.work() == null ? BigDecimal.ONE : solve.work();
    this.moves = solve.seconds() == null ? work.doubleValue() * MOVES : Double.POSITIVE_INFINITY;
  }

  public double elapsed() {
    return (System.nanoTime() - started) / 1e9;
  }

  /** True when time is up or the user asked to stop. */
  public boolean over() {
    return stop.getAsBoolean() || elapsed() >= seconds;
  }

  /** True when prices must do as they are, so that a plan can still be made of them. */
  public boolean late() {
    return stop.getAsBoolean() || elapsed() >= LATE * seconds;
  }

  /** True when nothing more may be begun. */
  public boolean spent() {
    return spent >= moves || over();
  }

  void spend(double more) {
    spent += more;
  }

  /** Nothing more is to be begun. */
  void close() {
    spent = moves;
  }

  /** Counts the engine's work. */
  void spendEngine(double work) {
    spent += work / ENGINE_WORK * MOVES;
  }

  /** That share of the whole for the exact engine, or what is left. */
  Effort share(double share, long seed) {
    return new Effort(
        ENGINE_WORK * share * moves / MOVES,
        Math.min(share * seconds, seconds - elapsed()),
        seed,
        stop);
  }

  /** What is left for the exact engine. */
  Effort left(long seed) {
    double work = ENGINE_WORK * (moves - spent) / MOVES;
    return new Effort(work, seconds - elapsed(), seed, stop);
  }

  /** What a small problem's proof may take even where little work was asked for. */
  Effort brief(long seed) {
    double work = Double.isFinite(moves) ? BRIEF_WORK : moves;
    return new Effort(work, seconds - elapsed(), seed, stop);
  }

  /** That much work on choosing a few works, before the rest is begun. */
  Effort some(double work) {
    return new Effort(work, LATE * seconds - elapsed(), SEED, stop);
  }

  /** How much of the time left now has gone by, 0 to 1; always 0 where work is counted. */
  DoubleSupplier pace() {
    double begun = elapsed();
    double left = seconds - begun;
    return () -> Math.min(1, (elapsed() - begun) / left);
  }

  /** How much of the budget is used, 0 to 1. */
  public double share() {
    return Math.min(1, Math.max(spent / moves, elapsed() / seconds));
  }
}
