package io.kienco.plan.problem;

/** Takes payments as a {@link Way} reckons them. */
@FunctionalInterface
interface Till {

  void take(Payer payer, int year, long amount);
}
