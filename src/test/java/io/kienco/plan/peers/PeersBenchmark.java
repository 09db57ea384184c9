package io.kienco.plan.peers;

import com.google.ortools.Loader;
import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Scenario;
import io.kienco.plan.Planner;
import io.kienco.plan.explain.Certificates;
import io.kienco.plan.problem.Part;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.ProblemMaker;
import io.kienco.plan.problem.Promises;
import io.kienco.plan.problem.Question;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Plans a generated instance, then gives the same problem, at the levels that the plan reached, to
 * general solvers. Prints a line of CSV for each: set, seed, who, seconds, benefit, bound, gap.
 */
public final class PeersBenchmark {

  /** Above so many units floors are given as shares of one column, which keeps the sheet thin. */
  private static final int WRITTEN_OUT = 20_000;

  private static final long WARM_UP = 201;

  private PeersBenchmark() {}

  /**
   * Arguments: set, first seed, last seed, our seconds, and the peers' seconds (0: without them).
   */
  public static void main(String[] args) throws IOException {
    Loader.loadNativeLibraries();
    if (!args[0].equals("country")) {
      warmUp(args[0]);
    }
    System.out.println("set,seed,who,seconds,benefit,bound,gap_percent");
    for (long seed = Long.parseLong(args[1]); seed <= Long.parseLong(args[2]); seed++) {
      Instance instance = Instance.of(args[0], seed);
      run(args[0] + "," + seed, instance, new BigDecimal(args[3]), Double.parseDouble(args[4]));
    }
  }

  /** A running service has compiled what it needs; so has this, on a seed that is not told. */
  private static void warmUp(String set) throws IOException {
    for (long seed = WARM_UP; seed < WARM_UP + 3; seed++) {
      Instance instance = Instance.of(set, seed);
      Scenario scenario = instance.solved(new Scenario.Solve(null, BigDecimal.valueOf(4), 1));
      Planner.plan(instance.assessment(), scenario, p -> {}, () -> false);
    }
  }

  private static void run(String name, Instance instance, BigDecimal ours, double theirs) {
    Assessment assessment = instance.assessment();
    Scenario scenario = instance.solved(new Scenario.Solve(null, ours, 1));
    double start = now();
    double[] first = {Double.NaN, Double.NaN};
    Plan plan =
        Planner.plan(
            assessment,
            scenario,
            p -> {
              if (Double.isNaN(first[0])) {
                first[0] = p.seconds();
                first[1] = p.benefit();
              }
            },
            () -> false);
    double taken = now() - start;
    Plan.Summary s = plan.summary();
    print(name, "first plan", first[0], new Peer.Figures(first[1], s.bound()));
    print(name, s.optimal() ? "kienco (proven)" : "kienco", taken, figures(s));
    if (theirs > 0) {
      peers(name, problem(new Question(assessment, scenario, Promises.NONE), plan), theirs);
    }
  }

  private static Peer.Figures figures(Plan.Summary summary) {
    return new Peer.Figures(summary.benefit(), summary.bound());
  }

  private static Problem problem(Question question, Plan plan) {
    Problem problem = ProblemMaker.make(question, Certificates.shape(plan.certificate()));
    return problem.units() > WRITTEN_OUT ? problem : Part.all(problem).problem;
  }

  private static void peers(String name, Problem problem, double seconds) {
    Sheet sheet = new Sheet(problem);
    for (Peer peer : List.of(new CpSatPeer(), new ScipPeer(), new HighsPeer())) {
      double start = now();
      Peer.Figures figures = peer.solve(sheet, seconds);
      print(name, peer.name(), now() - start, figures);
    }
  }

  private static void print(String name, String who, double seconds, Peer.Figures figures) {
    System.out.printf(
        Locale.ROOT,
        "%s,%s,%.2f,%.0f,%.0f,%.4f%n",
        name,
        who,
        seconds,
        figures.benefit(),
        figures.bound(),
        figures.gapPercent());
  }

  private static double now() {
    return System.nanoTime() / 1e9;
  }
}
