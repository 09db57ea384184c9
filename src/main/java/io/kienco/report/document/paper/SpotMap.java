package io.kienco.report.document.paper;

import java.util.List;

/** Places with an amount in đồng each, the size of a spot by its amount. */
public record SpotMap(String id, String title, List<Spot> spots) implements Block {

  /**
   * @param marked drawn in another colour: on the land border
   */
  public record Spot(String name, double latitude, double longitude, long amount, boolean marked) {}

  public SpotMap {
    spots = List.copyOf(spots);
  }
}
