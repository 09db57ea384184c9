package io.kienco.ask;

import io.kienco.ask.TruthRun.Tried;
import io.kienco.data.DatasetReader;
import io.kienco.model.Assessment;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.model.Why.Kind;
import io.kienco.plan.Planner;
import io.kienco.policy.Rulebook;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Measures the answers on a dataset: how true, and how fast. Printed are tables for the docs. */
public final class AnswersBenchmark {

  private AnswersBenchmark() {}

  /**
   * {@code estimates DATASET MANY SEED WORK}: each estimate is put into the scenario and solved;
   * {@code smallest …}: and the smallest change that funds is looked for; {@code confirmed …}:
   * confirmed changes are solved again; {@code times DATASET 200 1 1}: how long answers take. A
   * sixth argument is the first to try of those drawn, so that a long run can be made in pieces.
   */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    Portfolio portfolio = DatasetReader.read(Path.of("datasets", args[1])).portfolio();
    BigDecimal work = new BigDecimal(args[4]);
    Scenario scenario =
        Scenario.DEFAULT.with(s -> s.solve = new Scenario.Solve(work, null, s.solve.seed()));
    Assessment assessment =
        Rulebook.read(Path.of("rules"), List.of())
            .rulebook()
            .assess(portfolio, scenario.asOfIn(portfolio), scenario.horizonIn(portfolio));
    Plan plan = Planner.plan(assessment, scenario, p -> {}, () -> false);
    if (args[0].equals("times")) {
      new AnswerTimes(assessment, plan).print();
      return;
    }
    TruthRun run = new TruthRun(assessment, plan, args[0].equals("smallest"));
    int first = args.length > 5 ? Integer.parseInt(args[5]) : 0;
    int many = Integer.parseInt(args[2]);
    Question question = args[0].equals("confirmed") ? run::confirmed : run::estimates;
    table(asked(TruthRun.drawn(plan, first, many, Long.parseLong(args[3])), question));
  }

  /** Two proposals at a time; each is asked alone, so that nothing hangs on which are. */
  private static List<Tried> asked(List<String> proposals, Question question)
      throws InterruptedException, ExecutionException {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Future<List<Tried>>> answers = new ArrayList<>();
      proposals.forEach(p -> answers.add(two.submit(() -> question.of(p))));
      List<Tried> all = new ArrayList<>();
      for (Future<List<Tried>> answer : answers) {
        answer.get().forEach(System.out::println);
        all.addAll(answer.get());
      }
      return all;
    } finally {
      two.shutdown();
    }
  }

  /** What is asked of one proposal. */
  private interface Question {
    List<Tried> of(String proposal);
  }

  private static void table(List<Tried> all) {
    for (Kind kind : Kind.values()) {
      List<Tried> these = all.stream().filter(t -> t.kind() == kind).toList();
      long right = these.stream().filter(Tried::right).count();
      double[] over =
          these.stream()
              .filter(t -> t.least() != null)
              .mapToDouble(Tried::overstated)
              .sorted()
              .toArray();
      System.out.printf(
          Locale.ROOT,
          "%s: %d offered, %d right, overstated at the median by %.1f %% (%d)%n",
          kind,
          these.size(),
          right,
          over.length == 0 ? Double.NaN : 100 * over[over.length / 2],
          over.length);
    }
  }
}
