package io.kienco.model;

import java.util.List;
import java.util.Map;

/**
 * Communes as areas on a map, by commune code: rings of points. They only draw, no plan depends on
 * them.
 */
public record Boundaries(Map<String, List<Ring>> byCommune) {

  /** No map at hand: communes are drawn as spots. */
  public static final Boundaries NONE = new Boundaries(Map.of());

  /** Degrees. */
  public record Point(double longitude, double latitude) {}

  /** A closed line, around an area or a hole in one. */
  public record Ring(List<Point> points) {
    public Ring {
      points = List.copyOf(points);
    }
  }

  public Boundaries {
    byCommune = Map.copyOf(byCommune);
  }
}
