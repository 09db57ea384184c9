package io.kienco.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Why a scenario has no plan, in its own words.
 *
 * @param lines a smallest set of the scenario's lines that cannot stand together: without any one
 *     of them, the others have a plan; then the dataset's ceilings that would end it
 * @param conflicts what the planner met
 */
public record Contradiction(List<Line> lines, List<Conflict> conflicts) {

  public Contradiction {
    lines = List.copyOf(lines);
    conflicts = List.copyOf(conflicts);
  }

  /** What a line says. */
  public enum Kind {
    /** {@code pins.must}. */
    MUST,
    /** {@code pins.at}. */
    AT,
    /** {@code pins.never}. */
    NEVER,
    /** {@code envelopes.scale}, a factor. */
    SCALE,
    /** {@code envelopes.set}, đồng. */
    SET,
    /** {@code contingency}, a share. */
    CONTINGENCY,
    /** {@code limits.worksPerCommuneAndYear}. */
    LIMIT,
    /** {@code overlays}. */
    OVERLAY,
    /** {@code stable} without a charge. */
    STABLE,
    /** {@code inflation}, a share. */
    INFLATION,
    /** {@code changes}, percent of the cost. */
    CHANGE,
    /** {@code rolling.costVnd}, đồng. */
    COST,
    /** A ceiling of the dataset, đồng: no line of the scenario, but it may be raised by one. */
    CEILING
  }

  /**
   * A line of the scenario.
   *
   * @param id the proposal, fund or plan that it is about; else null
   * @param year of a ceiling; else null
   * @param value the number that it says; null for a pin
   * @param enough the nearest number that would do in its place, the others unchanged; null when
   *     the line has to go
   */
  public record Line(Kind kind, String id, Integer year, BigDecimal value, BigDecimal enough) {}
}
