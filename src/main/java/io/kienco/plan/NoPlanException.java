package io.kienco.plan;

import io.kienco.model.Conflict;
import java.util.List;

/** No plan meets the hard limits; names what cannot stand together. */
public final class NoPlanException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Conflict> conflicts;

  public NoPlanException(List<Conflict> conflicts) {
    super("no plan meets the hard limits: " + conflicts);
    this.conflicts = List.copyOf(conflicts);
  }

  /** None was found, and nothing proves that there is none. */
  public static NoPlanException unproven() {
    return new NoPlanException(List.of(new Conflict("unproven", null, null, 0, List.of())));
  }

  public List<Conflict> conflicts() {
    return conflicts;
  }
}
