package io.kienco.ask;

import io.kienco.model.Contradiction;

/** A scenario has no plan, and these of its lines are why. */
public final class NoSuchPlan extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient Contradiction why;

  NoSuchPlan(Contradiction why) {
    super(why.toString());
    this.why = why;
  }

  public Contradiction why() {
    return why;
  }
}
