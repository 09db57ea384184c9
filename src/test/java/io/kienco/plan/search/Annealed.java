package io.kienco.plan.search;

import io.kienco.plan.problem.Part;

/** A plan annealed again and again from where the last time ended: kicks without their kick. */
public final class Annealed {

  private static final int MOVES = 75_000;
  private static final int FEW = 500;
  private static final double HOT = 3e-3;
  private static final double COLD = 5e-5;

  private Annealed() {}

  /**
   * @param stake what a unit's choice is about, in the mean
   * @param exchanges whether two units may change together
   * @param moves how many changes to try in all
   */
  public static State best(
      Part part, double[] price, double stake, State start, boolean exchanges, double moves) {
    double reach = stake * (part.problem.units() < FEW ? 0.2 : 0.01);
    Core core = Core.within(part.problem, price, reach, start);
    CoreTable table = new CoreTable(part.problem, core, Weights.of(part.problem, price, stake));
    Anneal anneal = new Anneal(table, exchanges ? new Exchanges(table) : null, 1);
    State best = start;
    State last = start;
    for (double made = 0; made < moves; made += MOVES) {
      State found = anneal.cooled(last, -1, HOT * stake, COLD * stake, MOVES);
      last = found == null ? last : found;
      best = last.benefit() > best.benefit() ? last : best;
    }
    return best;
  }
}
