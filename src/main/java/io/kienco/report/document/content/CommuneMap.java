package io.kienco.report.document.content;

import io.kienco.model.Boundaries;
import io.kienco.model.Boundaries.Ring;
import io.kienco.model.Commune;
import io.kienco.model.Plan.Award;
import io.kienco.model.Plan.Payment;
import io.kienco.report.document.paper.AreaMap;
import io.kienco.report.document.paper.AreaMap.Area;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.SpotMap;
import io.kienco.report.document.paper.SpotMap.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What each commune is awarded, on a map: its area where that is known, else a spot. */
final class CommuneMap {

  /** Corners and size, in degrees, of the area that stands for a commune without one. */
  private static final int CORNERS = 16;

  private static final double RADIUS = 0.02;

  private final Matter matter;
  private final Boundaries boundaries;
  private final Map<String, Long> money = new LinkedHashMap<>();

  CommuneMap(Matter matter, Boundaries boundaries) {
    this.matter = matter;
    this.boundaries = boundaries;
    for (Award award : matter.plan().awards()) {
      String commune = matter.names().proposal(award.proposal()).communeCode();
      long paid = award.payments().stream().mapToLong(Payment::amount).sum();
      money.merge(commune, paid, Math::addExact);
    }
  }

  /** None where no commune has a place. */
  List<Block> blocks() {
    boolean drawn = communes().stream().anyMatch(c -> boundaries.byCommune().containsKey(c.code()));
    Block map = drawn ? areas() : spots();
    return map instanceof SpotMap spots && spots.spots().isEmpty() ? List.of() : List.of(map);
  }

  private List<Commune> communes() {
    return matter.assessment().portfolio().communes();
  }

  private SpotMap spots() {
    List<Spot> spots = new ArrayList<>();
    for (Commune c : communes()) {
      if (placed(c)) {
        spots.add(new Spot(c.name(), c.latitude(), c.longitude(), amount(c), border(c)));
      }
    }
    return new SpotMap("map", matter.say("map"), spots);
  }

  private AreaMap areas() {
    List<Area> areas = new ArrayList<>();
    for (Commune c : communes()) {
      List<Ring> rings = boundaries.byCommune().get(c.code());
      if (rings != null) {
        List<double[][]> points = rings.stream().map(CommuneMap::points).toList();
        areas.add(new Area(c.name(), points, amount(c), border(c)));
      } else if (placed(c)) {
        areas.add(new Area(c.name(), List.<double[][]>of(around(c)), amount(c), border(c)));
      }
    }
    return new AreaMap("map", matter.say("map"), areas);
  }

  private static double[][] points(Ring ring) {
    return ring.points().stream()
        .map(p -> new double[] {p.longitude(), p.latitude()})
        .toArray(double[][]::new);
  }

  private static double[][] around(Commune c) {
    return IntStream.range(0, CORNERS)
        .mapToDouble(i -> 2 * Math.PI * i / CORNERS)
        .mapToObj(
            turn ->
                new double[] {
                  c.longitude() + RADIUS * Math.cos(turn), c.latitude() + RADIUS * Math.sin(turn)
                })
        .toArray(double[][]::new);
  }

  private static boolean placed(Commune c) {
    return c.latitude() != null && c.longitude() != null;
  }

  private static boolean border(Commune c) {
    return Boolean.TRUE.equals(c.landBorder());
  }

  private long amount(Commune c) {
    return money.getOrDefault(c.code(), 0L);
  }
}
