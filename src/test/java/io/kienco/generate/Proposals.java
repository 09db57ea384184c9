package io.kienco.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What schools and communes ask for: each from its own gaps, some already under way. */
final class Proposals {

  private static final Set<String> BUILDING =
      Set.of(
          "solid_classrooms",
          "extra_classrooms",
          "boarding_rooms",
          "staff_housing",
          "subject_rooms");
  private static final double BEGUN = 0.05;
  private static final long LARGE = 3_000 * Prices.MILLION;

  private Proposals() {}

  static List<Ask> of(
      List<Place> places, List<Draft> schools, String prefix, Figures figures, Dice dice) {
    Asks asks = new Asks(prefix, dice);
    CommuneAsks communes = new CommuneAsks(asks);
    RoomAsks rooms = new RoomAsks(asks);
    LivingAsks living = new LivingAsks(asks);
    SiteAsks sites = new SiteAsks(asks);
    ServiceAsks services = new ServiceAsks(asks);
    places.forEach(communes::of);
    for (Draft school : schools) {
      if ("private".equals(school.ownership)) {
        continue;
      }
      rooms.of(school);
      living.of(school);
      sites.of(school);
      services.of(school);
    }
    if (figures.has("ongoing_works", "")) {
      begin(asks, figures);
    } else {
      begin(asks);
    }
    return asks.list();
  }

  private static void begin(Asks asks) {
    for (Ask ask : asks.list()) {
      boolean free = ask.group == null && ask.schoolCode != null;
      if (free && BUILDING.contains(ask.measure) && asks.dice().chance(BEGUN)) {
        asks.startEarlier(ask, asks.dice().uniform(0.25, 0.7));
      }
    }
  }

  /** As many works under way as were counted, and what remains of them as much as was said. */
  private static void begin(Asks asks, Figures figures) {
    List<Ask> begun = new ArrayList<>(asks.list().stream().filter(a -> a.ongoing).toList());
    List<Ask> free = new ArrayList<>(asks.list().stream().filter(Proposals::canHaveBegun).toList());
    while (begun.size() < figures.whole("ongoing_works")) {
      Ask ask = free.remove(asks.dice().between(0, free.size() - 1));
      asks.startEarlier(ask, asks.dice().uniform(0.3, 1));
      begun.add(ask);
    }
    long wanted = figures.whole("ongoing_bn_vnd") * 1000L * Prices.MILLION;
    long schools = sum(begun, a -> a.measure.equals("border_boarding_school"));
    long others = sum(begun, a -> !a.measure.equals("border_boarding_school"));
    double share = (wanted - schools) / (double) others;
    for (Ask ask : begun) {
      if (!ask.measure.equals("border_boarding_school")) {
        ask.years = ask.costVnd < LARGE ? 2 : 3;
        ask.costVnd = (long) (ask.costVnd * share / 1e7) * 10 * Prices.MILLION;
      }
    }
    begun.get(begun.size() - 1).costVnd += wanted - sum(begun, a -> true);
  }

  private static boolean canHaveBegun(Ask ask) {
    boolean free = ask.group == null && ask.schoolCode != null && ask.requires.isEmpty();
    return free && BUILDING.contains(ask.measure);
  }

  private static long sum(List<Ask> asks, Predicate<Ask> counted) {
    return asks.stream().filter(counted).mapToLong(ask -> ask.costVnd).sum();
  }
}
