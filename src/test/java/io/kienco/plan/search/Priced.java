package io.kienco.plan.search;

import io.kienco.generate.Main;
import io.kienco.plan.price.Prices;
import io.kienco.plan.price.Pricing;
import io.kienco.plan.price.Values;
import io.kienco.plan.problem.Part;
import io.kienco.plan.problem.ProblemMaker;
import io.kienco.plan.problem.Question;
import io.kienco.plan.problem.Questions;
import io.kienco.plan.problem.Shape;
import java.nio.file.Path;

/** A generated set with its prices and the plan that they give. */
record Priced(Part part, double[] price, double stake, State start) {

  static Priced of(String set, long seed, Path folder) {
    Main.main(new String[] {set, "" + seed, folder.toString()});
    Question question = Questions.of(folder);
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
