package io.kienco.plan.statement;

import java.util.List;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;

/** The decisions still open, and what everything already decided leaves them. */
@PlanningSolution
public class Allocation {

  /** Levels of the score: one hard, then ongoing, mandates, floors, benefit. */
  static final int HARD = 1;

  static final int SOFT = 4;

  @ProblemFactCollectionProperty private List<Ceiling> ceilings;
  @ProblemFactCollectionProperty private List<Ground> grounds;
  @ProblemFactCollectionProperty private List<Requirement> requirements;
  @ProblemFactCollectionProperty private List<Floor> floors;
  @PlanningEntityCollectionProperty private List<Decision> decisions;

  @PlanningScore(bendableHardLevelsSize = HARD, bendableSoftLevelsSize = SOFT)
  private BendableLongScore score;

  /** For OptaPlanner, which copies allocations field by field. */
  public Allocation() {}

  public Allocation(
      List<Ceiling> ceilings,
      List<Ground> grounds,
      List<Requirement> requirements,
      List<Floor> floors,
      List<Decision> decisions) {
    this.ceilings = ceilings;
    this.grounds = grounds;
    this.requirements = requirements;
    this.floors = floors;
    this.decisions = decisions;
  }

  public List<Decision> decisions() {
    return decisions;
  }

  public BendableLongScore score() {
    return score;
  }

  /** Whether every hard limit is kept; false before a score was reckoned. */
  public boolean feasible() {
    return score != null && score.isFeasible();
  }
}
