package io.kienco.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.model.Scenario;
import io.kienco.plan.price.Bound;
import io.kienco.plan.price.Values;
import io.kienco.plan.problem.Part;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.ProblemMaker;
import io.kienco.plan.problem.Promises;
import io.kienco.plan.problem.Question;
import io.kienco.plan.problem.Shape;
import io.kienco.plan.search.State;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A problem, the same written out, and its undecided part say the same of a plan. */
class PartTest {

  private final Random random = new Random(7);
  private Problem whole;

  @BeforeEach
  void makeProblem() {
    Sample sample = new Sample(2026, 300, 250, 400);
    for (int i = 1; i <= 12; i++) {
      String group = i % 4 == 0 ? "G" : null;
      sample.proposal("P" + i, 20 + random.nextInt(100), 1000 + random.nextInt(9000), group);
    }
    sample.proposal("Q", 40, 3000, null, "P1");
    whole =
        ProblemMaker.make(
            new Question(sample.assessment(), withFloors(), Promises.NONE), Shape.STRICT);
  }

  private static Scenario withFloors() {
    return Sample.scenario(Set.of(), 4)
        .with(
            s ->
                s.floors =
                    List.of(
                        new Scenario.Floor(
                            "third", Map.of("id", "P3"), "spend", new BigDecimal("0.05")),
                        new Scenario.Floor(
                            "fifth", Map.of("id", "P5"), "benefit", new BigDecimal("0.04"))));
  }

  @Test
  void whatIsWrittenOutUsesTheSameOfEveryRow() {
    Problem written = Part.all(whole).problem;
    assertTrue(written.isWrittenOut());
    for (int run = 0; run < 200; run++) {
      int[] chosen = anything(whole);
      State compact = new State(whole, chosen);
      State plain = new State(written, chosen);
      assertEquals(plain.benefit(), compact.benefit());
      for (int r = 0; r < whole.rows.size(); r++) {
        assertEquals(plain.usage(r), compact.usage(r), whole.rows.get(r).toString());
      }
    }
  }

  @Test
  void theSamePricesProveTheSameBound() {
    Problem written = Part.all(whole).problem;
    for (int run = 0; run < 50; run++) {
      long[] prices = random.longs(whole.rows.size(), 0, 2_000_000).toArray();
      assertEquals(Bound.of(written, prices, 1000), Bound.of(whole, prices, 1000));
    }
  }

  @Test
  void whatKeepsTheRowsOfThePartKeepsThoseOfTheWhole() {
    int kept = 0;
    for (int run = 0; run < 3000; run++) {
      double slack = 2 * random.nextDouble() - 0.5;
      Part part =
          Part.undecided(whole, anything(whole), choicesKept(), sums(anything(whole)), slack);
      int[] chosen = anything(part.problem);
      if (new State(part.problem, chosen).feasible()) {
        kept++;
        assertTrue(new State(whole, part.whole(chosen)).feasible());
      }
    }
    assertTrue(kept > 20, kept + " plans kept the rows");
  }

  @Test
  void thePartIsChargedAsTheWholeIs() {
    double[] price = random.doubles(whole.rows.size(), 0, 5).toArray();
    double[] charge = whole.matrix.charges(price);
    Part part = Part.undecided(whole, anything(whole), choicesKept(), sums(anything(whole)), 0);
    int[] chosen = anything(part.problem);
    int[] all = part.whole(chosen);
    for (int k = 0; k < chosen.length; k++) {
      double here = Values.of(part.problem, part.prices(price), chosen[k]);
      assertEquals(Values.of(whole, charge, all[part.unit(k)]), here, 1e-6);
    }
  }

  private double[] sums(int[] chosen) {
    double[] sums = new double[whole.matrix.sums()];
    for (int choice : chosen) {
      for (int e = whole.entryStart[choice]; e < whole.entryStart[choice + 1]; e++) {
        sums[whole.row[e]] += whole.amount[e];
      }
    }
    return sums;
  }

  private int[] anything(Problem problem) {
    int[] chosen = new int[problem.units()];
    for (int u = 0; u < chosen.length; u++) {
      int size = problem.unitStart[u + 1] - problem.unitStart[u];
      chosen[u] = problem.unitStart[u] + random.nextInt(size);
    }
    return chosen;
  }

  private BitSet choicesKept() {
    BitSet kept = new BitSet();
    for (int c = 0; c < whole.choices(); c++) {
      kept.set(c, random.nextInt(3) > 0);
    }
    return kept;
  }
}
