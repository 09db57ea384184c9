package io.kienco.model;

import java.util.Map;
import java.util.Set;

/** Proposal ids that must be awarded, never be awarded, or be awarded exactly so. */
public record Pins(Set<String> must, Set<String> never, Map<String, At> at) {

  public static final Pins NONE = new Pins(Set.of(), Set.of(), Map.of());

  public Pins {
    must = InOrder.of(must);
    never = InOrder.of(never);
    at = InOrder.of(at);
  }

  /** An exact place; a null part is left to the solver. */
  public record At(Integer start, String scheme) {}
}
