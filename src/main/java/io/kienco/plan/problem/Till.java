package io.kienco.plan.problem;

/** Takes payments as a {@link Way} reckons them. */
@FunctionalInterface
public interface Till {

  void take(Payer payer, int year, long amount);
}
