package io.kienco.referee;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Works that hang together, as alternatives or prerequisites; whatever else is apart from them. */
final class Bundle {

  private final Trial trial;
  private final List<Work> works;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Trial.Choice> taken = new HashMap<>();
  private final Set<String> groups = new HashSet<>();
  private final List<List<Way>> ways = new ArrayList<>();
  private Charges charges;
  private boolean strict;
  private int most;
  private BigInteger best;
  private long sets;
  private long enough = Long.MAX_VALUE;

  /**
   * The best choice that starts in a year, and what it is worth at some prices.
   *
   * @param choice null for none
   * @param alike how many start then: to the other works they are alike
   */
  private record Way(Trial.Choice choice, BigInteger worth, int alike) {}

  Bundle(Trial trial, List<Work> works) {
    this.trial = trial;
    this.works = new ArrayList<>(works);
    works.forEach(w -> ids.add(w.id()));
    this.works.sort(Comparator.comparingInt(this::depth));
  }

  /** Prerequisites come first. */
  private int depth(Work work) {
    return work.requires().stream()
        .filter(ids::contains)
        .mapToInt(r -> 1 + depth(trial.books().works().get(r)))
        .max()
        .orElse(0);
  }

  /** Whether there are more ways than that to choose of its works. */
  boolean hasMoreSetsThan(int limit) {
    enough = limit;
    best(null, false);
    boolean more = sets > limit;
    enough = Long.MAX_VALUE;
    return more;
  }

  /** Each of its works alone. */
  List<Bundle> apart() {
    return works.stream().map(w -> new Bundle(trial, List.of(w))).toList();
  }

  /**
   * The most that its works together can be worth.
   *
   * @param by null where nothing is asked for
   * @param strict of those that meet the most ongoing works and, among these, mandates
   */
  BigInteger best(Charges by, boolean strict) {
    this.charges = by;
    this.strict = strict;
    this.most = Integer.MIN_VALUE;
    this.best = null;
    this.sets = 0;
    ways.clear();
    works.forEach(w -> ways.add(ways(w)));
    place(0, BigInteger.ZERO, 1);
    return best;
  }

  private List<Way> ways(Work work) {
    Map<Integer, Way> byStart = new TreeMap<>();
    for (Trial.Choice choice : Exhaustive.pinned(work, trial)) {
      boolean free = choice == null || charges == null;
      Way way = new Way(choice, free ? BigInteger.ZERO : charges.worth(choice), 1);
      byStart.merge(choice == null ? 0 : choice.start(), way, Bundle::better);
    }
    return List.copyOf(byStart.values());
  }

  private static Way better(Way a, Way b) {
    Way better = a.worth().compareTo(b.worth()) >= 0 ? a : b;
    return new Way(better.choice(), better.worth(), a.alike() + b.alike());
  }

  private void place(int i, BigInteger worth, long alike) {
    if (i == works.size()) {
      sets += alike;
      judge(worth);
      return;
    }
    for (Way way : ways.get(i)) {
      if (sets <= enough) {
        place(i, way, worth, alike * way.alike());
      }
    }
  }

  private void place(int i, Way way, BigInteger worth, long alike) {
    Work work = works.get(i);
    if (way.choice() == null) {
      place(i + 1, worth, alike);
    } else if (mayFollow(work, way.choice())) {
      taken.put(work.id(), way.choice());
      boolean held = !work.group().isEmpty() && groups.add(work.group());
      place(i + 1, worth.add(way.worth()), alike);
      taken.remove(work.id());
      if (held) {
        groups.remove(work.group());
      }
    }
  }

  /** Alternatives and prerequisites outside it are not its own matter. */
  private boolean mayFollow(Work work, Trial.Choice choice) {
    return !groups.contains(work.group())
        && work.requires().stream()
            .filter(ids::contains)
            .allMatch(r -> taken.containsKey(r) && taken.get(r).end() < choice.start());
  }

  private void judge(BigInteger worth) {
    int rank = rank(taken);
    boolean higher = strict && rank > most;
    if (best == null || higher || (!strict || rank == most) && worth.compareTo(best) > 0) {
      best = worth;
      most = rank;
    }
  }

  /** Ongoing works first, then mandates. */
  private int rank(Map<String, Trial.Choice> chosen) {
    int rank = 0;
    for (Work work : works) {
      Trial.Choice choice = chosen.get(work.id());
      Integer by = trial.judgement().mandates().get(work.id());
      rank += choice != null && work.ongoing() ? 1000 : 0;
      rank += choice != null && by != null && choice.end() <= by ? 1 : 0;
    }
    return rank;
  }

  /** Whether no other choice of its works meets more; asked after {@link #best}. */
  boolean meetsMost(Map<String, Trial.Choice> awarded) {
    return rank(awarded) == most;
  }

  @Override
  public String toString() {
    return works.stream().map(Work::id).collect(Collectors.joining(", "));
  }
}
