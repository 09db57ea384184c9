package io.kienco.plan.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** What to do with one proposal: one of its offers, or nothing. */
@PlanningEntity
public class Decision {

  @PlanningId private String proposal;
  private String commune;
  private String alternatives;
  private boolean must;
  private boolean ongoing;
  private Integer mandate;
  private Set<String> groups;
  private List<Offer> offers;
  private Offer offer;

  /** For OptaPlanner, which copies decisions field by field. */
  public Decision() {}

  /**
   * @param alternatives group of which one may be awarded; null when it is in none
   * @param mandate year by which a rule wants it finished; null when none does
   * @param groups ids of the floors whose group it is in
   */
  public Decision(
      String proposal,
      String commune,
      String alternatives,
      boolean must,
      boolean ongoing,
      Integer mandate,
      Set<String> groups,
      List<Offer> offers) {
    this.proposal = proposal;
    this.commune = commune;
    this.alternatives = alternatives;
    this.must = must;
    this.ongoing = ongoing;
    this.mandate = mandate;
    this.groups = groups;
    this.offers = offers;
  }

  @PlanningVariable(nullable = true)
  public Offer getOffer() {
    return offer;
  }

  public void setOffer(Offer offer) {
    this.offer = offer;
  }

  @ValueRangeProvider
  public List<Offer> getOffers() {
    return offers;
  }

  public String getProposal() {
    return proposal;
  }

  String getAlternatives() {
    return alternatives;
  }

  boolean isMust() {
    return must;
  }

  boolean isOngoing() {
    return ongoing;
  }

  boolean isAwarded() {
    return offer != null;
  }

  boolean inGroup(String floor) {
    return groups.contains(floor);
  }

  boolean missesMandate() {
    return mandate != null && (offer == null || offer.end() > mandate);
  }

  /** Finished before the other starts; null-safe, since streams look at decisions in mid-change. */
  boolean finishedBefore(Decision other) {
    return offer != null && other.offer != null && offer.end() < other.offer.start();
  }

  List<Due> dues() {
    return offer == null ? List.of() : offer.dues();
  }

  long benefit() {
    return offer == null ? 0 : offer.benefit();
  }

  List<Work> works() {
    List<Work> works = new ArrayList<>();
    for (int year = offer == null ? 1 : offer.start();
        offer != null && year <= offer.end();
        year++) {
      works.add(new Work(commune, year));
    }
    return works;
  }

  @Override
  public String toString() {
    return proposal + " " + offer;
  }
}
