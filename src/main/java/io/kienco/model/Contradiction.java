package io.kienco.model;

import java.util.List;

/**
 * Why a scenario has no plan, in its own words.
 *
 * @param lines a smallest set of the scenario's lines that cannot stand together: without any one
 *     of them there is a plan
 * @param conflicts what the planner met first
 */
public record Contradiction(List<Line> lines, List<Conflict> conflicts) {

  public Contradiction {
    lines = List.copyOf(lines);
    conflicts = List.copyOf(conflicts);
  }

  /**
   * A line of the scenario.
   *
   * @param field as {@code pins.must}, {@code envelopes.scale.programme}
   * @param value what it says
   * @param enough what would do in its place, the others unchanged; null when it has to go
   */
  public record Line(String field, String value, String enough) {}
}
