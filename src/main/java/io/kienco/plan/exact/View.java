package io.kienco.plan.exact;

/**
 * What some prices say that a plan can come to: with these choices no more than all that is apart
 * from them and what each is worth, in thousandths.
 *
 * @param apart the rest of the plan, and what its rows are worth
 * @param worth of each choice
 */
public record View(double apart, double[] worth) {

  /** What it says of a choice of each unit. */
  public double of(int[] chosen) {
    double sum = apart;
    for (int choice : chosen) {
      sum += worth[choice];
    }
    return sum;
  }
}
