package io.kienco.plan.search;

import io.kienco.data.DatasetReader;
import io.kienco.generate.Main;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import io.kienco.plan.price.Prices;
import io.kienco.plan.price.Pricing;
import io.kienco.plan.price.Values;
import io.kienco.plan.problem.Part;
import io.kienco.plan.problem.ProblemMaker;
import io.kienco.plan.problem.Promises;
import io.kienco.plan.problem.Question;
import io.kienco.plan.problem.Shape;
import io.kienco.policy.Rulebook;
import java.nio.file.Path;
import java.util.List;

/** A generated set with its prices and the plan that they give. */
record Priced(Part part, double[] price, double stake, State start) {

  static Priced of(String set, long seed, Path folder) {
    Main.main(new String[] {set, "" + seed, folder.toString()});
    Portfolio portfolio = DatasetReader.read(folder).portfolio();
    Scenario scenario = Scenario.DEFAULT;
    Question question =
        new Question(
            Rulebook.read(Path.of("rules"), List.of())
                .rulebook()
                .assess(portfolio, scenario.asOfIn(portfolio), scenario.horizonIn(portfolio)),
            scenario,
            Promises.NONE);
    Part part = Part.all(ProblemMaker.make(question, Shape.LOOSE));
    Prices prices = Pricing.find(part.whole, null, Pricing.hard(part.whole), () -> false);
    State start = Start.from(part, prices);
    return new Priced(part, part.prices(prices.price()), Values.meanStake(part.whole), start);
  }

  CoreTable table() {
    Core core = Core.within(part.problem, price, stake, start);
    return new CoreTable(part.problem, core, Weights.of(part.problem, price, stake));
  }

  Anneal anneal(long seed) {
    CoreTable table = table();
    return new Anneal(table, new Exchanges(table), seed);
  }
}
