package io.kienco.plan.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kienco.data.DatasetReader;
import io.kienco.generate.Main;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.plan.price.Prices;
import io.kienco.plan.price.Pricing;
import io.kienco.plan.price.Values;
import io.kienco.plan.problem.Part;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.ProblemMaker;
import io.kienco.plan.problem.Promises;
import io.kienco.plan.problem.Question;
import io.kienco.plan.problem.Shape;
import io.kienco.policy.Rulebook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnealTest {

  @TempDir Path folder;

  @Test
  void whatItKeepsCountOfIsWhatAFreshSumGives() {
    Main.main(new String[] {"commune", "7", folder.toString()});
    Portfolio portfolio = DatasetReader.read(folder).portfolio();
    Scenario scenario = Scenario.DEFAULT;
    Question question =
        new Question(
            Rulebook.read(Path.of("rules"), List.of())
                .rulebook()
                .assess(portfolio, scenario.asOfIn(portfolio), scenario.horizonIn(portfolio)),
            scenario,
            Promises.NONE);
    Problem whole = ProblemMaker.make(question, Shape.LOOSE);
    Prices prices = Pricing.find(whole, null, Pricing.hard(whole), () -> false);
    Part part = Part.all(whole);
    Problem problem = part.problem;
    double[] price = part.prices(prices.price());
    double stake = Values.meanStake(whole);
    State start = Start.from(part, prices);
    Core core = Core.within(problem, price, stake, start);
    Anneal anneal = new Anneal(problem, core, Weights.of(problem, price, stake), 1);
    anneal.run(start, -1, 0, 1e-2 * stake, 1e-3 * stake, 100_000);
    State fresh = new State(problem, anneal.state.chosen());
    assertArrayEquals(fresh.usage, anneal.state.usage);
    assertEquals(fresh.benefit(), anneal.state.benefit());
  }
}
