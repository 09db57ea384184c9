package io.kienco.compare;

import io.kienco.model.Comparison.AwardRow;
import io.kienco.model.Comparison.Difference;
import io.kienco.model.Comparison.Place;
import io.kienco.model.Plan;
import io.kienco.model.Plan.Award;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Proposals that plans do not treat alike. */
final class AwardRows {

  private AwardRows() {}

  /** The dearest first. */
  static List<AwardRow> of(Portfolio portfolio, List<Plan> plans) {
    List<Map<String, Award>> awards = plans.stream().map(AwardRows::byProposal).toList();
    long slack = plans.stream().mapToLong(AwardRows::slack).max().orElse(0);
    List<AwardRow> rows = new ArrayList<>();
    for (Proposal proposal : portfolio.proposals()) {
      AwardRow row = row(proposal.id(), awards, slack);
      if (row != null) {
        rows.add(row);
      }
    }
    rows.sort(
        Comparator.comparing(AwardRow::difference)
            .thenComparing(AwardRows::mostPaid, Comparator.reverseOrder()));
    return rows;
  }

  private static AwardRow row(String proposal, List<Map<String, Award>> awards, long slack) {
    List<Award> all = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    long benefit = 0;
    for (Map<String, Award> plan : awards) {
      Award award = plan.get(proposal);
      all.add(award);
      places.add(award == null ? null : place(award));
      benefit = Math.max(benefit, award == null || award.benefit() == null ? 0 : award.benefit());
    }
    Difference difference = difference(all);
    return difference == null ? null : new AwardRow(proposal, difference, benefit <= slack, places);
  }

  private static Difference difference(List<Award> awards) {
    List<Award> funded = awards.stream().filter(Objects::nonNull).toList();
    if (funded.isEmpty()) {
      return null;
    }
    if (funded.size() < awards.size()) {
      return Difference.ONLY_SOME;
    }
    if (funded.stream().map(Award::start).distinct().count() > 1) {
      return Difference.MOVED;
    }
    boolean same = funded.stream().map(Award::scheme).distinct().count() == 1;
    return same ? null : Difference.OTHER_SCHEME;
  }

  private static Place place(Award award) {
    return new Place(award.start(), award.scheme(), PlanComparison.paid(award));
  }

  private static long mostPaid(AwardRow row) {
    return row.places().stream().filter(Objects::nonNull).mapToLong(Place::paid).max().orElse(0);
  }

  /** What a plan could gain at the most. */
  private static long slack(Plan plan) {
    return plan.summary().bound() - plan.summary().benefit();
  }

  private static Map<String, Award> byProposal(Plan plan) {
    Map<String, Award> awards = new HashMap<>();
    plan.awards().forEach(a -> awards.put(a.proposal(), a));
    return awards;
  }
}
