package io.kienco.plan.statement;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.count;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sumLong;
import static org.optaplanner.core.api.score.stream.Joiners.equal;

import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;

/** What a plan is: limits that hold, aims in their order, and benefit. */
public class AllocationConstraints implements ConstraintProvider {

  private static final BendableLongScore LIMIT = BendableLongScore.ofHard(1, 4, 0, 1);
  private static final BendableLongScore FIRST = BendableLongScore.ofSoft(1, 4, 0, 1);
  private static final BendableLongScore SECOND = BendableLongScore.ofSoft(1, 4, 1, 1);
  private static final BendableLongScore THIRD = BendableLongScore.ofSoft(1, 4, 2, 1);
  private static final BendableLongScore LAST = BendableLongScore.ofSoft(1, 4, 3, 1);

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      // Hard: what no plan may do.
      ceilings(factory),
      oneOfAlternatives(factory),
      prerequisitesFinished(factory),
      pinned(factory),
      worksAtOnce(factory),
      // Medium: what comes before any benefit, in this order.
      ongoing(factory),
      mandates(factory),
      floors(factory),
      // Soft: what is left to gain.
      benefit(factory),
      harm(factory)
    };
  }

  /** Payments and running costs fit what a fund has left. */
  Constraint ceilings(ConstraintFactory factory) {
    return factory
        .forEach(Decision.class)
        .flattenLast(Decision::dues)
        .groupBy(Due::ceiling, sumLong(Due::amount))
        .join(Ceiling.class, equal((number, sum) -> number, Ceiling::number))
        .filter((number, sum, ceiling) -> sum > ceiling.left())
        .penalizeLong(LIMIT, (number, sum, ceiling) -> sum - ceiling.left())
        .asConstraint("ceilings");
  }

  /** At most one proposal of a group of alternatives is awarded. */
  Constraint oneOfAlternatives(ConstraintFactory factory) {
    return factory
        .forEach(Decision.class)
        .filter(decision -> decision.getAlternatives() != null)
        .groupBy(Decision::getAlternatives, count())
        .filter((group, awarded) -> awarded > 1)
        .penalizeLong(LIMIT, (group, awarded) -> awarded - 1)
        .asConstraint("one of alternatives");
  }

  /** A work starts only after all that it requires is finished. */
  Constraint prerequisitesFinished(ConstraintFactory factory) {
    return factory
        .forEach(Requirement.class)
        .join(Decision.class, equal(Requirement::dependent, Decision::getProposal))
        .join(
            factory.forEachIncludingNullVars(Decision.class),
            equal((requirement, dependent) -> requirement.required(), Decision::getProposal))
        .filter((requirement, dependent, required) -> !required.finishedBefore(dependent))
        .penalizeLong(LIMIT, (requirement, dependent, required) -> 1)
        .asConstraint("prerequisites finished");
  }

  /** What the scenario says must be awarded is awarded. */
  Constraint pinned(ConstraintFactory factory) {
    return factory
        .forEachIncludingNullVars(Decision.class)
        .filter(decision -> decision.isMust() && !decision.isAwarded())
        .penalizeLong(LIMIT, decision -> 1)
        .asConstraint("pinned");
  }

  /** No more works at once in a commune than the scenario allows. */
  Constraint worksAtOnce(ConstraintFactory factory) {
    return factory
        .forEach(Decision.class)
        .flattenLast(Decision::works)
        .groupBy(Work::commune, Work::year, count())
        .join(
            Ground.class,
            equal((commune, year, works) -> commune, Ground::commune),
            equal((commune, year, works) -> year, Ground::year))
        .filter((commune, year, works, ground) -> works > ground.left())
        .penalizeLong(LIMIT, (commune, year, works, ground) -> works - ground.left())
        .asConstraint("works at once");
  }

  /** What is already started comes before anything new. */
  Constraint ongoing(ConstraintFactory factory) {
    return factory
        .forEachIncludingNullVars(Decision.class)
        .filter(decision -> decision.isOngoing() && !decision.isAwarded())
        .penalizeLong(FIRST, decision -> 1)
        .asConstraint("ongoing");
  }

  /** What a rule mandates is finished by its year. */
  Constraint mandates(ConstraintFactory factory) {
    return factory
        .forEachIncludingNullVars(Decision.class)
        .filter(Decision::missesMandate)
        .penalizeLong(SECOND, decision -> 1)
        .asConstraint("mandates");
  }

  /** Groups get their least share of the plan. */
  Constraint floors(ConstraintFactory factory) {
    return factory
        .forEach(Floor.class)
        .join(factory.forEachIncludingNullVars(Decision.class))
        .groupBy((floor, decision) -> floor, sumLong(Floor::part))
        .filter((floor, added) -> floor.missing(added) > 0)
        .penalizeLong(THIRD, Floor::missing)
        .asConstraint("floors");
  }

  /** The benefit of what is awarded. */
  Constraint benefit(ConstraintFactory factory) {
    return factory
        .forEach(Decision.class)
        .filter(decision -> decision.benefit() > 0)
        .rewardLong(LAST, Decision::benefit)
        .asConstraint("benefit");
  }

  /** What is awarded although its points are below zero. */
  Constraint harm(ConstraintFactory factory) {
    return factory
        .forEach(Decision.class)
        .filter(decision -> decision.benefit() < 0)
        .penalizeLong(LAST, decision -> -decision.benefit())
        .asConstraint("harm");
  }
}
