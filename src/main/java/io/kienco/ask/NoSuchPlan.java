package io.kienco.ask;

import io.kienco.model.Assessment;
import io.kienco.model.Contradiction;

/** A scenario has no plan, and these of its lines are why. */
public final class NoSuchPlan extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient Contradiction why;
  private final transient Assessment assessment;

  NoSuchPlan(Contradiction why, Assessment assessment) {
    super(why.toString());
    this.why = why;
    this.assessment = assessment;
  }

  public Contradiction why() {
    return why;
  }

  /** What the rules say under that scenario. */
  public Assessment assessment() {
    return assessment;
  }
}
