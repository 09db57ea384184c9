package io.kienco.cli;

import io.kienco.model.Contradiction;

/** A scenario has no plan, and this is why; ends the verb with exit code 3. */
final class NoSuchPlan extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient Contradiction why;

  NoSuchPlan(Contradiction why) {
    super(why.toString());
    this.why = why;
  }

  Contradiction why() {
    return why;
  }
}
