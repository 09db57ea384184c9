package io.kienco.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which schools stand in which commune: every commune has preschool, primary, lower-secondary. */
final class Network {

  private final List<Place> places;
  private final Figures figures;
  private final Dice dice;
  private final List<Draft> schools = new ArrayList<>();

  Network(List<Place> places, Figures figures, Dice dice) {
    this.places = places;
    this.figures = figures;
    this.dice = dice;
  }

  List<Draft> schools() {
    int[] mixed = mixedSchools();
    add("preschool", spread("preschool", 1, ones()));
    add("primary", spread("primary", 1, ones()));
    add("lower_secondary", spread("lower_secondary", 1, withoutAny(mixed)));
    add("primary_lower_secondary", mixed);
    UpperSchools upper = new UpperSchools(places);
    schools.addAll(upper.of("lower_upper_secondary", figures));
    schools.addAll(upper.of("upper_secondary", figures));
    schools.addAll(upper.of(Draft.CENTRE, figures));
    upper.board(schools);
    schools.sort(Comparator.comparing((Draft school) -> school.place.code()));
    return semiBoarding();
  }

  private int[] mixedSchools() {
    int total = figures.whole("schools", "primary_lower_secondary");
    double[] weights =
        places.stream().mapToDouble(p -> (0.2 + p.remoteness()) * dice.jitter(0.8)).toArray();
    int most = 2 + total / places.size();
    int[] limit = new int[places.size()];
    Arrays.fill(limit, most);
    return Shares.splitUpTo(total, weights, limit);
  }

  private int[] spread(String level, double power, int[] least) {
    double[] weights =
        places.stream()
            .mapToDouble(p -> p.people() * (1 + 0.5 * p.remoteness()) * dice.jitter(0.3 * power))
            .toArray();
    int[] most = new int[places.size()];
    Arrays.fill(most, Integer.MAX_VALUE);
    return Shares.split(figures.whole("schools", level), weights, least, most);
  }

  private int[] ones() {
    int[] least = new int[places.size()];
    Arrays.fill(least, 1);
    return least;
  }

  private int[] withoutAny(int[] mixed) {
    return Arrays.stream(mixed).map(n -> n == 0 ? 1 : 0).toArray();
  }

  private void add(String level, int[] counts) {
    for (int i = 0; i < counts.length; i++) {
      for (int n = 0; n < counts[i]; n++) {
        schools.add(new Draft(places.get(i), level, "regular"));
      }
    }
  }

  /** The remotest schools board: lower-secondary and mixed ones first. */
  private List<Draft> semiBoarding() {
    record Ranked(double score, Draft draft) {}
    List<Draft> chosen =
        schools.stream()
            .filter(d -> d.kind.equals("regular") && !d.upper() && !d.preschool() && !d.centre())
            .map(d -> new Ranked(score(d), d))
            .sorted(Comparator.comparingDouble(r -> -r.score()))
            .limit(figures.whole("semi_boarding"))
            .map(Ranked::draft)
            .toList();
    return new ArrayList<>(
        schools.stream()
            .map(d -> chosen.contains(d) ? new Draft(d.place, d.level, "semi_boarding") : d)
            .toList());
  }

  private double score(Draft draft) {
    return draft.remoteness() * dice.jitter(0.35) + (draft.lower() ? 0.18 : 0);
  }
}
