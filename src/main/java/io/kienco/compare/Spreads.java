package io.kienco.compare;

import io.kienco.model.Commune;
import io.kienco.model.Comparison.Spread;
import io.kienco.model.Plan;
import io.kienco.model.Plan.Award;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import io.kienco.model.School;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How evenly a plan's money reaches pupils, commune by commune. */
final class Spreads {

  private static final double FIFTH = 0.2;

  private final Map<String, Proposal> proposals;
  private final Map<String, Integer> pupils = new HashMap<>();
  private final Map<String, Double> poverty = new HashMap<>();

  private record Place(String commune, int pupils, long money) {
    double perPupil() {
      return (double) money / pupils;
    }
  }

  Spreads(Portfolio portfolio) {
    proposals = portfolio.proposalsById();
    for (School school : portfolio.schools()) {
      if (school.pupils() != null) {
        pupils.merge(school.communeCode(), school.pupils(), Integer::sum);
      }
    }
    for (Commune commune : portfolio.communes()) {
      if (commune.povertyPercent() != null) {
        poverty.put(commune.code(), commune.povertyPercent());
      }
    }
  }

  Spread of(Plan plan) {
    Map<String, Long> money = new HashMap<>();
    for (Award award : plan.awards()) {
      String commune = proposals.get(award.proposal()).communeCode();
      money.merge(commune, PlanComparison.paid(award), Math::addExact);
    }
    List<Place> places = new ArrayList<>();
    pupils.forEach(
        (commune, count) -> {
          if (count > 0) {
            places.add(new Place(commune, count, money.getOrDefault(commune, 0L)));
          }
        });
    long all = places.stream().mapToLong(Place::pupils).sum();
    long paid = places.stream().mapToLong(Place::money).sum();
    return new Spread(
        all == 0 ? 0 : paid / all, gini(places), poorestFifth(places), unknown(places));
  }

  /** Twice the area between even shares and the Lorenz curve over pupils. */
  private static double gini(List<Place> places) {
    places.sort(Comparator.comparingDouble(Place::perPupil).thenComparing(Place::commune));
    double all = places.stream().mapToLong(Place::pupils).sum();
    double paid = places.stream().mapToLong(Place::money).sum();
    double below = 0;
    double area = 0;
    for (Place place : places) {
      area += place.pupils() * (2 * below + place.money());
      below += place.money();
    }
    return all == 0 || paid == 0 ? 0 : 1 - area / (all * paid);
  }

  /** The commune at the edge of the fifth counts in part. */
  private Double poorestFifth(List<Place> places) {
    List<Place> known =
        places.stream()
            .filter(p -> poverty.containsKey(p.commune()))
            .sorted(
                Comparator.comparing((Place p) -> -poverty.get(p.commune()))
                    .thenComparing(Place::commune))
            .toList();
    double wanted = FIFTH * known.stream().mapToLong(Place::pupils).sum();
    double paid = known.stream().mapToLong(Place::money).sum();
    double money = 0;
    for (Place place : known) {
      double part = Math.min(1, wanted / place.pupils());
      money += part * place.money();
      wanted -= part * place.pupils();
    }
    return known.isEmpty() || paid == 0 ? null : money / paid;
  }

  private int unknown(List<Place> places) {
    return places.stream()
        .filter(p -> !poverty.containsKey(p.commune()))
        .mapToInt(Place::pupils)
        .sum();
  }
}
