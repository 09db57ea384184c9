package io.kienco.generate;

import java.util.List;
import java.util.Set;

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

  private Proposals() {}

  static List<Ask> of(List<Place> places, List<Draft> schools, String prefix, Dice dice) {
    Asks asks = new Asks(prefix, dice);
    CommuneAsks communes = new CommuneAsks(asks);
    RoomAsks rooms = new RoomAsks(asks);
    LivingAsks living = new LivingAsks(asks);
    SiteAsks sites = new SiteAsks(asks);
    ServiceAsks services = new ServiceAsks(asks);
    places.forEach(communes::of);
    for (Draft school : schools) {
      rooms.of(school);
      living.of(school);
      sites.of(school);
      services.of(school);
    }
    begin(asks);
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
}
