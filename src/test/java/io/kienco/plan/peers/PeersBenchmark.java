package io.kienco.plan.peers;

import com.google.ortools.Loader;
import io.kienco.data.DatasetReader;
import io.kienco.data.ScenarioReader;
import io.kienco.generate.Main;
import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.plan.Planner;
import io.kienco.plan.explain.Certificates;
import io.kienco.plan.problem.Part;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.ProblemMaker;
import io.kienco.plan.problem.Question;
import io.kienco.policy.Rulebook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Plans a generated instance, then gives the same problem, at the levels that the plan reached, to
 * general solvers. Prints a line of CSV for each: set, seed, who, seconds, benefit, bound, gap.
 */
public final class PeersBenchmark {

  private PeersBenchmark() {}

  /**
   * Arguments: set, first seed, last seed, our seconds, and the peers' seconds (0: without them).
   */
  public static void main(String[] args) throws IOException {
    Loader.loadNativeLibraries();
    System.out.println("set,seed,who,seconds,benefit,bound,gap_percent");
    for (long seed = Long.parseLong(args[1]); seed <= Long.parseLong(args[2]); seed++) {
      Path folder = Files.createTempDirectory("kienco-benchmark");
      Main.main(new String[] {args[0], "" + seed, folder.toString()});
      run(args[0] + "," + seed, folder, new BigDecimal(args[3]), Double.parseDouble(args[4]));
    }
  }

  private static void run(String name, Path folder, BigDecimal ours, double theirs) {
    Portfolio portfolio = DatasetReader.read(folder).portfolio();
    Scenario scenario =
        ScenarioReader.read(folder.resolve("scenario.json"), portfolio)
            .scenario()
            .with(s -> s.solve = new Scenario.Solve(null, ours, 1));
    Assessment assessment =
        Rulebook.read(Path.of("rules"), List.of())
            .rulebook()
            .assess(portfolio, scenario.asOfIn(portfolio), scenario.horizonIn(portfolio));
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
      peers(name, problem(new Question(assessment, scenario, Set.of()), plan), theirs);
    }
  }

  private static Peer.Figures figures(Plan.Summary summary) {
    return new Peer.Figures(summary.benefit(), summary.bound());
  }

  private static Problem problem(Question question, Plan plan) {
    return Part.all(ProblemMaker.make(question, Certificates.shape(plan.certificate()))).problem;
  }

  private static void peers(String name, Problem problem, double seconds) {
    for (Peer peer : List.of(new CpSatPeer(), new ScipPeer(), new HighsPeer())) {
      double start = now();
      Peer.Figures figures = peer.solve(problem, seconds);
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
